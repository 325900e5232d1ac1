// The few icons of the pages, drawn inline.

/** A claim tag on its string: the mark of the product. */
export function TagIcon() {
  return (
    <svg
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M9 11.5 16 4l7 7.5V26a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2z" />
      <circle cx="16" cy="11" r="1.8" />
      <path d="M9 18.5h14" stroke-dasharray="2.4 2.2" />
    </svg>
  )
}
