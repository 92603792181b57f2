import { expect, test } from 'vitest'
import { z } from 'zod'
import { openApi } from '../../server/operation/openapi.ts'
import { defineRoute, signedIn } from '../../server/platform/route.ts'

const row = defineRoute({
  method: 'put',
  path: '/api/units/:unit/name',
  summary: 'Rename a unit.',
  params: z.object({ unit: z.uuid() }),
  body: z.strictObject({ name: z.string().trim().min(1) }),
  response: z.null(),
  who: signedIn,
  handle: async () => null,
})

test('a row is described with its place in the path, its body and its empty answer', () => {
  const document = openApi([row])
  expect(document.paths).toMatchObject({
    '/api/units/{unit}/name': {
      put: {
        summary: 'Rename a unit.',
        parameters: [{ name: 'unit', in: 'path', required: true, schema: { format: 'uuid' } }],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                required: ['name'],
                additionalProperties: false,
                properties: { name: { minLength: 1 } },
              },
            },
          },
        },
        responses: { 204: { description: 'Done' }, default: { description: 'A problem' } },
      },
    },
  })
})

test('two methods of one path stand side by side', () => {
  const read = { ...row, method: 'get' as const }
  expect(Object.keys(openApi([row, read]).paths as object)).toEqual(['/api/units/{unit}/name'])
  expect(openApi([row, read]).paths).toMatchObject({
    '/api/units/{unit}/name': { put: {}, get: {} },
  })
})
