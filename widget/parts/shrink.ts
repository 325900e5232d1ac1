/** Makes a photo small enough to be sent from a phone, whatever its size: read upright, scaled, as JPEG. */

/** Longest side of what is sent, px; enough to read a type plate. */
const LONGEST = 2048
const QUALITY = 0.82
/** Side of the picture that is shown, px. */
const THUMBNAIL = 56
/**
 * From this size on, bytes, a file is taken for a photo of very many pixels. Images on the page are decoded no larger than they
 * are drawn: 100 megapixels took Chromium 0.08 GB this way, and 0.43 GB as a bitmap, which phones do not have.
 */
const HUGE = 8_000_000

export interface Shrunk {
  blob: Blob
  /** A small square of its middle. */
  picture: HTMLCanvasElement
}

type Picture = ImageBitmap | HTMLImageElement

/** @returns the photo as a JPEG of bearable size. @throws where the browser cannot read it */
export async function shrink(file: Blob): Promise<Shrunk> {
  const picture = await read(file)
  const width = 'naturalWidth' in picture ? picture.naturalWidth : picture.width
  const height = 'naturalHeight' in picture ? picture.naturalHeight : picture.height
  const scale = Math.min(1, LONGEST / Math.max(width, height))
  const canvas = draw(picture, width * scale, height * scale, [0, 0, width, height])
  if ('close' in picture) picture.close()
  else URL.revokeObjectURL(picture.src)
  const side = Math.min(canvas.width, canvas.height)
  const corner = [(canvas.width - side) / 2, (canvas.height - side) / 2] as const
  const thumbnail = draw(canvas, THUMBNAIL, THUMBNAIL, [...corner, side, side])
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  // Some browsers free what a canvas holds late, and forbid more of them meanwhile.
  canvas.width = canvas.height = 0
  if (!blob) throw new Error('The canvas holds nothing')
  return { blob, picture: thumbnail }
}

/** Each of the two ways reads what the other may not: pages may forbid images from memory, and old browsers turn no bitmap. */
async function read(file: Blob): Promise<Picture> {
  const [first, second] = file.size < HUGE ? [asBitmap, asImage] : [asImage, asBitmap]
  try {
    return await first(file)
  } catch {
    return second(file)
  }
}

/** Browsers that cannot turn it upright throw on being asked to. */
const asBitmap = (file: Blob): Promise<Picture> => createImageBitmap(file, { imageOrientation: 'from-image' })

function asImage(file: Blob): Promise<Picture> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => {
      URL.revokeObjectURL(image.src)
      reject(new Error('No image'))
    })
    image.src = URL.createObjectURL(file)
  })
}

/** Draws a part of the picture on white, since JPEG has no transparency. */
function draw(
  picture: Picture | HTMLCanvasElement,
  width: number,
  height: number,
  part: readonly [x: number, y: number, width: number, height: number],
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, ...part, 0, 0, canvas.width, canvas.height)
  return canvas
}
