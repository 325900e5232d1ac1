/** What turns an upload into a picture that is safe to keep: decoded, re-encoded, without its metadata. */
export interface Images {
  /**
   * @param bytes what was uploaded
   * @returns a WebP picture without metadata, turned upright, at most 2048 pixels wide and high
   * @throws Problem `photo-unreadable` or `photo-too-large`
   */
  reencode(bytes: Uint8Array): Promise<{ bytes: Uint8Array; width: number; height: number }>
}
