// Changes Lit's templates as they are built into the widget: they must live on pages with the strictest policy and beside the
// page's own Lit, and a form has no use for all that they can do. What our templates may hold so that this is right, the plugin
// that makes them lean holds them to.
import type { Plugin } from 'vite'

/** What is taken out of Lit's templates, or changed in them, by what it is for. */
const litChanges: Record<string, [RegExp, string]> = {
  // Lit makes a Trusted Types policy `lit-html` as it loads, and throws where the host page's own policy forbids that or its
  // own Lit was first. Ours is named `bengkel`, which a host can allow; without it the element can still say so.
  'the Trusted Types policy': [
    /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
    '(()=>{try{return $1?.createPolicy("bengkel",$2)}catch{}})()',
  ],
  // Lit reads the HTML to find where an expression stands. Ours are attributes' whole values, behind a `=`, or stand between
  // tags; so the browser's parser alone finds them: the former by their value `$`, the latter as empty comments.
  'the marks of expressions': [/h="\$lit\$",.*?r=`<\$\{n\}>`,/, ''],
  'what reads HTML': [/f="\[ \\t.*?\|title\)\$\/i,/, ''],
  'the reading of HTML': [
    /const N=\(t,i\)=>\{.*?\};(?=class S)/,
    'const N=t=>V(t,t.reduce((t,i)=>t+(t.endsWith("=")?"$$":"<!>")+i)+(t.at(-1)?"":"<!>"));',
  ],
  'the finding of expressions': [
    /class S\{constructor\(.*?(?=static createElement)/,
    'class S{constructor({strings:t}){let r,q=0;const u=t.length-1,d=this.parts=[];this.el=l.createElement("template");this.el.innerHTML=N(t);' +
      'for(P.currentNode=this.el.content;d.length<u&&(r=P.nextNode());q++)if(8===r.nodeType)d.push({index:q});' +
      'else for(const{name:t,value:i}of[...r.attributes])"$$"===i&&(d.push({index:q,name:t.replace(/^\\W/,""),' +
      'ctor:{".":I,"?":L,"@":z}[t[0]]??H}),r.removeAttribute(t))}',
  ],
  'the making of elements': [/static createElement\(t,i\)\{.*?return s\.innerHTML=t,s\}/, ''],
  'what it says of strings that are none': [/Error\("invalid template strings array"\)/, 'Error("strings")'],
  'other kinds of templates': [/,w=x\(2\),T=x\(3\),E=Symbol\.for\("lit-noChange"\)/, ''],
  'their exports': [/T as mathml,E as noChange,(.*?),w as svg/, '$1'],
  'the children of templates': [/,this\._\$AN=void 0,this\._\$AD=t,this\._\$AM=i/, ',this._$$AD=t'],
  'what keeps types apart': [/i\(t\)\.nextSibling;i\(t\)\.remove\(\)/, 't.nextSibling;t.remove()'],
  // No template here uses directives, on elements or elsewhere, nor asks a part where it is.
  directives: [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, ''],
  'the parents of templates': [
    /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU.*?(?=u\(t\))/,
    '',
  ],
  'documents to create in': [/\(t\?\.creationScope\?\?l\)/, 'l'],
  'kinds of parts': [
    /2===r\.type\?i=new k\(h,h\.nextSibling,this,t\):.*?(?=,this\._\$AV\.push\(i\))/,
    'i=r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling)',
  ],
  'attributes of several expressions': [
    /p\(t\)\{let i=0;.*?(?=\}class k)/,
    'p(t){this._$$AV.forEach((i,s)=>i._$$AI(t[s]))}',
  ],
  'the surroundings of parts': [
    /class k\{get _\$AU.*?(?=_\$AI\(t,i=this\))/,
    'class k{constructor(t,i){this._$$AH=A,this._$$AA=t,this._$$AB=i}',
  ],
  'the value that changes nothing': [
    /_\$AI\(t,i=this\)\{t=M\(this,t,i\),a\(t\)(.*?)&&t!==E&&this\._\(t\)/,
    '_$$AI(t){a(t)$1&&this._(t)',
  ],
  'lists that are no arrays': [/d\(t\)\?this\.k\(t\)/, 'u(t)?this.k(t)'],
  'what tells such lists': [/d=t=>u\(t\)\|\|.*?iterator\],/, ''],
  'templates that are compiled': [/,_\$litType\$:s\}=t,e="number"==typeof s\?(.*?):\(.*?,s\);/, '}=t,e=$1;'],
  'what is told to templates': [/new R\(e,this\),s=t\.u\(this\.options\)/, 'new R(e),s=t.u()'],
  'what is told to items': [
    /new k\(this\.O\(c\(\)\),this\.O\(c\(\)\),this,this\.options\)/,
    'new k(this.O(c()),this.O(c()))',
  ],
  'what is told to the removed': [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
  'being taken off and on': [/setConnected\(t\)\{.*?\}\}(?=class H)/, '}'],
  'parts of attributes': [
    /class H\{.*?(?=j\(t\)\{t===A)/,
    'class H{constructor(t,i){this._$$AH=A,this.element=t,this.name=i}_$$AI(t){a(t)&&t===this._$$AH||this.j(this._$$AH=t)}',
  ],
  'the constructor of properties': [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
  'the constructor of switches': [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ''],
  // An event has one listener for good: what it calls may change.
  'the coming and going of listeners': [
    /class z extends H\{.*?(?=class Z)/,
    'class z extends H{constructor(t,i){super(t,i),t.addEventListener(i,this)}j(){}handleEvent(t){this._$$AH.call(this.element,t)}}',
  ],
  'parts of elements': [/class Z\{.*?(?=const j)/, ''],
  // Nor does it tell the page's own Lit that it is there, which would warn of it.
  'what is told to other copies': [/const j=\{M:h.*?push\("[\d.]+"\);/, ''],
  'what it exports for directives': [/j as _\$LH,/, ''],
  'where to render': [
    /const D=\(t,i,s\)=>\{.*?\};(?=export)/,
    'const D=(t,i)=>{(i._$$litPart$$??=new k(i.insertBefore(c(),null),null))._$$AI(t)};',
  ],
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
