// Makes the forms of the books better where scripts run: places come while somebody types, keys are copied by a press.
// Everything works without it.

const WAIT_MS = 200

/** Fetches the choice of places for what stands in the field, and puts it in the place of the one before. */
async function suggest(field, input) {
  const [path, more] = field.dataset.places.split('?')
  const query = new URLSearchParams(more)
  query.set('q', input.value.trim())
  const country = input.form.elements.country?.value
  if (country) query.set('country', country)
  const chosen = field.querySelector('[name="place"]:checked')?.value
  if (chosen) query.set('chosen', chosen)
  const position = ['place.lat', 'place.lon'].map((name) => [name, input.form.elements[name]?.value])
  const answer = await fetch(`${path}?${query}`)
  if (!answer.ok || query.get('q') !== input.value.trim()) return
  const fresh = new DOMParser()
    .parseFromString(await answer.text(), 'text/html')
    .querySelector('[data-found]')
  if (!fresh) return
  field.querySelector('[data-found]').replaceWith(fresh)
  for (const [name, value] of position) if (value) input.form.elements[name].value = value
}

for (const field of document.querySelectorAll('[data-places]')) {
  const input = field.querySelector('[name="place.q"]')
  let timer
  input?.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => suggest(field, input).catch(() => undefined), WAIT_MS)
  })
}

for (const copied of document.querySelectorAll('[data-copy]')) {
  const [text, button] = [copied.querySelector('textarea'), copied.querySelector('button')]
  text.addEventListener('focus', () => text.select())
  if (!navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.value.trim())
    button.textContent = copied.dataset.copy
  })
}
