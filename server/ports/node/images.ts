/** Images by sharp: whatever it can decode as a raster becomes a WebP without metadata. */
import sharp from 'sharp'
import type { ProblemCode } from '../../../shared/problem'
import { Problem } from '../../../shared/problem'
import { limits } from '../../../shared/request'
import type { Images } from '../images'

const LONGEST_EDGE = 2048
const RASTERS = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'avif', 'tiff'])

const refusal = (code: ProblemCode) => new Problem(code, { field: 'photo' })

export const sharpImages: Images = {
  async reencode(upload) {
    // Of no bytes at all sharp says so at once, as of a mistake of ours.
    if (upload.byteLength === 0) throw refusal('photo-unreadable')
    const input = sharp(upload, { limitInputPixels: limits.photoPixels, failOn: 'error' })
    const { format, width, height } = await input.metadata().catch((error: Error) => {
      throw refusal(/pixel limit/.test(error.message) ? 'photo-too-large' : 'photo-unreadable')
    })
    if (!RASTERS.has(format ?? '')) throw refusal('photo-unreadable')
    if ((width ?? 0) * (height ?? 0) > limits.photoPixels) throw refusal('photo-too-large')
    const { data, info } = await input
      .rotate()
      .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true })
      .catch(() => {
        throw refusal('photo-unreadable')
      })
    return { bytes: data, width: info.width, height: info.height }
  },
}
