/** Defines `<bengkel-repair>`, unless a page has it already: a second copy does nothing. */
import { BengkelRepair } from './repair/element'

if (!customElements.get('bengkel-repair')) customElements.define('bengkel-repair', BengkelRepair)
