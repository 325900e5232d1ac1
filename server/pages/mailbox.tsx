// The demo's mailbox: what would have been mailed, the newest first, and one mail as its reader sees it.
import type { KeptMail } from '../outbox/kept-mail'
import { moment } from './format'
import { Page } from './layout'
import { mailboxWords } from './messages/mailbox'
import type { Words } from './messages/words'

interface MailboxProps {
  words: Words
  /** Times are told in it: the demo has readers in many places. */
  timeZone: string
}

export interface MailListProps extends MailboxProps {
  mails: readonly Pick<KeptMail, 'id' | 'to' | 'subject' | 'at'>[]
  /** Only mail to this address is shown. */
  to?: string
}

export function MailListPage({ words, timeZone, mails, to }: MailListProps) {
  const say = mailboxWords[words.language]
  const locale = { language: words.language, timeZone }
  return (
    <Page title={say.title} words={words} refreshS={5}>
      <h1>{say.title}</h1>
      <p class="sub">{say.intro}</p>
      {to !== undefined && (
        <p>
          {say.onlyTo(to)} · <a href="/mailbox">{say.all}</a>
        </p>
      )}
      {mails.length === 0 ? (
        <p class="card">{say.none}</p>
      ) : (
        <table class="lines rows">
          <thead>
            <tr>
              <th scope="col">{say.subject}</th>
              <th scope="col">{say.to}</th>
              <th scope="col">{say.at}</th>
            </tr>
          </thead>
          <tbody>
            {mails.map((mail) => (
              <tr>
                <td>
                  <a href={`/mailbox/${mail.id}`}>{mail.subject}</a>
                </td>
                <td>
                  <a href={toHref(mail.to)}>{mail.to}</a>
                </td>
                <td class="num">{moment(mail.at, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}

export interface MailPageProps extends MailboxProps {
  mail: KeptMail
}

export function MailPage({ words, timeZone, mail }: MailPageProps) {
  const say = mailboxWords[words.language]
  return (
    <Page title={mail.subject} words={words} width="narrow">
      <p>
        <a href="/mailbox">{say.title}</a>
      </p>
      <h1>{mail.subject}</h1>
      <dl class="facts">
        <dt>{say.to}</dt>
        <dd>
          <a href={toHref(mail.to)}>{mail.to}</a>
        </dd>
        <dt>{say.at}</dt>
        <dd class="num">{moment(mail.at, { language: words.language, timeZone })}</dd>
      </dl>
      <iframe
        class="mail"
        src={`/mailbox/${mail.id}/html`}
        title={mail.subject}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      ></iframe>
      <details class="card">
        <summary>{say.asText}</summary>
        <pre class="scroll">{mail.text}</pre>
      </details>
    </Page>
  )
}

function toHref(address: string): string {
  return `/mailbox?to=${encodeURIComponent(address)}`
}
