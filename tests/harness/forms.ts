// What a browser would send of a form as it stands on the page: hidden, typed, ticked and chosen.

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)
  return found ? unescaped(found[1] ?? '') : undefined
}

const unescaped = (text: string) =>
  text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** @returns the fields of the page's form to this action, by name. @throws where there is no such form */
export function fieldsOf(html: string, action: string): Record<string, string[]> {
  const forms = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form)
  const form = forms.find((one) => one.includes(`action="${action}"`))
  if (!form) throw new Error(`The page has no form to ${action}`)
  const fields: Record<string, string[]> = {}
  const put = (name: string | undefined, value: string) => {
    if (name) (fields[name] ??= []).push(value)
  }
  const tags = /<input\b[^>]*>|<textarea\b[^>]*>([\s\S]*?)<\/textarea>|<select\b[^>]*>([\s\S]*?)<\/select>/g
  for (const [tag, text, options] of form.matchAll(tags)) {
    const head = /^<[^>]*>/.exec(tag)![0]
    const name = attribute(head, 'name')
    if (text !== undefined) put(name, unescaped(text))
    else if (options !== undefined) put(name, chosenOf(options))
    else if (
      !/checkbox|radio/.test(attribute(head, 'type') ?? '') ||
      attribute(head, 'checked') !== undefined
    )
      put(name, attribute(head, 'value') ?? '')
  }
  return fields
}

/** A list without a choice sends its first option. */
function chosenOf(options: string): string {
  const tags = [...options.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag)
  const chosen = tags.find((tag) => attribute(tag, 'selected') !== undefined) ?? tags[0]
  return (chosen && attribute(chosen, 'value')) ?? ''
}

/** The ids of the fields that the page says are wrong, without their `f-`, in its order. */
export function wrongIn(html: string): string[] {
  return [...html.matchAll(/class="wrong" id="f-([\w-]+)-wrong"/g)].map(([, field]) => field!)
}
