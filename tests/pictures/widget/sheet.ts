// Puts pictures together into one that is looked at: rows of pictures, side by side as they follow each other.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Picture } from './album'

/** Between pictures, pixels; and the grey behind them, that tells them apart by day and by night. */
const GAP = 12
const BEHIND = '#808080'

/** @param folder where each picture goes by itself */
export async function makeSheet(rows: readonly Picture[][], file: string, folder: string): Promise<void> {
  const placed: { input: Buffer; left: number; top: number }[] = []
  let top = GAP
  let widest = 0
  for (const row of rows) {
    let left = GAP
    let tallest = 0
    for (const { name, png } of row) {
      writeFileSync(join(folder, `${name}.png`), png)
      placed.push({ input: png, left, top })
      const { width, height } = await sharp(png).metadata()
      left += width + GAP
      tallest = Math.max(tallest, height)
    }
    top += tallest + GAP
    widest = Math.max(widest, left)
  }
  await sharp({ create: { width: widest, height: top, channels: 3, background: BEHIND } })
    .composite(placed)
    .png()
    .toFile(file)
}
