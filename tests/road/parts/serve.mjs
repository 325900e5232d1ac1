// A thin HTTP face for Valhalla's library, as its own server has it: POST /sources_to_targets, errors as 400 with a code.
// node serve.mjs PACKAGE CONFIG PORT
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [, , folder, config, port] = process.argv
const { Actor } = createRequire(join(folder, 'package.json'))(folder)
const actor = await Actor.fromConfigFile(config)

/** The library says only the words of https://valhalla.github.io/valhalla/api/turn-by-turn/api-reference/#internal-error-codes-and-conditions */
const CODES = [
  ['No suitable edges near location', 171],
  ['Path distance exceeds the max distance limit', 154],
]

createServer(async (request, response) => {
  let text = ''
  for await (const chunk of request) text += chunk
  response.setHeader('Content-Type', 'application/json;charset=utf-8')
  try {
    if (request.url !== '/sources_to_targets') throw new Error('Try any of: /sources_to_targets')
    response.end(await actor.matrix(text))
  } catch ({ message }) {
    const error_code = CODES.find(([words]) => message.includes(words))?.[1] ?? 106
    response.writeHead(400)
    response.end(JSON.stringify({ error_code, error: message, status_code: 400, status: 'Bad Request' }))
  }
}).listen(Number(port), '127.0.0.1')
