// A browser's way to the server that fails as mobile networks do: no answer comes back to a call that the server has taken.
import type { Page } from 'playwright-core'

/**
 * Lets the answer to the next such call be lost, after the server has given it.
 *
 * @param path the end of the call's address, such as `/v1/requests`
 */
export async function loseNextAnswer(page: Page, path: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: `*${path}*`, requestStage: 'Response' }] })
  let lost = false
  devtools.on('Fetch.requestPaused', ({ requestId, request }) => {
    const lose = request.method === 'POST' && !lost
    lost ||= lose
    void (lose
      ? devtools.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' })
      : devtools.send('Fetch.continueRequest', { requestId }))
  })
}
