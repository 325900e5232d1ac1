/** The ticket's shape: round corners, the perforation with its notches, and the rail of what came before. Moves nothing. */
import { css } from '../parts/css'

export const edges = css`
  .ticket {
    --cut: 100%;
    isolation: isolate;
    filter: drop-shadow(0 0 0.6px var(--soft)) drop-shadow(0 3px 5px #0002);
  }
  .ticket > * {
    border-radius: calc(var(--radius) * 1.34) calc(var(--radius) * 1.34) 0 0;
    mask:
      radial-gradient(circle 11px at 0 var(--cut), #0000 96%, #000) 0 0 / 51% 100% no-repeat,
      radial-gradient(circle 11px at 100% var(--cut), #0000 96%, #000) 100% 0 / 51% 100% no-repeat;
  }
  /* The halves overlap by a pixel, else a hair of light is seen between them where a screen's pixels are finer. */
  .ticket > .stub {
    position: relative;
    z-index: 1;
    margin-bottom: -1px;
    padding-bottom: calc(var(--gap) + 1px);
  }
  .ticket > .stub + * {
    --cut: 1px;
    border-radius: 0 0 calc(var(--radius) * 1.34) calc(var(--radius) * 1.34);
  }
  /* Its hyphens are no place to break it: on a narrow card the square beside it gives way. */
  .code {
    white-space: nowrap;
  }
  .qr {
    align-self: start;
    width: min(92px, 27%);
    height: auto;
    aspect-ratio: 1;
  }
  li::before,
  li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 4px;
    width: 12px;
    height: 12px;
    border: 2px solid;
    border-radius: 50%;
  }
  li:not(:last-child)::after {
    inset-block: 21px -3px;
    inset-inline-start: 9px;
    width: 0;
    height: auto;
    border: 1px solid var(--line);
  }
  .done::before {
    background: var(--mark);
  }
  .done::before,
  .now::before {
    border-color: var(--mark);
  }
`
