// Something to copy: selected by a tap, copied by the button where scripts run.
import type { Words } from './messages/words'

export interface CopiedProps {
  words: Words
  label: string
  value: string
  lines?: number
}

export function Copied({ words, label, value, lines = 1 }: CopiedProps) {
  return (
    <div class="copy" data-copy={words.copied}>
      <textarea class="code" readonly rows={lines} aria-label={label}>
        {value}
      </textarea>
      <button class="btn o s" type="button" hidden>
        {words.copy}
      </button>
    </div>
  )
}
