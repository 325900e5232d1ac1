/** `npm run places:build`: makes sure that an up-to-date gazetteer stands at the path given, or where the server looks for it. */
import { buildGazetteer } from '../ports/node/gazetteer'

const path = process.argv[2] ?? 'data/places.db'
const built = await buildGazetteer(path)
if (!built) process.stdout.write(`Places: ${path} is up to date\n`)
