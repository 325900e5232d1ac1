// Changes Lit's templates as they are built into the widget: they must live on pages with the strictest policy and beside the
// page's own Lit, and a form has no use for all that they can do.
import type { Plugin } from 'vite'

/** What is taken out of Lit's templates, or changed in them, by what it is for. */
const litChanges: Record<string, [RegExp, string]> = {
  // Lit makes a Trusted Types policy `lit-html` as it loads, and throws where the host page's own policy forbids that or its
  // own Lit was first. Ours is named `bengkel`, which a host can allow; without it the element can still say so.
  'the Trusted Types policy': [
    /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
    '(()=>{try{return $1?.createPolicy("bengkel",$2)}catch{}})()',
  ],
  // No template here uses directives, on elements or elsewhere; SVG stands within HTML.
  directives: [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'const M=(t,i)=>i;'],
  'element parts': [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
  'the marks of element parts': [
    /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/,
    '',
  ],
  'templates that are SVG or MathML': [/,2===i\|\|3===i\)\{.*?\}(?=for\()/, ');'],
  'the frames of such templates': [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
  'the ends of such frames': [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
  'event options': [
    /(e)=t===A&&s!==A\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/,
    '$1=t===A&&s!==A',
  ],
  // Nor does it tell the page's own Lit that it is there, which would warn of it.
  'what is told to other copies': [/const j=\{M:h.*?push\("[\d.]+"\);/, ''],
  'what it exports for directives': [/j as _\$LH,/, ''],
}

/** Makes Lit fit for hostile pages, and leaves out what is not used. */
export const ownLit: Plugin = {
  name: 'bengkel-own-lit',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return undefined
    return Object.entries(litChanges).reduce((code, [what, [pattern, instead]]) => {
      if (!pattern.test(code)) this.error(`Lit has changed: adapt what this plugin does with ${what}`)
      return code.replace(pattern, instead)
    }, code)
  },
}
