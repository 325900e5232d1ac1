// The document that others build on says what the server takes.
import { expect, it } from 'vitest'
import { openApiRoutes } from '../../../server/http/openapi'

interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { securitySchemes: object }
}

type Content = Record<string, { schema: { required: string[] } }>

interface Operation {
  requestBody?: { content: Content }
  security?: object[]
  responses: Record<string, { content?: Content }>
}

it('describes the request with the fields that the schema asks for', async () => {
  const response = await openApiRoutes('https://repair.example').request('/')
  const { openapi, paths } = (await response.json()) as Document
  expect(openapi).toBe('3.1.0')
  const { schema } = paths['/v1/requests']!.post!.requestBody!.content['application/json']!
  expect(schema.required).toEqual(
    expect.arrayContaining(['merchant', 'item', 'problem', 'place', 'handover', 'contact', 'consent']),
  )
  expect(Object.keys(paths)).toContain('/v1/jobs/{token}/quote')
})

it('describes what a merchant asks with its secret key, and what is answered', async () => {
  const response = await openApiRoutes('https://repair.example').request('/')
  const { paths, components } = (await response.json()) as Document
  const { security, responses } = paths['/v1/merchant/jobs/{code}/why']!.get!
  expect(components.securitySchemes).toMatchObject({ secretKey: { type: 'http', scheme: 'bearer' } })
  expect(security).toEqual([{ secretKey: [] }])
  expect(responses['200']!.content!['application/json']!.schema.required).toEqual(['code', 'rounds'])
})
