/** `/openapi.json`: the public contract as OpenAPI 3.1, made from the very schemas that check what comes in. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { Hono } from 'hono'
import type * as v from 'valibot'
import { PROBLEM_PREFIX, problems } from '../../shared/problem'
import { QuoteAnswer } from '../../shared/quote'
import { RepairRequest } from '../../shared/request'
import {
  CancelInput,
  ContactInput,
  LookupInput,
  MessageInput,
  RatingInput,
  RepeatInput,
  RescheduleInput,
  TroubleshootingInput,
} from '../../shared/status'
import { JobWhy } from '../../shared/why'

interface Call {
  method: 'get' | 'post'
  path: string
  summary: string
  /** Query parameters; those with a question mark may be left out. */
  query?: readonly string[]
  body?: v.GenericSchema
  /** Bodies that are no JSON. */
  bodyType?: string
  /** Carries an Idempotency-Key. */
  once?: true
  /** Asked with a merchant's secret key. */
  secret?: true
  answers: Record<number, string>
  /** What the answer 200 holds. */
  answer?: v.GenericSchema
}

const VIEW = { 200: 'The status view' } as const
const onJob = (name: string, summary: string, body: v.GenericSchema): Call => ({
  method: 'post',
  path: `/v1/jobs/{token}/${name}`,
  summary,
  body,
  once: true,
  answers: VIEW,
})

const calls: readonly Call[] = [
  {
    method: 'get',
    path: '/v1/config',
    summary: 'What the widget needs to know before a shopper types',
    query: ['merchant', 'language?'],
    answers: { 200: 'The configuration, with an ETag', 304: 'Not changed' },
  },
  {
    method: 'get',
    path: '/v1/places',
    summary: 'Places by what somebody types; with near alone, the place there',
    query: ['merchant', 'q?', 'country?', 'near?'],
    answers: {
      200: 'At most 8 places, and whose data they are; `about` where one stands for an area, `coarse` where that is too wide to choose a workshop by',
    },
  },
  {
    method: 'get',
    path: '/v1/workshops',
    summary: 'The nearest workshops that can do a repair',
    query: [
      'merchant',
      'category',
      'brand?',
      'lat',
      'lon',
      'mode?',
      'coverage?',
      'country?',
      'postcode?',
      'label?',
      'store?',
      'language?',
    ],
    answers: { 200: 'Workshops, nearest eligible first; of the first, why' },
  },
  {
    method: 'post',
    path: '/v1/photos',
    summary: 'Keeps a photo until a request names it',
    query: ['merchant'],
    bodyType: 'image/*',
    answers: { 201: 'The photo’s id' },
  },
  {
    method: 'post',
    path: '/v1/troubleshooting',
    summary: 'Counts whether a step helped',
    body: TroubleshootingInput,
    answers: { 204: 'Counted' },
  },
  {
    method: 'post',
    path: '/v1/requests',
    summary: 'Asks for a repair; 201 means that it is on disk',
    body: RepairRequest,
    once: true,
    answers: { 201: 'Code, token, address of the status page, and status' },
  },
  {
    method: 'post',
    path: '/v1/lookups',
    summary: 'Finds a repair again by its code and a contact',
    body: LookupInput,
    answers: { 200: 'The token' },
  },
  {
    method: 'get',
    path: '/v1/estimate',
    summary:
      'What this repair usually costs, or any of the category where no symptom is named, if enough are known',
    query: ['merchant', 'category', 'symptom', 'country'],
    answers: { 200: 'The range, or none' },
  },
  {
    method: 'get',
    path: '/v1/jobs/{token}',
    summary: 'Where a repair stands, said in the language asked for, else in that of the contact',
    query: ['language?'],
    answers: { ...VIEW, 304: 'Not changed' },
  },
  {
    method: 'get',
    path: '/v1/jobs/{token}/photos/{id}',
    summary: 'A photo of the repair',
    answers: { 200: 'WebP' },
  },
  {
    method: 'get',
    path: '/v1/jobs/{token}/days',
    summary: 'The days to which the customer can move it',
    answers: { 200: 'Days, soonest first' },
  },
  {
    method: 'get',
    path: '/v1/jobs/{token}/form',
    summary: 'The European Repair Information Form that came with a quote, as a page; with `save` as a file',
    query: ['revision?', 'language?', 'save?'],
    answers: { 200: 'HTML' },
  },
  onJob('quote', 'Accepts or declines the quote', QuoteAnswer),
  onJob('messages', 'Writes to the workshop and the office', MessageInput),
  onJob('reschedule', 'Moves the day', RescheduleInput),
  onJob('contact', 'Corrects how the customer is reached', ContactInput),
  onJob('cancel', 'Cancels', CancelInput),
  onJob(
    'repeat',
    'It is not fixed: a new job under the repair warranty, whose token comes with its view',
    RepeatInput,
  ),
  onJob('rating', 'Rates the repair', RatingInput),
  {
    method: 'get',
    path: '/v1/merchant/jobs/{code}/why',
    summary: 'Why a repair went where it went: who was weighed, who was excluded by which rule, what decided',
    secret: true,
    answers: { 200: 'The rounds of its dispatch, oldest first' },
    answer: JobWhy,
  },
]

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', enum: Object.keys(problems).map((code) => PROBLEM_PREFIX + code) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What to do' },
    field: { type: 'string', description: 'The field concerned, such as item.category' },
    errors: { type: 'array', items: { type: 'object' } },
    current: { description: 'The present state, where it has moved on' },
  },
}

function parametersOf({ path, query = [], once }: Call): object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true }))
  const inQuery = query.map((entry) => ({
    name: entry.replace('?', ''),
    in: 'query',
    required: !entry.endsWith('?'),
  }))
  const key = once ? [{ name: 'Idempotency-Key', in: 'header', required: true }] : []
  return [...inPath, ...inQuery, ...key].map((parameter) => ({ ...parameter, schema: { type: 'string' } }))
}

function operationOf(call: Call): object {
  const { summary, body, bodyType, secret, answers, answer } = call
  const answered = Object.entries(answers).map(([status, description]) => [
    status,
    status === '200' && answer
      ? { description, content: { 'application/json': { schema: schemaOf(answer) } } }
      : { description },
  ])
  const refused = {
    description: 'A problem of the contract (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  return {
    summary,
    ...(secret && { security: [{ secretKey: [] }] }),
    parameters: parametersOf(call),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } },
    }),
    ...(bodyType && { requestBody: { required: true, content: { [bodyType]: {} } } }),
    responses: { ...Object.fromEntries(answered), default: refused },
  }
}

/** Checks across fields have no JSON Schema; they are told by the problems. */
function schemaOf(schema: v.GenericSchema): object {
  return toJsonSchema(schema as never, { errorMode: 'ignore', typeMode: 'input' })
}

function openApi(server: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const call of calls) (paths[call.path] ??= {})[call.method] = operationOf(call)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bengkel',
      version: '1',
      description: 'Repair requests and their status, for the widget and for merchants.',
    },
    servers: [{ url: server }],
    paths,
    components: {
      schemas: { Problem: PROBLEM_SCHEMA },
      securitySchemes: {
        secretKey: { type: 'http', scheme: 'bearer', description: 'The merchant’s secret key, sk_...' },
      },
    },
  }
}

export function openApiRoutes(publicUrl: string): Hono {
  const routes = new Hono()
  let made: string | undefined
  routes.get('/', (c) => {
    made ??= JSON.stringify(openApi(publicUrl))
    return c.body(made, 200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' })
  })
  return routes
}
