// Photos as a phone takes them.

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
