// What customers with a phone are to be told by chat: each message with a link that opens it, ready to be sent.
import type { ToSend } from '../../outbox/to-send'
import { moment } from '../format'
import { Page } from '../layout'
import { Ticket } from '../ticket'
import type { Desk } from './desk'
import { hrefOf } from './view'

export interface ToSendPageProps {
  desk: Desk
  items: readonly ToSend[]
  notice?: string
}

export function ToSendPage({ desk, items, notice }: ToSendPageProps) {
  const { words, say, bar } = desk
  return (
    <Page title={say.toSend.title} words={words} bar={bar} width="narrow" notice={notice}>
      <h1>{say.toSend.title}</h1>
      <p class="sub">{items.length > 0 ? say.toSend.intro : say.toSend.none}</p>
      <ToSendList desk={desk} items={items} hrefOf={hrefOf} action="/workshop/to-send" />
    </Page>
  )
}

export interface ToSendListProps {
  desk: Omit<Desk, 'bar'>
  items: readonly ToSend[]
  /** Where a repair's page is. */
  hrefOf: (code: string) => string
  /** Where it is noted that a message was sent; its number is added. */
  action: string
}

/** The messages themselves, on the office's page too. */
export function ToSendList({ desk: { say, locale }, items, hrefOf, action }: ToSendListProps) {
  return (
    <>
      {items.map(({ delivery, code, recipientName, phone, text, waLink, alsoMailed, at }) => (
        <Ticket code={code} href={hrefOf(code)} aside={moment(at, locale)}>
          <p>
            <b>{recipientName}</b> <span class="num">{phone}</span>{' '}
            {alsoMailed && <span class="pill">{say.toSend.mailed}</span>}
          </p>
          <details class="fold">
            <summary>{say.toSend.text}</summary>
            <p class="prose small" dir="auto">
              {text}
            </p>
          </details>
          <div class="foot">
            <a class="btn s" href={waLink} target="_blank" rel="noopener noreferrer">
              {say.toSend.chat}
            </a>
            <form method="post" action={`${action}/${delivery}`}>
              <button class="btn o s">{say.toSend.sent}</button>
            </form>
          </div>
        </Ticket>
      ))}
    </>
  )
}
