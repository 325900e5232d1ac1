// Photos in memory, and pictures to upload.
import sharp from 'sharp'
import type { Blobs } from '../../server/ports/blobs'

export function memoryBlobs(): Blobs & { kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    put: async (name, bytes) => void kept.set(name, bytes),
    get: async (name) => kept.get(name) ?? null,
    delete: async (name) => void kept.delete(name),
  }
}

export const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a03030' } })

/** A photo that says who made it and where. */
export const telltale = (width: number, height: number) =>
  picture(width, height).withExif({ IFD0: { Artist: 'Budi' }, IFD3: { GPSLatitude: '6/1 10/1 31/1' } })
