// Photos as phones and desktops hand them over, for element tests: large, turned, lively, or none at all.

/** A picture as a phone takes it: large, and of one colour. */
export async function aPhoto(width = 3000, height = 1500, name = 'photo.png'): Promise<File> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#c33'
  pen.fillRect(0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return new File([blob!], name, { type: 'image/png' })
}

/** A phone's picture of a scene too lively to be packed well: more bytes than bitmaps are made of. */
export async function aHeavyPhoto(): Promise<File> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: 3200, height: 2400 })
  const pen = canvas.getContext('2d')!
  const noise = pen.createImageData(canvas.width, canvas.height)
  const words = new Uint32Array(noise.data.buffer)
  let seed = 1
  for (let index = 0; index < words.length; index++)
    words[index] = seed = (seed * 1_664_525 + 1_013_904_223) >>> 0
  pen.putImageData(noise, 0, 0)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return new File([blob!], 'lively.png', { type: 'image/png' })
}

/** A picture that lies on its side, with the note (EXIF) that it is to be turned. */
export async function aTurnedPhoto(width: number, height: number): Promise<File> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')!.fillRect(0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'))
  const jpeg = new Uint8Array(await blob!.arrayBuffer())
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  const segment = new Uint8Array([0xff, 0xe1, 0, exif.length + 2, ...exif])
  return new File([jpeg.slice(0, 2), segment, jpeg.slice(2)], 'turned.jpg', { type: 'image/jpeg' })
}

/** A file that only says that it is one. */
export const notAPhoto = () => new File(['this is text'], 'text.png', { type: 'image/png' })
