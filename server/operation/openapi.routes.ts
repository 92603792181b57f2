/** The API's description of itself. */
import { z } from 'zod'
import { defineRoute, type Route } from '../platform/route.ts'
import { openApi } from './openapi.ts'

/** @param routes every other row; the description holds this one too */
export function openApiRoute(routes: Route[]): Route {
  let described: Record<string, unknown> | undefined
  const route: Route = defineRoute({
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description (OpenAPI 3.1).',
    response: z.record(z.string(), z.unknown()),
    who: 'anyone',
    async handle() {
      described ??= openApi([...routes, route])
      return described
    },
  })
  return route
}
