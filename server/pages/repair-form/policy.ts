// What the form's page brings with it, its style and the button that prints, and the policy that allows nothing else.
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import styles from './page.css?raw'

export const STYLES = styles.trim()

/** Without a script there is no such button, and the browser's own menu prints. */
export const PRINT_SCRIPT = `const nav=document.querySelector('nav'),button=document.createElement('button')
button.textContent=nav.dataset.print
button.onclick=()=>print()
nav.append(button)`

const hashOf = (text: string) => `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`

export const FORM_POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLES)}`,
  `script-src ${hashOf(PRINT_SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
