/**
 * Every error of the contract, in one list (RFC 9457). `type` is `urn:bengkel:problem:` and the code; `detail` says what to do.
 * A code that concerns one field is also what the schemas give as their message, so that each field error has its own type.
 */

interface Meaning {
  status: number
  title: string
  detail: string
}

const of = (status: number, title: string, detail: string): Meaning => ({ status, title, detail })

export const problems = {
  // who is asking
  'merchant-missing': of(400, 'No merchant key', 'Send the merchant’s publishable key (pk_...) as merchant.'),
  'merchant-unknown': of(
    401,
    'Unknown merchant key',
    'Check the publishable key (pk_...) in the script tag; the office can show it.',
  ),
  'secret-key-unknown': of(
    401,
    'Unknown secret key',
    'Send Authorization: Bearer sk_... with a key that is in force.',
  ),
  'origin-foreign': of(
    403,
    'Origin not allowed',
    'Add this page’s origin to the merchant’s origins at the office.',
  ),
  'sign-in-needed': of(401, 'Sign in first', 'Sign in with the code that we mail to you.'),
  'form-foreign': of(403, 'Form from another site', 'Open the page again and send the form from there.'),
  // the shape of what was sent
  'json-broken': of(400, 'Not JSON', 'Send the body as valid JSON with Content-Type: application/json.'),
  'request-invalid': of(
    422,
    'Something is missing or wrong',
    'Correct the fields named in errors and send again.',
  ),
  'body-too-large': of(413, 'Too large', 'Send less than the limit named in limits of /v1/config.'),
  'field-missing': of(422, 'A field is missing', 'Fill in this field.'),
  'field-invalid': of(422, 'A field cannot be read', 'Correct this field.'),
  'too-long': of(422, 'Too long', 'Shorten this text.'),
  'category-unknown': of(422, 'Unknown category', 'Choose one of the categories of /v1/config.'),
  'symptom-unknown': of(
    422,
    'Unknown symptom',
    'Choose one of the category’s symptoms of /v1/config, or "other".',
  ),
  'step-unknown': of(422, 'Unknown troubleshooting step', 'Name a step of this symptom of /v1/config.'),
  'date-invalid': of(422, 'Not a date', 'Write the date as YYYY-MM-DD.'),
  'purchase-in-future': of(422, 'Date of purchase in the future', 'Give a date of purchase up to today.'),
  'day-in-past': of(422, 'That day has passed', 'Choose today or a later day.'),
  'day-impossible': of(422, 'Not possible on that day', 'Choose one of the days of /v1/jobs/{token}/days.'),
  'place-missing': of(422, 'No place', 'Choose a town or postcode, or use the device’s position.'),
  'place-out-of-range': of(
    422,
    'Place out of range',
    'Latitude goes from -90 to 90, longitude from -180 to 180.',
  ),
  'place-at-sea': of(422, 'A place at sea', 'Nobody repairs at sea. Choose a place on land.'),
  'country-invalid': of(
    422,
    'Unknown country',
    'Give the country as two letters (ISO 3166-1), for example ID or DE.',
  ),
  'mode-unsuited': of(
    422,
    'Not possible for this item',
    'Choose one of the handover modes of this category.',
  ),
  'address-missing': of(422, 'No address', 'Say where the item is collected or the visit takes place.'),
  'workshop-unknown': of(422, 'Unknown workshop', 'Choose a workshop of /v1/workshops, or none.'),
  'store-unknown': of(422, 'Unknown store', 'Choose one of the merchant’s stores, or none.'),
  'name-missing': of(422, 'No name', 'Say whom we should ask for.'),
  'contact-missing': of(
    422,
    'No way to reach you',
    'Give an email address or a phone number; one is enough.',
  ),
  'email-invalid': of(
    422,
    'Not an email address',
    'Check the email address, or leave it out and give a phone number.',
  ),
  'phone-invalid': of(
    422,
    'Not a phone number',
    'Write the number with its country code, for example +62 812 3456 7890.',
  ),
  'language-unknown': of(422, 'Unknown language', 'Choose one of the languages of /v1/config.'),
  'consent-missing': of(
    422,
    'No consent',
    'Agree that the repair data goes to the workshop; without it nobody can repair.',
  ),
  'amount-invalid': of(
    422,
    'Not an amount',
    'Give a whole number in the currency’s minor unit, zero or more.',
  ),
  'currency-invalid': of(
    422,
    'Unknown currency',
    'Give the currency as three letters (ISO 4217), for example IDR or EUR.',
  ),
  'reason-missing': of(422, 'No reason', 'Say why; the office and the next workshop read it.'),
  'text-missing': of(422, 'Nothing written', 'Write a message first.'),
  'lines-missing': of(422, 'No lines', 'A quote needs at least one line with an amount.'),
  'form-binding': of(
    409,
    'The form given before still holds',
    'Until it has run out a new quote may cost no more and take no longer.',
  ),
  'form-too-short': of(
    422,
    'The form holds too short',
    'The European Repair Information Form holds for at least 30 days.',
  ),
  'repairer-unreachable': of(
    409,
    'The repairer’s phone number is not known',
    'The form names the repairer’s phone number; the office adds it to the workshop’s books.',
  ),
  'code-invalid': of(422, 'Not a repair code', 'A code looks like BK-XXXX-XXXX; it is on the ticket.'),
  // idempotency
  'idempotency-key-missing': of(
    400,
    'No Idempotency-Key',
    'Send an Idempotency-Key header of 1 to 255 characters, the same for each retry.',
  ),
  'idempotency-key-reused': of(
    422,
    'Idempotency-Key used before',
    'This key belongs to another request; make a new key for a new request.',
  ),
  // photos
  'photo-too-large': of(413, 'Photo too large', 'Send a photo of at most 10 MB and 40 megapixels.'),
  'photo-unreadable': of(415, 'Not a photo', 'Send a JPEG, PNG, WebP, AVIF or GIF picture.'),
  'photo-unknown': of(
    422,
    'Unknown photo',
    'Upload the photo again; unattached photos are kept for 24 hours.',
  ),
  'photo-too-many': of(422, 'Too many photos', 'Send at most 6 photos.'),
  // jobs
  'job-unknown': of(
    404,
    'No such repair',
    'Check the link, or look the repair up by its code and your email or phone.',
  ),
  'job-gone': of(
    410,
    'No longer with this workshop',
    'The offer ran out, was taken back, or the repair went to another workshop; nothing is to be done.',
  ),
  'version-stale': of(409, 'It has changed meanwhile', 'Look at the present state, then decide again.'),
  'quote-stale': of(409, 'This quote is no longer open', 'Look at the present quote, then answer it.'),
  'command-not-allowed': of(
    409,
    'Not possible now',
    'The repair’s present status does not allow this; look at what is possible.',
  ),
  'certificate-expired': of(
    409,
    'No certificate in date',
    'Nobody at the workshop holds a certificate for this that is in date on the day of the work; another workshop does it.',
  ),
  'workshop-suspended': of(
    409,
    'The workshop is suspended',
    'The office gives this workshop no new work at present; another workshop does it.',
  ),
  'workshop-unfit': of(
    409,
    'The workshop may not do this any more',
    'What is known of the workshop has changed meanwhile; another workshop does it.',
  ),
  'workshop-full': of(409, 'The workshop is full', 'Choose another workshop, or raise its capacity.'),
  // signing in
  'sign-in-code-wrong': of(
    422,
    'This code does not work',
    'Check the code, or ask for a new one; a code holds 10 minutes and five tries.',
  ),
  'email-taken': of(422, 'Email already used', 'This address has an account already; use another one.'),
  // the rest
  'not-found': of(404, 'Nothing here', 'Check the address.'),
  'rate-limited': of(429, 'Too many requests', 'Wait as long as Retry-After says, then try again.'),
  'store-unavailable': of(
    503,
    'Cannot be saved just now',
    'Nothing was lost: send the same again with the same key in a moment.',
  ),
  unexpected: of(
    500,
    'Something failed on our side',
    'Nothing was lost: send the same again with the same key in a moment.',
  ),
} as const satisfies Record<string, Meaning>

