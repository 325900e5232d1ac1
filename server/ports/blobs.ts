/** Where photos lie: a folder on Node, a bucket elsewhere. */
export interface Blobs {
  /** Stores the bytes; when it resolves they are on disk. */
  put(name: string, bytes: Uint8Array): Promise<void>
  /** @returns the bytes, or null where there are none of that name */
  get(name: string): Promise<Uint8Array | null>
  delete(name: string): Promise<void>
}
