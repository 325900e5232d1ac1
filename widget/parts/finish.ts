/**
 * What the form is of use without, and better with: the pictures of the categories, what moves under a finger, what those get
 * who choose their own colours or ask for more contrast, the ticket's edges, and colours that are read on any page. Loaded beside the form.
 */
import type { Context } from '../context'
import { keepReadable } from '../host/theme'
import { edges } from '../status/edges'
import { css } from './css'
import { icons } from './icons'

const styles = css`
  .icon {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .root {
    text-wrap: pretty;
  }
  .note {
    scroll-margin: 96px;
  }
  h2,
  .main {
    text-wrap: balance;
  }
  dl div,
  li,
  [role='option'] {
    align-items: baseline;
  }
  dt {
    flex-basis: 32%;
    hyphens: auto;
  }
  /* What people have written keeps its lines. */
  dd bdi,
  p[dir] {
    white-space: pre-line;
  }
  .link,
  a {
    text-underline-offset: 3px;
  }
  /* Where a place is, beside its name: the name has at least as much room. */
  [role='option'] small {
    max-width: 50%;
    text-align: end;
  }
  .field > small {
    display: block;
    margin: 4px 0 0;
  }
  .field > .link {
    margin-top: 6px;
  }
  /* Some languages write their own names small. The browser's own arrow sticks to the edge: two triangles make one that does not. */
  select {
    padding-inline-end: 40px;
    background-image:
      linear-gradient(45deg, #0000 50%, currentColor 50%),
      linear-gradient(-45deg, #0000 50%, currentColor 50%);
    background-position:
      right 21px center,
      right 16px center;
    background-size: 5px 5px;
    background-repeat: no-repeat;
    appearance: none;
    text-transform: capitalize;
  }
  [dir='rtl'] select {
    background-position:
      left 16px center,
      left 21px center;
  }
  @media (hover: hover) {
    /* Not in another colour, on which its words might not be read. */
    .main:hover {
      box-shadow: 0 3px 14px -4px var(--accent);
    }
    .tile:hover,
    .option:hover,
    .upload:hover,
    .quiet:hover {
      border-color: var(--mark);
    }
    .plain:hover,
    .close:hover {
      background: var(--tint);
    }
    .link:hover,
    a:hover,
    summary:hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    /* Under a finger or a pointer only: what the page changes, changes at once. */
    :is(button, .option, .upload):hover {
      transition:
        border-color 120ms,
        background-color 120ms,
        box-shadow 120ms;
    }
    .pending {
      animation: 1.4s ease-in-out infinite alternate waiting;
    }
    @keyframes waiting {
      to {
        opacity: 0.4;
      }
    }
  }
  @media (forced-colors: active) {
    i.done,
    .done::before {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    /* Told apart by weight, whatever the colours are. */
    i:not(.done) {
      margin-top: 1.5px;
      border-top-width: 1px;
    }
    .main {
      border-width: 2px;
    }
    .now::before {
      border-width: 4px;
    }
    .option:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .chosen,
    .note,
    .pending,
    .pill,
    .ticket > * {
      border: 1px solid;
    }
    .ticket {
      filter: none;
    }
    .qr {
      forced-color-adjust: none;
    }
    [aria-disabled='true'],
    :disabled {
      color: GrayText;
      opacity: 1;
    }
  }
`

/** Dresses an element to the end. @returns the pictures of the categories */
export function finish({ element, dress }: Context): typeof icons {
  dress(edges + styles)
  // It has the browser work out styles several times, and as a rule has nothing to mend: once the page has nothing else to do.
  ;(window.requestIdleCallback ?? setTimeout)(() => keepReadable(element))
  return icons
}