export type ProblemCode = keyof typeof problems

export const PROBLEM_PREFIX = 'urn:bengkel:problem:'

/** One wrong field: `field` is a dotted path such as `item.category`. */
export interface FieldError {
  field: string
  type: `${typeof PROBLEM_PREFIX}${string}`
  detail: string
}

/** What an error looks like on the wire (`application/problem+json`). */
export interface ProblemBody {
  type: string
  title: string
  status: number
  detail: string
  field?: string
  errors?: FieldError[]
  /** The present state, where the answer is that it has moved on. */
  current?: unknown
}

/** @returns whether the text is a code of the contract. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code)
}

/** An error of the contract, thrown by verbs and answered by `http` as `application/problem+json`. */
export class Problem extends Error {
  override readonly name = 'Problem'

  /**
   * @param code which error
   * @param more the field concerned, all wrong fields, or the present state
   * @param options the error behind it, for the server's log; it is never told to the caller
   */
  constructor(
    readonly code: ProblemCode,
    readonly more: {
      field?: string
      fields?: { field: string; code: ProblemCode }[]
      current?: unknown
    } = {},
    options?: ErrorOptions,
  ) {
    super(problems[code].title, options)
  }

  /** @returns the HTTP status of this error. */
  get status(): number {
    return problems[this.code].status
  }

  /**
   * @param details what to do, in the reader's language, by code; those of the contract where there is none
   * @returns the body for the wire.
   */
  toBody(details: Partial<Record<ProblemCode, string>> = {}): ProblemBody {
    const { title, status } = problems[this.code]
    const detailOf = (code: ProblemCode) => details[code] ?? problems[code].detail
    const detail = detailOf(this.code)
    const { field, fields, current } = this.more
    const body: ProblemBody = { type: PROBLEM_PREFIX + this.code, title, status, detail }
    if (field !== undefined) body.field = field
    if (fields) {
      body.errors = fields.map(({ field, code }) => ({
        field,
        type: `${PROBLEM_PREFIX}${code}`,
        detail: detailOf(code),
      }))
    }
    if (current !== undefined) body.current = current
    return body
  }
}
