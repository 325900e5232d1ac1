// The page's own element on its own whole Lit: both must live.
import { LitElement, css, html } from 'lit'

class ShopStars extends LitElement {
  static properties = { stars: { type: Number } }
  static styles = css`
    b {
      color: darkorange;
    }
  `

  render() {
    return html`<b>${'★'.repeat(this.stars)}</b>`
  }
}
customElements.define('shop-stars', ShopStars)
document.querySelector('h1').append(Object.assign(document.createElement('shop-stars'), { stars: 4 }))
