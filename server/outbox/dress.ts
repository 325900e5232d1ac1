/**
 * A letter as people get it: a mail with the look of the repair ticket and the same in plain text, or a chat message. Which way
 * its language is written is said on the parts of the mail too, since mail programs keep little of what is said round these.
 */
import { directionOf, type Language } from '../../shared/language'
import type { OutgoingMail } from '../ports/mail'
import type { Letter } from './letter'
import type { Row } from './messages/message'
import { customerWords } from './messages/words'

/** @returns the text as one of its language's direction also where it begins with a code or a name in another script */
const directed = (text: string, language: Language): string =>
  directionOf(language) === 'rtl' ? `\u200f${text}` : text

/** What stands between a name and what is said of it: French sets a space before the colon. */
const colonOf = (language: Language): string => (language === 'fr' ? '\u00a0: ' : ': ')

/** How each language marks what somebody else wrote. */
const QUOTES: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  id: ['“', '”'],
  ru: ['«', '»'],
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  pt: ['“', '”'],
  nl: ['“', '”'],
  pl: ['„', '”'],
  tr: ['“', '”'],
  ar: ['«', '»'],
  hi: ['“', '”'],
}

/** @returns the letter as a mail */
export function mailOf(letter: Letter): Pick<OutgoingMail, 'from' | 'subject' | 'text' | 'html'> {
  const { brand, message, language } = letter
  return {
    from: brand,
    subject: directed(message.subject, language),
    text: textOf(letter),
    html: htmlOf(letter),
  }
}

/** @returns the letter in plain text, the link at its end */
export function textOf({ language, hello, stub, message, link, beside, brand }: Letter): string {
  const { paragraphs, quoted, rows, action } = message
  const [first, ...rest] = paragraphs
  const colon = colonOf(language)
  const [open, close] = QUOTES[language]
  return [
    hello && customerWords[language].hello(hello),
    !hello && stub && `${stub.label}${colon}${stub.code}`,
    first,
    quoted && `${open}${quoted}${close}`,
    rows && rows.map(({ label, value }) => directed(`${label}${colon}${value}`, language)).join('\n'),
    ...rest,
    link && `${action}${colon.trimEnd()}\n${link}`,
    beside && `${beside.label}${colon.trimEnd()}\n${beside.link}`,
    brand,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Our own accent, where the merchant has none. */
const ACCENT = '#0f6b5c'
const FONT = `system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif`
const MONO = `ui-monospace,'SF Mono',Menlo,Consolas,monospace`

/** Mail programs that honour no style sheet show the light colours of the style attributes; the others follow the reader. */
const DARK = `@media (prefers-color-scheme:dark){.paper{background:#141715!important;color:#edf0ea!important}
.card{background:#1d221f!important;border-color:#343c37!important}.cut{border-color:#343c37!important}
.soft{color:#a4aca5!important}.row{border-color:#343c37!important}.quote{background:#262c28!important}}`

function htmlOf({ language, brand, accent, hello, stub, message, link, beside, because }: Letter): string {
  const { subject, paragraphs, quoted, rows, action } = message
  const [first, ...rest] = paragraphs
  const dir = directionOf(language)
  const colour = accent && /^#[0-9a-f]{6}$/i.test(accent) ? accent : ACCENT
  const paragraph = (text: string) => `<p style="margin:0 0 14px">${unbroken(escape(text))}</p>`
  const body = [
    hello && paragraph(customerWords[language].hello(hello)),
    first && paragraph(first),
    quoted &&
      `<blockquote class="quote" dir="auto" style="margin:0 0 14px;padding:12px 16px;border-radius:12px;background:#f1ede3;white-space:pre-line">${escape(quoted)}</blockquote>`,
    rows && `<div style="margin:0 0 16px">${rows.map((row) => rowOf(row, dir)).join('')}</div>`,
    ...rest.map(paragraph),
    link &&
      `<p style="margin:20px 0 6px"><a href="${escape(link)}" style="display:inline-block;padding:13px 22px;border-radius:12px;background:${colour};color:${inkOn(colour)};font-weight:600;text-decoration:none">${escape(action)}</a></p>`,
    beside &&
      `<p style="margin:14px 0 6px"><a href="${escape(beside.link)}" style="color:inherit">${escape(beside.label)}</a></p>`,
  ]
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(subject)}</title>
<style>:root{color-scheme:light dark}${DARK}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:#f6f3ec;color:#1f2421">
<div class="paper" lang="${language}" dir="${dir}" style="padding:24px 12px;background:#f6f3ec;color:#1f2421;font:16px/1.5 ${FONT}">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 14px;padding:0 8px;font-weight:600"><bdi>${escape(brand)}</bdi></p>
<div class="card" style="background:#fffdf8;border:1px solid #e0dacc;border-radius:16px">
${stub ? stubOf(stub) : ''}<div style="padding:20px 24px">
${body.filter(Boolean).join('\n')}
</div>
</div>
<p class="soft" style="margin:14px 0 0;padding:0 8px;color:#5b635d;font-size:13px">${escape(because)}</p>
</div>
</div>
</body>
</html>
`
}

/** Keeps each code in one line, to be read out as it stands. */
const unbroken = (html: string): string =>
  html.replace(/BK-\w{4}-\w{4}/g, '<span style="white-space:nowrap">$&</span>')

/** The part of the ticket above the perforation. */
function stubOf({ label, code, about }: NonNullable<Letter['stub']>): string {
  return `<div class="cut" style="padding:18px 24px 16px;border-bottom:2px dashed #e0dacc">
<div class="soft" style="color:#5b635d;font-size:13px">${escape(label)}</div>
<div style="font:600 26px/1.3 ${MONO};letter-spacing:.02em"><bdi dir="ltr">${escape(code)}</bdi></div>
${about ? `<div class="soft" style="color:#5b635d;font-size:14px">${escape(about)}</div>\n` : ''}</div>
`
}

/** What fits beside its label stands there, at the other edge; else below it. */
const FITS = 28

function rowOf({ label, value }: Row, dir: 'ltr' | 'rtl'): string {
  const [start, end] = dir === 'ltr' ? ['left', 'right'] : ['right', 'left']
  // Mail programs know no logical sides.
  const fits = label.length + value.length <= FITS
  const side = fits ? `float:${end};font-weight:600;padding-${start}:16px` : 'display:block'
  return `<div class="row" style="padding:7px 0;border-bottom:1px solid #e0dacc"><span class="soft" style="color:#5b635d"><bdi>${escape(label)}</bdi></span> <span style="${side}"><bdi>${escape(value)}</bdi></span><span style="display:block;clear:both"></span></div>`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES[char]!)
}

/** @returns black or white, whichever is easier to read on the colour (WCAG's relative luminance) */
function inkOn(colour: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! > 0.179 ? '#111' : '#fff'
}
