// In the manner of Shopify's own theme: custom elements, a header that hides while one scrolls down, a trap for the focus.
class StickyHeader extends HTMLElement {
  connectedCallback() {
    let last = 0
    addEventListener('scroll', () => {
      this.classList.toggle('shopify-section-header-hidden', scrollY > last && scrollY > 200)
      last = scrollY
    })
  }
}
customElements.define('sticky-header', StickyHeader)

// Escape closes the accordion that has the focus.
document.querySelectorAll('details').forEach((details) => {
  details.addEventListener('keyup', (event) => {
    if (event.code.toUpperCase() !== 'ESCAPE') return
    const open = event.target.closest('details[open]')
    if (!open) return
    open.removeAttribute('open')
    open.querySelector('summary').focus()
  })
})
