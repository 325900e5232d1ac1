// `npm run bench:widget`: what the widget costs the page that it stands on, in a real browser. Ends with one line of JSON.
import { boots } from './widget/boot'
import { formsOf } from './widget/forms'
import { heapOf } from './widget/heap'
import { openLab } from './widget/lab'

const print = (line: string) => process.stdout.write(`${line}\n`)

const lab = await openLab(print)
const forms = await formsOf(lab)
for (const { name, slower, medianMs, fromMs, toMs } of await boots(lab, forms, [1, 4]))
  print(
    `  ${slower}  ${name.padEnd(30)} ${medianMs.toFixed(1)} ms (${fromMs.toFixed(1)} to ${toMs.toFixed(1)})`,
  )
for (const form of forms) print(`  heap ${form.name} ${(await heapOf(lab, form)).toFixed(0)} kB`)
await lab.close()
