// A shop in React 19 with the element as it is.
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

const { server, merchant } = window.shop
void import(/* @vite-ignore */ `${server}/v1/bengkel-repair.js`)

function Shop() {
  const [brand, setBrand] = useState('Bosch')
  const [ready, setReady] = useState(0)
  return createElement('main', null, [
    createElement('button', { key: 'change', onClick: () => setBrand('Miele') }, 'Another item'),
    createElement('output', { key: 'ready' }, `${ready} `),
    createElement('bengkel-repair', {
      key: 'desk',
      merchant,
      brand,
      class: 'desk',
      'onbengkel-ready': () => setReady((times) => times + 1),
    }),
  ])
}

createRoot(document.getElementById('shop')).render(createElement(Shop))
