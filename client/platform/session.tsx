/** Who is signed in, as every page of an entry with a session sees it. */
import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Language } from '#shared/language.ts'
import { type Role, type Session, sessionSchema, signedOutSchema } from '#shared/session.ts'
import { ask, Failure, tell } from './api.ts'

const sessionKey = ['session']

/** One cache a page load. A refusal is an answer and not tried again; a lost connection is, twice. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (times, error) => times < 2 && error instanceof Failure && error.code === 'offline',
        retryDelay: 600,
      },
    },
  })
}

/** GET /api/session */
export function useSessionQuery() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => ask('GET', '/api/session', sessionSchema, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export const SessionContext = createContext<Session | null>(null)

/** The session; only below a SessionGate. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession is used outside of SessionGate')
  return session
}

export type Person = NonNullable<Session['person']>

/** True when the person holds at least one of the roles. */
export function holds(person: Person | null, ...roles: readonly Role[]): boolean {
  return person?.roles.some((role) => roles.includes(role)) ?? false
}

/** Forgets everything that was fetched and asks anew who is signed in. */
export function useRefreshSession(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] })
    await client.refetchQueries({ queryKey: sessionKey })
  }
}

/** DELETE /api/session. @returns where to sign out of the login provider as well; null where there is nothing more to do */
export async function signOut(): Promise<string | null> {
  return (await ask('DELETE', '/api/session', signedOutSchema)).address
}

/** PUT /api/session/language; the device remembers the choice also when this fails. */
export async function rememberLanguage(language: Language): Promise<void> {
  await tell('PUT', '/api/session/language', { body: { language } })
}
