// What the widget complains of on the console, taken in by tests that expect it.

/** Runs with the console's errors taken in. @returns what was said */
export async function complaints(run: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = []
  const { error } = console
  console.error = (text: string) => said.push(text)
  await run()
  console.error = error
  return said
}
