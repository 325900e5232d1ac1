// A job as people hold it in the hand: the claim tag that a repair shop ties to each thing it takes in, with its code on the
// stub above the perforation.
import type { Child } from 'hono/jsx'

export interface TicketProps {
  /** As people read it out: `BK-4F7K-9QWX`. */
  code: string
  /** Where the code leads. */
  href?: string
  /** Beside the code, such as the time left to answer. */
  aside?: string
  /** The aside is a warning. */
  late?: boolean
  children?: Child
}

export function Ticket({ code, href, aside, late, children }: TicketProps) {
  return (
    <article class="cut">
      <div class="ticket">
        <div class="stub">
          {href ? (
            <a class="code" href={href}>
              {code}
            </a>
          ) : (
            <b class="code">{code}</b>
          )}
          {aside && <span class={late ? 'late num' : 'sub num'}>{aside}</span>}
        </div>
        <div class="ticket-body">{children}</div>
      </div>
    </article>
  )
}
