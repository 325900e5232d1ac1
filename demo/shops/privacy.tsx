/** What the shops' privacy link leads to. */
import { html } from 'hono/html'

export function privacyPage() {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Privacy</title>
        <link rel="stylesheet" href="/lumen.css" />
      </head>
      <body class="letter">
        <main>
          <h1>Privacy</h1>
          <p>
            This is a demo on your own machine. What you type stays in its data folder, and nobody else sees
            it. A real shop would say here who repairs, what is kept and for how long.
          </p>
          <p><a href="/">Back to the shop</a></p>
        </main>
      </body>
    </html>`
}
