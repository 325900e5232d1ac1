// `npm run bench:widget`: what the widget costs the page that it stands on, in a real browser. Ends with one line of JSON.
import { boots, type Boot } from './widget/boot'
import { formsOf } from './widget/forms'
import { heapOf } from './widget/heap'
import { hostPages } from './widget/host-page'
import { openLab } from './widget/lab'
import { sizesOf, weighFlow } from './widget/sizes'
import { networks, slowRun } from './widget/slow'

const SLOWER = [1, 4] as const

const print = (line: string) => process.stdout.write(`${line}\n`)
const bytes = (count: number) => `${count.toLocaleString('en').padStart(7)} bytes`
const round2 = (value: number) => Math.round(value * 100) / 100
const sum = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

const lab = await openLab(print)

print('Sizes, brotli 11: what a browser fetches for a request without photo, from the page to the ticket')
const files = await weighFlow(lab)
for (const { file, bytes: size, needed } of files)
  print(`  ${bytes(size)}  ${file.split('/').pop()}${needed ? '' : ': comes beside, and is not needed'}`)
const { loaderBr, widgetBr, flowBr, languages } = sizesOf(lab, files)
const [languageBr] = languages[0]!
print(`  loader ${bytes(loaderBr)}; needed in one language ${bytes(widgetBr)}; all ${bytes(flowBr)}`)
print(`  one language more: ${languages.map(([size, language]) => `${language} ${size}`).join(', ')} bytes`)

print("Work of the page's main thread, evaluate and first render: median, quartiles")
const forms = await formsOf(lab)
const shown = await boots(lab, forms, SLOWER)
const line = ({ name, slower, medianMs, fromMs, toMs }: Boot) => {
  const times = [medianMs, fromMs, toMs].map((ms) => ms.toFixed(1))
  return `  CPU 1/${slower}  ${name.padEnd(24)} ${times[0]} ms (${times[1]} to ${times[2]})`
}
for (const boot of shown) print(line(boot))
const msOf = (wanted: string, times: number) =>
  shown.find(({ name, slower }) => name === wanted && slower === times)!.medianMs
const against = (peer: string, times: number) => msOf('ours', times) / msOf(peer, times)
for (const peer of ['Web Awesome', 'bare Lit'])
  print(`  ours against ${peer}: ${SLOWER.map((times) => round2(against(peer, times))).join(', ')}`)

print('JavaScript heap that the form adds')
const heapsKb = new Map<string, number>()
for (const form of forms) heapsKb.set(form.name, await heapOf(lab, form))
for (const [name, kb] of heapsKb) print(`  ${name.padEnd(24)} ${kb.toFixed(0)} kB`)

print("The demo's product page while a repair is asked for on it")
const visits = await hostPages(lab)
for (const { name, shift, longTasks, thirdParty } of visits)
  print(
    `  ${name.padEnd(24)} layout shift ${shift.toFixed(3)}, long tasks ${longTasks}, foreign requests ${thirdParty}`,
  )

print('A phone with CPU 1/4 on slow 3G, 400 kbit/s, nobody thinks in between')
for (const [name, latency] of Object.entries(networks)) {
  const { firstStepS, ticketS, scriptBytes, callBytes, shift } = await slowRun(lab, latency)
  print(
    `  ${name.padEnd(24)} first step after ${firstStepS.toFixed(1)} s, ticket after ${ticketS.toFixed(1)} s`,
  )
  print(
    `  ${''.padEnd(24)} scripts ${bytes(scriptBytes)}, calls ${bytes(callBytes)}, layout shift ${shift.toFixed(3)}`,
  )
}
await lab.close()

print(
  JSON.stringify({
    loaderBr,
    widgetBr,
    languageBr,
    bootMs: round2(msOf('ours', 1)),
    bootVsWebAwesome: round2(against('Web Awesome', 1)),
    boot4xVsWebAwesome: round2(against('Web Awesome', 4)),
    heapKb: Math.round(heapsKb.get('ours')!),
    cls: round2(Math.max(...visits.map(({ shift }) => shift))),
    longTasks: sum(visits.map(({ longTasks }) => longTasks)),
    thirdParty: sum(visits.map(({ thirdParty }) => thirdParty)),
  }),
)
