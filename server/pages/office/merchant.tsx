// One merchant: its keys, the line to paste, its stores with their people, and what is known of it.
import type { Person } from '../../accounts/people'
import { scriptTag } from '../../../shared/embed'
import type { PlacesAnswer } from '../../../shared/place'
import type { Counter, Merchant, Workshop } from '../../store/directory'
import { Form } from '../controls'
import { Copied } from '../copied'
import type { FormState } from '../form'
import { blank } from '../form'
import { SaveByEnter } from './book'
import type { OfficeDesk } from './desk'
import { BackTo, OfficePage } from './desk'
import { MerchantForm } from './merchants'
import { People } from './people'
import { StoreFields } from './store'

export interface StoreShown {
  store: Counter
  openJobs: number
  people: readonly Person[]
}

/** Which of the page's forms was sent and could not be taken. */
export type MerchantPart = 'details' | 'store' | 'secret' | `people-${number}`

export interface MerchantPageProps {
  desk: OfficeDesk
  merchant: Merchant
  stores: readonly StoreShown[]
  /** Those who work for it. */
  workshops: readonly Workshop[]
  publicUrl: string
  /** A new secret key, on the one page that shows it; null where it was shown before. */
  secret?: string | null
  /** Says which secret key is in force. */
  secretMark: number
  command: string
  version: number
  details: FormState
  attempt?: { part: MerchantPart; form: FormState; found?: PlacesAnswer }
  notice?: string
}

export function MerchantPage(props: MerchantPageProps) {
  const { desk, merchant, command, version, details, attempt, notice } = props
  const { say } = desk
  const href = `/office/merchants/${merchant.id}`
  return (
    <OfficePage desk={desk} room="merchants" title={merchant.name} notice={notice}>
      <BackTo href="/office/merchants" label={say.merchants} />
      <div class="head">
        <h1>
          {merchant.name} {!merchant.active && <span class="pill warn">{say.merchant.inactive}</span>}
        </h1>
        <a class="btn o s" href={`/office/jobs?merchant=${merchant.id}`}>
          {say.jobs}
        </a>
      </div>
      <div class="split">
        <div>
          <Keys {...props} href={href} />
          <Stores {...props} href={href} />
        </div>
        <section class="card">
          <h2>{say.merchant.details}</h2>
          <MerchantForm
            desk={desk}
            action={href}
            command={`${command}-details`}
            version={version}
            form={attempt?.part === 'details' ? attempt.form : details}
          />
        </section>
      </div>
    </OfficePage>
  )
}

type PartProps = MerchantPageProps & { href: string }

function Keys({ desk, merchant, publicUrl, secret, secretMark, command, attempt, href }: PartProps) {
  const { say, words } = desk
  const tag = scriptTag({ server: publicUrl, merchant: merchant.key })
  const hosted = `${publicUrl}/r/${merchant.key}`
  return (
    <section class="card">
      <h2>{say.merchant.embed}</h2>
      <p class="sub">{say.merchant.embedHint}</p>
      <Copied value={tag} label={say.merchant.embed} words={words} lines={3} />
      <p>
        <a href={`/guide?merchant=${merchant.key}`}>{say.merchant.guide}</a>
      </p>
      {merchant.active && (
        <>
          <h3>{say.merchant.preview}</h3>
          <p class="sub">{say.merchant.previewHint}</p>
          <iframe
            class="preview"
            src={`/r/${merchant.key}`}
            title={say.merchant.preview}
            loading="lazy"
          ></iframe>
        </>
      )}
      <h3>{say.merchant.hosted}</h3>
      <p class="sub">{say.merchant.hostedHint}</p>
      <p>
        <a class="break" href={hosted} target="_blank" rel="noopener">
          {hosted}
        </a>
      </p>
      <h2>{say.merchant.keys}</h2>
      <h3>{say.merchant.key}</h3>
      <p class="sub">{say.merchant.keyHint}</p>
      <Copied value={merchant.key} label={say.merchant.key} words={words} />
      <h3>{say.merchant.secret}</h3>
      {secret ? (
        <>
          <p class="ask">{say.merchant.secretNow}</p>
          <Copied value={secret} label={say.merchant.secret} words={words} lines={2} />
        </>
      ) : (
        <p class="sub">{secret === null ? say.merchant.secretGone : say.merchant.secretHidden}</p>
      )}
      <details class="fold" open={attempt?.part === 'secret'}>
        <summary>{say.merchant.rotate}</summary>
        <Form
          action={`${href}/secret`}
          command={`${command}-secret`}
          version={secretMark}
          words={words}
          form={attempt?.part === 'secret' ? attempt.form : blank}
        >
          <p class="sub">{say.merchant.rotateIntro}</p>
          <button class="btn w">{say.merchant.rotate}</button>
        </Form>
      </details>
    </section>
  )
}

function Stores({ desk, stores, workshops, command, attempt, href }: PartProps) {
  const { say, words } = desk
  const form = attempt?.part === 'store' ? attempt.form : blank
  const given = { form, words }
  return (
    <section class="card" id="stores">
      <h2>{say.merchant.stores}</h2>
      <p class="sub">{stores.length > 0 ? say.merchant.storesIntro : say.merchant.noStores}</p>
      {stores.map((shown) => (
        <StoreFold {...{ desk, workshops, command, attempt, href, shown }} />
      ))}
      <details class="fold" open={attempt?.part === 'store'}>
        <summary>{say.merchant.addStore}</summary>
        <Form action={`${href}/stores`} command={`${command}-store`} {...given}>
          <SaveByEnter />
          <StoreFields {...{ desk, form, workshops }} found={attempt?.found ?? { places: [] }} />
          <div class="foot">
            <button class="btn">{say.merchant.addStore}</button>
          </div>
        </Form>
      </details>
    </section>
  )
}

type StoreFoldProps = Pick<PartProps, 'desk' | 'workshops' | 'command' | 'attempt' | 'href'> & {
  shown: StoreShown
}

function StoreFold({ desk, workshops, command, attempt, href, shown }: StoreFoldProps) {
  const { say } = desk
  const { store, openJobs, people } = shown
  const usual = workshops.find(({ id }) => id === store.usualWorkshop)
  const mine = attempt?.part === `people-${store.id}` ? attempt.form : null
  return (
    <details class="fold" open={mine !== null}>
      <summary>
        <span>
          {store.name}
          <span class="sub small"> · {say.merchant.openJobs(openJobs)}</span>
        </span>
      </summary>
      <p class="sub">
        {store.address}
        {usual && (
          <>
            <br />
            {say.merchant.usualWorkshop} <a href={`/office/workshops/${usual.id}`}>{usual.name}</a>
          </>
        )}
      </p>
      <p>
        <a class="btn o s" href={`${href}/stores/${store.id}`}>
          {say.merchant.changeStore}
        </a>
      </p>
      <People
        desk={desk}
        people={people}
        action={`${href}/stores/${store.id}/people`}
        command={`${command}-people-${store.id}`}
        form={mine ?? blank}
      />
      <form method="post" action={`${href}/stores/${store.id}/close`} class="foot">
        <button class="btn w s">{say.merchant.closeStore}</button>
      </form>
    </details>
  )
}
