import { benchEdge } from './parts/edge-statement'
import { benchNearest } from './parts/nearest'
const print = (line: string) => console.log(line)
if (process.argv[2]) console.log(benchNearest(print))
console.log(await benchEdge(print))
