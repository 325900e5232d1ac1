// `npm run test:faults`: the server is killed at least 100 times under 8 clients; nothing acknowledged may be lost or doubled.
// Ends with one line of JSON. KILLS sets how often, SEED repeats the dice.
import { killAgainAndAgain } from './parts/kills'
import { installSqlite, integrityOf, intrude } from './parts/sqlite'

const KILLS = Number(process.env.KILLS ?? 100)
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31)
/** The file as a kill left it is checked by the sqlite3 command after so many kills. */
const CHECK_EVERY = 5

installSqlite()
console.log(`faults: ${KILLS} kills under 8 clients, SEED=${SEED}`)
const integrity = new Set<string>()
let intruder = ''
const figures = await killAgainAndAgain({
  kills: KILLS,
  clients: 8,
  seed: SEED,
  onDead(file, kills) {
    if (kills % CHECK_EVERY !== 0) return
    integrity.add(integrityOf(file))
    console.log(`${kills} kills`)
  },
  onRunning: (file) => (intruder = intrude(file)),
})
integrity.add(figures.integrity)

const { lost, doubled, broken, wrong, offeredTwice, forgotten, offers, second, expired, stoppedWith } =
  figures
const failures = [
  ...lost.map((one) => `lost: ${one}`),
  ...doubled.map((one) => `doubled: ${one}`),
  ...broken,
  ...wrong,
  ...[...integrity].filter((found) => found !== 'ok').map((found) => `integrity: ${found}`),
  ...offeredTwice.map((one) => `offered to two at once: ${one}`),
  ...forgotten.map((one) => `due and not done: ${one}`),
  ...(expired.open > 0 ? [`${expired.open} offers did not run out`] : []),
  ...(expired.early > 0 ? [`${expired.early} offers ran out too early`] : []),
  ...(second.code === 1 && second.said.startsWith('Another process has this database file open.')
    ? []
    : [`a second server ended with ${String(second.code)}: ${second.said}`]),
  ...(/locked/.test(intruder) ? [] : [`the sqlite3 command was let in: ${intruder}`]),
  ...(stoppedWith === 0 ? [] : [`the server stopped with ${String(stoppedWith)}`]),
]
for (const failure of failures.slice(0, 50)) console.error(failure)
if (failures.length > 0) process.exitCode = 1

const { kills, killsWhileStarting, acknowledged, sentAgain, jobs, events, startMs } = figures
console.log(
  JSON.stringify({
    kills,
    killsWhileStarting,
    acknowledged,
    sentAgain,
    jobs,
    events,
    lost: lost.length,
    doubled: doubled.length,
    broken: broken.length,
    integrity: [...integrity].join('; '),
    offers,
    offeredTwice: offeredTwice.length,
    forgotten: forgotten.length,
    offersRunOut: expired.count,
    latestOfferMs: expired.latestMs,
    secondRefused: second.code === 1,
    startMs: startMs.median,
    longestStartMs: startMs.longest,
  }),
)
