/** The look of the ticket: a stub, and below it how the repair stands and what came before. Its edges and dots come a little later. */
import { css } from '../parts/css'

export const styles = css`
  .root:has(.ticket) {
    border: 0;
    background: none;
  }
  .ticket > * {
    background: var(--paper);
  }
  .stub {
    border-bottom: 2px dashed var(--line);
  }
  .code {
    font:
      600 1.35em ui-monospace,
      monospace;
  }
  .qr {
    flex: none;
    width: 92px;
    height: 92px;
    background: #fff;
  }
  ol {
    margin: 8px 0 16px;
  }
  li {
    position: relative;
    padding: 0 0 14px;
    padding-inline-start: 28px;
    color: var(--soft);
  }
  .done,
  .now {
    color: inherit;
  }
`
