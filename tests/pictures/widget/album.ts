// The pictures of one language and device, in the order in which they were taken: a row for each way through a shop's page.
import type { Scheme } from './camera'

export interface Picture {
  name: string
  png: Buffer
}

export interface Album {
  /** Begins a row, which has a picture of each step by day and by night. */
  row(): Record<Scheme, Picture[]>
  rows(scheme: Scheme): Picture[][]
}

export function openAlbum(): Album {
  const rows: Record<Scheme, Picture[]>[] = []
  return {
    row() {
      const row = { light: [], dark: [] }
      rows.push(row)
      return row
    },
    rows: (scheme) => rows.map((row) => row[scheme]),
  }
}
