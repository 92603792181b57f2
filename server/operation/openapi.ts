/** Describes the API from its own route table (OpenAPI 3.1), so that the description cannot lag behind. */
import { z } from 'zod'
import { problemSchema } from '#shared/problem.ts'
import type { Route } from '../platform/route.ts'

type JsonObject = Record<string, unknown>

/** @param routes the whole route table @returns an OpenAPI 3.1 document */
export function openApi(routes: Route[]): JsonObject {
  const paths: Record<string, JsonObject> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operationOf(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Medvirk',
      version: '1',
      description: 'Refusals are problems as RFC 9457 describes them; `code` names the reason.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'medvirk_session' } },
    },
  }
}

function operationOf({ summary, open, schemas, status, media }: Route): JsonObject {
  const { params, query, body, response } = schemas
  const schema = schemaOf(response, 'output')
  const content =
    status === 204 ? {} : { content: Object.fromEntries(media.map((type) => [type, { schema }])) }
  return {
    summary,
    security: open ? [] : [{ session: [] }],
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(body ? { requestBody: { required: true, content: json(schemaOf(body, 'input')) } } : {}),
    responses: {
      [status]: { description: 'Done', ...content },
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

const objectSchema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
})

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): JsonObject[] {
  if (!schema) return []
  const { properties = {}, required = [] } = objectSchema.parse(schemaOf(schema, 'input'))
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: property,
  }))
}

function json(schema: JsonObject): JsonObject {
  return { 'application/json': { schema } }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return described
}
