// A shop in React 18 or 19 with the component that is published.
import { BengkelRepair } from 'bengkel/react'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

const { server, merchant } = window.shop

function Shop() {
  const [brand, setBrand] = useState('Bosch')
  const [ready, setReady] = useState(0)
  const [error, setError] = useState('')
  const desk = createElement(BengkelRepair, {
    server,
    merchant,
    brand,
    className: 'desk',
    onReady: () => setReady((times) => times + 1),
    onError: ({ detail }) => setError(detail.code),
  })
  return createElement('main', null, [
    createElement('button', { key: 'change', onClick: () => setBrand('Miele') }, 'Another item'),
    createElement('output', { key: 'ready' }, `${ready} ${error}`),
    createElement('div', { key: 'desk' }, desk),
  ])
}

createRoot(document.getElementById('shop')).render(createElement(Shop))
