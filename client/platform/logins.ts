/** The ways in which people sign in here. */
import { queryOptions } from '@tanstack/react-query'
import { loginWaysSchema, providerDepartureSchema } from '#shared/session.ts'
import { ask } from './api.ts'

/** GET /api/logins */
export const loginWaysQuery = queryOptions({
  queryKey: ['logins'],
  queryFn: ({ signal }) => ask('GET', '/api/logins', loginWaysSchema, { signal }),
})

/**
 * POST /api/logins/:provider. @param way `to`: the page the person is on the way to; `fresh`: the provider asks anew
 *
 * @returns where the provider asks the person who they are
 */
export async function departFor(provider: string, way: { to?: string; fresh?: true }): Promise<string> {
  return (await ask('POST', `/api/logins/${provider}`, providerDepartureSchema, { body: way })).address
}
