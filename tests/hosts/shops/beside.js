// A chat bubble and a cookie banner, in the manner of those that shops paste: they add themselves, listen to the whole page
// and want to be seen.
;(function () {
  const bubble = document.createElement('button')
  bubble.className = 'chat-bubble'
  bubble.setAttribute('aria-label', 'Chat with us')
  bubble.textContent = '?'
  bubble.addEventListener('click', () => {
    bubble.dataset.opened = 'true'
  })

  const banner = document.createElement('div')
  banner.className = 'cookie-banner'
  banner.setAttribute('role', 'region')
  banner.setAttribute('aria-label', 'Cookies')
  const text = document.createElement('p')
  text.textContent = 'We use cookies to remember your basket and to understand how our shop is used.'
  const accept = document.createElement('button')
  accept.textContent = 'Accept'
  accept.addEventListener('click', () => banner.remove())
  banner.append(text, accept)

  document.body.append(banner, bubble)
  // Some count every key and every click of the page, and read what they were aimed at.
  for (const type of ['click', 'keydown', 'input', 'submit', 'focusin']) {
    document.addEventListener(
      type,
      (event) => {
        const { target } = event
        window.lastSeen = `${type} ${target.tagName} ${target.className} ${target.value ?? ''}`
      },
      true,
    )
  }
})()
