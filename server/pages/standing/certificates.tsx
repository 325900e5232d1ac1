// The certificates of a workshop's people: with a form to add and renew at the office, to read at the workshop.
import type { CategoryCode } from '../../../shared/catalog'
import { categoryCodes } from '../../../shared/catalog'
import { catalogWords } from '../../../shared/messages/catalog'
import type { Certificate } from '../../accounts/certificates'
import { RENEW_DAYS } from '../../accounts/certificates'
import { Select, Text } from '../controls'
import { calendarDay } from '../format'
import type { StandingDesk } from './book'
import { Add, Book, formOf, LineForm, Remove } from './book'

/** A kind of thing for which merchants demand a certificate. */
export interface Demanded {
  category: CategoryCode
  merchants: readonly string[]
}

export interface CertificatesProps {
  desk: StandingDesk
  certificates: readonly Certificate[]
  /** What merchants demand of the workshop, for what it repairs. */
  demanded: readonly Demanded[]
  /** The kinds of things that the workshop repairs come first. */
  skills: ReadonlyMap<string, unknown>
  /** The people who sign in for it, to choose from. */
  people: readonly string[]
}

export function Certificates({ desk, certificates, demanded, skills, people }: CertificatesProps) {
  const { words, say, locale, today } = desk
  const names = catalogWords[locale.language]
  const form = formOf(desk, 'certificates')
  const given = { form, words }
  const categories = categoryCodes.toSorted((a, b) => Number(skills.has(b)) - Number(skills.has(a)))
  return (
    <Book desk={desk} book="certificates" title={say.certificates.title} intro={say.certificates.intro}>
      <Demands {...{ desk, certificates, demanded }} />
      {certificates.map((certificate) => (
        <details class="fold">
          <summary>
            <CertificateLine desk={desk} certificate={certificate} />
          </summary>
          <div class="line-forms">
            <LineForm
              desk={desk}
              book="certificates"
              line={{
                'certificates.holder': certificate.holder,
                'certificates.category': certificate.category,
              }}
            >
              <input
                type="date"
                name="certificates.lastDay"
                aria-label={say.certificates.lastDay}
                min={today}
                value={certificate.lastDay < today ? '' : certificate.lastDay}
                required
              />
              <button class="btn s">{say.certificates.renew}</button>
            </LineForm>
            <Remove desk={desk} book="certificates" line={{ id: certificate.id }} />
          </div>
        </details>
      ))}
      <Add desk={desk} book="certificates" label={say.certificates.add} form={form}>
        <Text
          {...given}
          name="certificates.holder"
          label={say.certificates.holder}
          maxlength={120}
          list="holders"
        />
        <datalist id="holders">
          {people.map((name) => (
            <option value={name}></option>
          ))}
        </datalist>
        <Select
          {...given}
          name="certificates.category"
          label={say.certificates.category}
          options={categories.map((code) => ({ value: code, label: names[code].name }))}
        />
        <Text
          {...given}
          type="date"
          name="certificates.lastDay"
          label={say.certificates.lastDay}
          min={today}
        />
      </Add>
    </Book>
  )
}

type ListProps = Pick<CertificatesProps, 'desk' | 'certificates' | 'demanded'>

/** What is demanded, and whether it is there. */
function Demands({ desk: { say, locale, today }, certificates, demanded }: ListProps) {
  const isThere = (category: CategoryCode) =>
    certificates.some((one) => one.category === category && one.lastDay >= today)
  return (
    <>
      {certificates.length === 0 && <p class="sub">{say.certificates.none}</p>}
      {demanded.map(({ category, merchants }) => (
        <p class="sub small">
          {say.certificates.demanded(catalogWords[locale.language][category].name, merchants.join(', '))}{' '}
          {!isThere(category) && <span class="pill warn">{say.certificates.missing}</span>}
        </p>
      ))}
    </>
  )
}

/** As a workshop reads them. */
export function CertificateList({ desk, certificates, demanded }: ListProps) {
  const { say } = desk
  return (
    <Book desk={desk} book="certificates" title={say.certificates.title} intro={say.certificates.office}>
      <Demands {...{ desk, certificates, demanded }} />
      <ul class="list">
        {certificates.map((certificate) => (
          <li>
            <CertificateLine desk={desk} certificate={certificate} />
          </li>
        ))}
      </ul>
    </Book>
  )
}

type LineProps = { desk: Pick<StandingDesk, 'say' | 'locale' | 'today'>; certificate: Certificate }

/** Who, what for, until when, and whether that is soon. */
export function CertificateLine({ desk, certificate }: LineProps) {
  const { say, locale, today } = desk
  const { holder, category, lastDay } = certificate
  const warning = lastDay < today ? say.certificates.over : isSoon(lastDay, today) && say.certificates.soon
  return (
    <span>
      <b>{holder}</b> · {catalogWords[locale.language][category].name}
      <br />
      <span class="sub small num">{say.until(calendarDay(lastDay, locale, 'year'))}</span>{' '}
      {warning && <span class="pill warn">{warning}</span>}
    </span>
  )
}

const DAY_MS = 86_400_000

function isSoon(lastDay: string, today: string): boolean {
  return Date.parse(lastDay) - Date.parse(today) <= RENEW_DAYS * DAY_MS
}
