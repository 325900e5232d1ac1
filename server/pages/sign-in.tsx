// Signing in, one question a page: the address, then the code that was mailed to it.
import type { FormState } from './form'
import { Text, Trouble } from './controls'
import { Brand, Page } from './layout'
import type { Words } from './messages/words'

interface SignInProps {
  words: Words
  form: FormState
  /** Where to go afterwards. */
  next: string
}

export interface EmailPageProps extends SignInProps {
  signedOut?: boolean
}

export function EmailPage({ words, form, next, signedOut }: EmailPageProps) {
  return (
    <Page title={words.signIn} words={words} width="slim">
      <Brand words={words} />
      {signedOut && (
        <p class="notice" role="status" data-signed-out>
          {words.signedOut}
        </p>
      )}
      <form method="post" action="/sign-in" class="card">
        <h1>{words.signIn}</h1>
        <p class="sub">{words.signInIntro}</p>
        <input type="hidden" name="next" value={next} />
        <Trouble form={form} words={words} />
        <Text
          {...{ form, words }}
          name="email"
          label={words.email}
          type="email"
          autocomplete="username"
          autofocus
        />
        <button class="btn wide">{words.mailCode}</button>
      </form>
    </Page>
  )
}

export interface CodePageProps extends SignInProps {
  email: string
  /** Where kept mail can be read, where there is such a page. */
  mailbox?: string
}

export function CodePage({ words, form, next, email, mailbox }: CodePageProps) {
  return (
    <Page title={words.enterCode} words={words} width="slim">
      <Brand words={words} />
      <form method="post" action="/sign-in/code" class="card">
        <h1>{words.enterCode}</h1>
        <p class="sub">{words.codeSent(email)}</p>
        <input type="hidden" name="next" value={next} />
        <Text
          {...{ form, words }}
          name="code"
          label={words.code}
          autocomplete="one-time-code"
          inputmode="numeric"
          maxlength={12}
          autofocus
        />
        <button class="btn wide">{words.signIn}</button>
        <div class="foot">
          <a class="btn q" href={`/sign-in?next=${encodeURIComponent(next)}`}>
            {words.anotherCode}
          </a>
          {mailbox && (
            <a class="btn q" href={mailbox} target="_blank" rel="noopener">
              {words.mailbox}
            </a>
          )}
        </div>
      </form>
    </Page>
  )
}
