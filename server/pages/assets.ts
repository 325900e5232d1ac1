// The pages' stylesheet and small script, under addresses that name their content: a browser may keep them for ever.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import books from './books.js?raw'
import common from './script.js?raw'
import board from './styles/board.css?raw'
import forms from './styles/forms.css?raw'
import frame from './styles/frame.css?raw'
import guide from './styles/guide.css?raw'
import ground from './styles/ground.css?raw'
import job from './styles/job.css?raw'
import map from './styles/map.css?raw'
import office from './styles/office.css?raw'
import pieces from './styles/pieces.css?raw'
import ticket from './styles/ticket.css?raw'

/** Later rules win, so what is general comes first. */
const styles = [ground, pieces, ticket, forms, frame, board, job, office, map, guide].join('\n')

/** Each is a room of its own, so that no name of one is known in the other. */
const script = [common, books].map((part) => `{\n${part}}\n`).join('')

export const stylesPath = `/pages/styles-${fingerprint(styles)}.css`
export const scriptPath = `/pages/script-${fingerprint(script)}.js`

/** What is served under each address. */
export const pageAssets: Readonly<Record<string, { body: string; type: string }>> = {
  [stylesPath]: { body: styles, type: 'text/css; charset=utf-8' },
  [scriptPath]: { body: script, type: 'text/javascript; charset=utf-8' },
}

function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)
}
