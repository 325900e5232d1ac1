/** The look of the tray of photos, and of the ways to add some. */
import { css } from './css'

export const styles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .upload {
    flex: 1 1 200px;
    position: relative;
    padding: 12px 14px;
    border: 1px dashed var(--soft);
    border-radius: var(--radius);
    font-weight: 600;
    text-align: center;
  }
  .upload input {
    position: absolute;
    inset: 0;
    opacity: 0;
  }
  /* Where there is a mouse, there is seldom a camera that sees the item. */
  @media (hover: hover) and (pointer: fine) {
    .camera {
      display: none;
    }
  }
  .chosen > canvas {
    flex: none;
    border-radius: 6px;
  }
  .chosen[role] {
    flex-wrap: wrap;
  }
  .photo {
    flex: 1 1 120px;
  }
  .photo small {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  progress {
    width: 100%;
    accent-color: var(--mark);
  }
`
