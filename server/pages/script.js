// Makes the pages better where scripts run: keeps what was typed when the network drops, and refreshes the board.
// Everything works without it.

const PREFIX = 'bengkel-typed:'
/** Names the form that was sent last, until the next page says that it was taken. */
const SENT = 'bengkel-sent'

/** Where a form's texts are kept: by page and form, so that two jobs do not mix. */
const keyOf = (form) => `${PREFIX}${location.pathname}:${new URL(form.action).pathname}`

/** What people type themselves; ids and versions are the server's. */
const typedIn = (form) =>
  [...form.elements].filter(
    ({ name, type }) =>
      name && !['hidden', 'submit', 'button', 'password', 'file', 'fieldset'].includes(type),
  )

function keep(form) {
  const texts = typedIn(form).map(({ name, type, value, checked }) => [name, type, value, checked])
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(texts))
  } catch {
    // No room or not allowed: the page works without.
  }
}

function restore(form) {
  const kept = localStorage.getItem(keyOf(form))
  if (!kept) return
  const fields = typedIn(form)
  JSON.parse(kept).forEach(([name, type, value, checked], i) => {
    const field = fields[i]
    if (field?.name !== name || field.type !== type) return
    if (type === 'radio' || type === 'checkbox') field.checked ||= checked && field.value === value
    else if (field.value === '') field.value = value
  })
}

function forget(which) {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && which(key)) localStorage.removeItem(key)
  }
}

function showOffline() {
  if (document.querySelector('.offline')) return
  const bar = document.createElement('p')
  bar.className = 'trouble offline'
  bar.setAttribute('role', 'alert')
  bar.textContent = document.body.dataset.offline ?? ''
  document.querySelector('main')?.prepend(bar)
}

try {
  // What was taken is not offered again; whoever signs out leaves nothing on the device.
  if (document.querySelector('[data-done]')) forget((key) => key === sessionStorage.getItem(SENT))
  if (document.querySelector('[data-signed-out]')) forget(() => true)
  for (const form of document.querySelectorAll('form[data-keep]')) {
    restore(form)
    form.addEventListener('input', () => keep(form))
    form.addEventListener('submit', (event) => {
      if (navigator.onLine) {
        sessionStorage.setItem(SENT, keyOf(form))
        return
      }
      event.preventDefault()
      keep(form)
      showOffline()
    })
  }
} catch {
  // Storage is switched off.
}

const refreshS = Number(document.body.dataset.refresh)

async function refresh() {
  const busy = document.activeElement?.closest('form') || document.querySelector('details[open]')
  if (document.hidden || busy || !navigator.onLine) return
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!answer.ok || answer.redirected) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
  if (fresh) document.querySelector('main')?.replaceWith(fresh)
}

if (refreshS > 0) {
  setInterval(() => refresh().catch(() => undefined), refreshS * 1000)
  document.addEventListener('visibilitychange', () => refresh().catch(() => undefined))
}

addEventListener('offline', showOffline)
addEventListener('online', () => document.querySelector('.offline')?.remove())
