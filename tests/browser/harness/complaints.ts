// What the widget says on the console to those who have embedded it.
import { waitUntil } from '@open-wc/testing'

/** Runs with the console's errors taken in, until there is one. @returns what was said */
export async function complaints(run: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = []
  const { error } = console
  console.error = (text: string) => said.push(text)
  try {
    await run()
    await waitUntil(() => said.length > 0, 'something is said', { timeout: 8_000 })
  } finally {
    console.error = error
  }
  return said
}
