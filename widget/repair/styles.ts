/**
 * The look: calm paper, ink, one accent, and the ticket. All colours but the warning derive from accent, ink and surface, so that
 * a page which sets these gets a whole that fits. Browsers without relative colours get the plain values of the light look.
 */
import { css } from '../parts/css'

export const styles = css`
  :host {
    display: block;
    color-scheme: var(--bengkel-color-scheme, inherit);
  }
  /* Not of the host: there a page's own --ink, given as --bengkel-ink, would be asked for itself. */
  .root {
    --paper: var(--bengkel-surface, #fffdf8);
    --ink: var(--bengkel-ink, #1f2421);
    --accent: var(--bengkel-accent, var(--merchant-accent, #0f6b5c));
    --radius: var(--bengkel-radius, 12px);
    --gap: var(--bengkel-gap, 20px);
    --soft: #5b635d;
    --line: var(--bengkel-line, #0002);
    --tint: #0001;
    --on: #fff;
    --mark: var(--accent);
    --warn: #9a4a06;
  }
  @supports (color: light-dark(red, red)) and (color: oklch(from red l c h)) {
    .root {
      --paper: var(--bengkel-surface, light-dark(#fffdf8, #1d221f));
      --ink: var(--bengkel-ink, light-dark(#1f2421, #edf0ea));
      --soft: color-mix(in srgb, var(--ink) 69%, var(--paper));
      --line: var(--bengkel-line, color-mix(in srgb, var(--ink) 15%, var(--paper)));
      --tint: color-mix(in srgb, var(--accent) 11%, var(--paper));
      /* Black or white, by the luminance at which WCAG contrast with both is the same. */
      --on: color(
        from var(--accent) xyz-d65 calc((0.18 - y) * 999) calc((0.18 - y) * 999) calc((0.18 - y) * 999)
      );
      /* The accent as text: dark enough for paper, light enough for night. */
      --mark: light-dark(
        oklch(from var(--accent) min(l, 0.48) c h),
        oklch(from var(--accent) max(l, 0.77) c h)
      );
      --warn: light-dark(#9a4a06, #f0b46b);
    }
  }

  * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    padding: 0;
  }
  .root {
    all: initial;
    display: block;
    position: relative;
    max-width: 640px;
    margin: auto;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.34);
    background: var(--paper);
    color: var(--ink);
    color-scheme: inherit;
    font-family: var(--bengkel-font, inherit);
    font-size: var(--bengkel-size, 16px);
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  .body,
  .stub {
    padding: var(--gap);
  }
  h2 {
    margin-bottom: 16px;
    scroll-margin: 96px;
    font-family: var(--bengkel-heading-font, inherit);
    font-size: 1.44em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1em;
  }
  [tabindex]:focus {
    outline: 0;
  }
  small,
  dt,
  .hint,
  .intro {
    color: var(--soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  .intro {
    margin: -10px 0 16px;
    font-size: 1em;
  }
  p:empty {
    display: none;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  :focus-visible,
  label:has(:focus-visible) {
    outline: 3px solid var(--mark);
    outline-offset: 2px;
  }

  .bar {
    display: flex;
    gap: 6px;
    padding: var(--gap) var(--gap) 0;
  }
  i {
    flex: 1;
    border-top: 4px solid var(--line);
    border-radius: 4px;
  }
  i.done {
    border-color: var(--mark);
  }

  button,
  input,
  textarea,
  select,
  .option {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  button,
  summary,
  label,
  .option {
    cursor: pointer;
  }
  .main,
  .plain,
  .quiet {
    min-height: 48px;
    padding: 8px 16px;
    font-weight: 600;
  }
  .main {
    flex: 1;
    border-color: #0000;
    background: var(--accent);
    color: var(--on);
  }
  .plain,
  .link {
    border: 0;
    color: var(--soft);
  }
  .link,
  a {
    padding: 4px 0;
    color: var(--mark);
    text-align: start;
    text-decoration: underline;
  }
  [aria-disabled='true'],
  :disabled {
    opacity: 0.6;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-top: 24px;
  }
  form > .link {
    display: block;
    min-height: 44px;
    margin: 8px auto -8px;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6em, 1fr));
    gap: 8px;
  }
  .tile {
    min-height: 96px;
    padding: 12px 3px;
    font-size: 0.76em;
    line-height: 1.25;
    hyphens: auto;
    hyphenate-limit-chars: 12;
  }
  .icon {
    display: block;
    width: 34px;
    height: 34px;
    margin: 0 auto 8px;
  }
  .chosen > * {
    margin: auto 0;
  }
  img {
    width: 56px;
    height: 56px;
    object-fit: contain;
  }
  .chosen,
  .option,
  .stub,
  dl div,
  li {
    display: flex;
    gap: 14px;
    justify-content: space-between;
  }
  .chosen,
  .note,
  .pending {
    margin: 16px 0;
    padding: 12px 16px;
    border-radius: var(--radius);
    background: var(--tint);
  }
  .note.warn {
    border: 1px solid;
    background: none;
    color: var(--warn);
  }
  .pending {
    min-height: 72px;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    column-gap: 16px;
  }
  .field,
  fieldset {
    margin-bottom: 18px;
    border: 0;
  }
  .field label,
  legend {
    display: block;
    margin-bottom: 6px;
    font-weight: 600;
  }
  .field input,
  textarea,
  select {
    width: 100%;
    min-height: 48px;
    padding: 10px 14px;
    border-color: var(--soft);
    background: var(--paper);
  }
  .field [aria-invalid='true'] {
    border: 2px solid var(--warn);
  }
  .hint,
  .wrong {
    margin-top: 6px;
  }
  .wrong {
    color: var(--warn);
    font-weight: 600;
  }
  .field small {
    margin-inline-start: 4px;
  }
  .option {
    width: 100%;
    padding: 12px 14px;
    margin-top: 8px;
    text-align: start;
  }
  .option small,
  .option a,
  dd span {
    display: block;
  }
  .option:has(:checked),
  [aria-selected='true'] {
    border-color: var(--mark);
    background: var(--tint);
    box-shadow: inset 0 0 0 1px var(--mark);
  }
  .option input {
    flex: none;
    width: 18px;
    height: 18px;
    margin-top: 3px;
    accent-color: var(--mark);
    outline: 0;
  }
  .option span,
  .chosen b,
  dd {
    flex: 1;
  }
  dl div,
  details {
    padding: 12px 0;
    border-top: 1px solid var(--line);
  }
  .option + details {
    border: 0;
  }
  summary {
    display: flex;
    justify-content: space-between;
    min-height: 24px;
  }
  summary::after {
    content: '+';
  }
  [open] > summary::after {
    content: '−';
  }
  dl {
    margin: 16px 0;
  }
  dl div {
    flex-wrap: wrap;
    gap: 0 14px;
  }
  dt {
    flex: 0 0 30%;
  }
  dt:has(~ dd ~ dd) {
    flex-basis: 100%;
  }
  dd + dd,
  .number {
    flex: none;
  }
  summary,
  .now {
    font-weight: 600;
  }
  /* Of no width, else what is only heard would make a narrow page scroll. */
  .heard {
    position: absolute;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .tip {
    padding: 12px 0;
    border-top: 1px solid var(--line);
  }
  .tip > * {
    margin-bottom: 8px;
  }
  .pill {
    float: inline-end;
    margin: 0;
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--tint);
    color: var(--mark);
    font-weight: 600;
  }
`
