// What the guide for developers says, in English. Text between backticks is code.
export const guideEn = {
  title: 'Put the repair desk on your page',
  intro: 'One line of HTML. It weighs less than a photo, sets no cookies and asks nobody but this server.',
  key: 'Your publishable key',
  keyHint: 'It begins with pk_ and is meant to be seen. The office has it.',
  fill: 'Fill it in below',
  contents: 'On this page',
  copyMark: 'Code to copy',

  html: 'Plain HTML',
  htmlText:
    'Paste it where the repair desk should stand. In a page’s head it would go to the end of the page.',
  button: 'As a button that opens a dialog:',
  item: 'With what you know of the item. Without it, the page’s own `Product` data of schema.org is read:',
  alone:
    'Without the script, as an element in pages that are built from parts. Attributes lose their `data-`:',
  hosted: 'No way to embed? Link to the same desk on a page of ours, from mails and QR codes too:',

  wordpress: 'WordPress and WooCommerce',
  wordpressText:
    'On one page: add the block “Custom HTML” and paste the line. On each product’s page: add this to your child theme’s `functions.php`.',
  wordpressDelay:
    'WooCommerce describes its products, so brand, model and price are known. If a plugin delays or combines scripts (WP Rocket, LiteSpeed, Autoptimize), list `/bengkel.js` among the scripts that it leaves alone.',

  shopify: 'Shopify',
  shopifyText:
    'Online Store, Themes, Customize: open the product template, add the block “Custom Liquid”, paste and save.',

  react: 'React',
  reactText:
    'Take `react.js`, `react.d.ts` and `bengkel.d.ts` along into your project. The component loads the element and works from React 18.',
  react19: 'In React 19 the element can be written as it is:',

  vue: 'Vue',
  vueText:
    'Tell Vue’s compiler that the tag is an element of the page. With `vue.d.ts` and `bengkel.d.ts` in your project, templates know its attributes and events.',

  attributes: 'Attributes',
  attributesText:
    'In the script tag each begins with `data-`. They may be changed at any time: another item begins another request.',
  attribute: {
    merchant: 'Your publishable key. The only one that is needed.',
    api: 'The server’s address, where the element does not come from it.',
    language:
      '`en`, `id`, `ru`, `de`, `fr`, `es`, `pt`, `nl`, `pl`, `tr`, `ar` or `hi`. Else the page’s language, else yours.',
    mode: '`inline` in place, or `button` for a button that opens a dialog.',
    token: 'Shows this repair instead of asking for one.',
    hosted: 'The page is there for the desk alone: a token in the fragment of its address opens that repair.',
    category: 'A category’s code, or a text that speaks of one: `washing-machine`.',
    brand: 'The item’s brand.',
    model: 'The item’s model.',
    serial: 'The item’s serial number.',
    price: 'What it cost, with a point: `649.00`. It lets people weigh a repair against a new one.',
    currency: 'The price’s currency, `EUR`. Else yours.',
    'purchased-on': 'When it was bought: `2026-03-14`.',
    image: 'The address of its picture.',
  },

  events: 'Events',
  eventsText:
    'They bubble from the element. None carries personal data. In `bengkel.on()` they go by the part after `bengkel-`.',
  event: {
    'bengkel-ready': 'The form is there to be used.',
    'bengkel-step': 'The shopper has come to a step.',
    'bengkel-submitted': 'A repair has been asked for, and has this code.',
    'bengkel-solved': 'One of the checks has fixed it; nothing was sent.',
    'bengkel-status': 'The repair that is shown has this status now.',
    'bengkel-error': 'Something went wrong.',
  },

  calls: 'From your own scripts',
  callsText:
    'Calls may come before the script has run: what is pushed is kept. `open()` opens the first desk of the page, or the one that a selector finds; `on()` hears all of them and gives back a function that ends it. The element itself has `open()` and `close()`.',

  look: 'Look',
  lookText:
    'Your accent colour comes from the office. All else follows the page, dark and light. What you set in your own styles wins; colours that cannot be read on each other are mended as the page runs, and the console says so. Where it is in view from the start, give `bengkel-repair` a `min-height` such as 640px: then what follows does not move as it comes.',
  property: {
    '--bengkel-accent': 'The one colour for what can be done.',
    '--bengkel-surface': 'The paper.',
    '--bengkel-ink': 'The text.',
    '--bengkel-line': 'Edges and rules. Else made of text and paper.',
    '--bengkel-radius': 'How round corners are.',
    '--bengkel-gap': 'From the card’s edge to what stands on it.',
    '--bengkel-font': 'The font. Else the page’s.',
    '--bengkel-heading-font': 'The font of questions. Else as all text.',
    '--bengkel-size': 'The size of text, from which all others follow.',
    '--bengkel-color-scheme': '`light`, `dark` or `light dark`. Else the page’s.',
  },
  part: {
    card: 'The surface that all stands on.',
    steps: 'The bar that shows how far one is.',
    title: 'The question, or how the repair stands.',
    tile: 'A category.',
    option: 'One of several answers.',
    label: 'What a field is for.',
    field: 'What is typed or chosen in.',
    primary: 'The button that leads on.',
    secondary: 'The button that leads back.',
    ticket: 'The ticket of a repair.',
    launcher: 'The button that opens the dialog.',
  },
  slotText:
    'What you write between the element’s tags becomes the words of its button. With `slot="header"` or `slot="footer"` it stands above or below each question:',

  editors: 'Types and editors',
  editorsText: 'All of it is made from the element’s source.',
  file: {
    'bengkel.d.ts': 'types of the element, its events and `window.bengkel`',
    'react.d.ts': 'types for React, with `react.js`',
    'vue.d.ts': 'types for Vue',
    'custom-elements.json': 'the element’s description, for tools',
    'vscode.html-custom-data.json': 'for VS Code: name it in the setting `html.customData`',
  },

  csp: 'Content-Security-Policy',
  cspText:
    'If your page sends a policy, allow these besides your own. Neither inline styles nor `unsafe-eval` are needed. A nonce on the script tag may stand for `script-src`.',
  cspTypes: "With `require-trusted-types-for 'script'`, allow the policy of the desk too:",

  versions: 'A version that never changes',
  versionsText:
    '`/v1/` follows our releases. Under its number a release stays as it is for good, and the browser can check the script:',
  versionsCovered:
    'With `integrity` the browser checks the script. What it loads afterwards comes from one folder of the same release, named after its content, but is not checked by the tag: no script can ask for that. Where you want all of it checked, put the list of `integrity.json` into an import map:',

  troubles: 'What the console says',
  troublesText: 'Messages begin with `bengkel:` and end with a link to their place here.',
  trouble: {
    key: {
      title: 'The merchant key is missing, or unknown',
      text: 'Copy the tag anew, from the office or from here. `data-merchant` must begin with `pk_` and be spelt as it is shown. A secret key, `sk_`, never belongs on a page.',
    },
    origin: {
      title: 'Origin not allowed',
      text: 'The office keeps a list of your shop’s addresses. Ask it to add the one that the message names, as it is: `https://www.shop.example` and `https://shop.example` are two.',
    },
    policy: {
      title: 'Add … to connect-src',
      text: 'Your page’s Content-Security-Policy keeps the desk from asking the server. Add the line from above.',
    },
    'trusted-types': {
      title: 'This page lets nothing be drawn',
      text: 'Your page requires Trusted Types and does not know ours. Add `trusted-types bengkel`. Until then a plain link to the hosted page stands there.',
    },
    files: {
      title: 'The widget did not load',
      text: 'The script came, the element did not: `script-src` forbids it, a filter holds it back, or the network is gone. A link to the hosted page stands there meanwhile, and it is tried again by itself. The browser’s own message names the cause.',
    },
    delayed: {
      title: 'Do not bundle or delay the tag',
      text: 'The script reads its own tag. In a bundle it has none. Paste the tag as it is, or use the element as for React and Vue.',
    },
    other: {
      title: 'Anything else',
      text: 'The server could not be reached, or has refused for a reason that the message tells. Shoppers see that the desk is not available, and may try again.',
    },
  },
}
