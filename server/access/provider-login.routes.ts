/**
 * Signing in with the institution's own login. The provider sends people back to a page of ours, which hands its answer
 * over here: the browser's secret, which is never sent with what comes from another site, is then with it.
 */
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { ProblemCode } from '#shared/problem.ts'
import {
  type Actor,
  loginWaysSchema,
  providerAnswerSchema,
  providerArrivalSchema,
  providerBeginSchema,
  providerDepartureSchema,
} from '#shared/session.ts'
import { Problem } from '../platform/problem.ts'
import { newToken } from '../platform/random.ts'
import { type Context, type CurrentSession, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { ownerOf } from './account.store.ts'
import { recordAudit } from './audit.store.ts'
import { askedAt, type Claims, clockTolerance, type Provider } from './provider.ts'
import { type ProviderClient, ProviderError } from './provider-client.ts'
import { type KeptLogin, keepProviderLogin, takeProviderLogin } from './provider-login.store.ts'
import { type AccessOptions, allWays } from './session.routes.ts'
import { confirmSession } from './session.store.ts'
import { signIn } from './sign-in.ts'

const params = z.object({ provider: z.string().max(30) })
type Visit = Context<{ provider: string }, unknown, unknown> & { actor: Actor | null }

/** What stands for a browser that confirms its session, so that no other session is confirmed. */
const confirming = (browser: string, session: CurrentSession | null) => `${browser} ${session?.id ?? ''}`

export function providerLoginRoutes({ baseUrl, ways = allWays }: AccessOptions): Route[] {
  const { mail, providers } = ways
  const find = ({ params }: Visit): ProviderClient => {
    const found = providers.find(({ provider }) => provider.id === params.provider)
    if (!found) throw new Problem('not-found')
    return found
  }
  const backTo = ({ id }: Provider) => `${baseUrl()}/login/with/${id}`
  return [
    defineRoute({
      method: 'get',
      path: '/api/logins',
      summary: 'The ways in which people sign in here, and by which of them this session was opened.',
      who: 'anyone',
      response: loginWaysSchema,
      handle: async ({ session }) => ({
        mail,
        providers: providers.map(({ provider: { id, name } }) => ({ id, name })),
        current: session?.provider ?? null,
      }),
    }),
    defineRoute({
      method: 'post',
      path: '/api/logins/:provider',
      summary: 'Begins to sign in with a provider: says where to go.',
      who: 'anyone',
      params,
      body: providerBeginSchema,
      response: providerDepartureSchema,
      async handle(visit) {
        const { storage, now, body, browserToken } = visit
        const client = find(visit)
        const fresh = body.fresh ?? false
        if (fresh && visit.session?.provider !== client.provider.id) throw new Problem('confirm-at-provider')
        const { address, secrets } = await heard(visit, client, () =>
          client.begin({ back: backTo(client.provider), fresh }),
        )
        const token = browserToken ?? newToken()
        const browser = fresh ? confirming(token, visit.session) : token
        const onward = body.to ?? null
        const { provider } = visit.params
        await transaction(storage, (tx) =>
          keepProviderLogin(tx, { provider, browser, secrets, onward, fresh, now }),
        )
        visit.setBrowser(token)
        return { address }
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/logins/:provider/answer',
      summary: "Signs in with the provider's answer, once, in the browser that went there.",
      who: 'anyone',
      params,
      body: providerAnswerSchema,
      response: providerArrivalSchema,
      status: 201,
      async handle(visit) {
        const { storage, now, body, browserToken } = visit
        const client = find(visit)
        const { provider } = client
        const back = new URL(`${backTo(provider)}?${body.query}`)
        const state = back.searchParams.get('state')
        const kept =
          state && browserToken
            ? await transaction(storage, (tx) =>
                takeProviderLogin(tx, {
                  provider: provider.id,
                  browsers: [browserToken, confirming(browserToken, visit.session)],
                  state,
                  now,
                }),
              )
            : null
        if (!kept) throw new Problem('login-over')
        const claims = await heard(visit, client, () => client.finish(back, kept))
        const arrived = await arrive(visit, provider, claims, kept)
        if ('refused' in arrived) throw new Problem(arrived.refused)
        // The browser keeps its secret: somebody may be on the way in another tab.
        visit.setSession(arrived.token)
        return { onward: kept.onward }
      },
    }),
  ]
}

/** @throws Problem when the provider cannot be reached, the person broke off, or its answer is not to be trusted */
async function heard<T>({ log }: Visit, { provider }: ProviderClient, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    const { failure, cause } = error
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (failure !== 'refused') log?.warn({ provider: provider.id, failure, code }, 'login provider')
    throw new Problem(`provider-${failure}`)
  }
}

type Arrived = { token: string } | { refused: ProblemCode }

/** Finds whose account it is. What must not be is in the log as well, so nothing is thrown out of the transaction. */
function arrive(visit: Visit, provider: Provider, claims: Claims, kept: KeptLogin): Promise<Arrived> {
  const { storage, now, session, actor } = visit
  return transaction(storage, async (tx) => {
    const key = provider.keyOf(claims)
    if (key === null) return { refused: 'provider-invalid' }
    const owner = await ownerOf(tx, { issuer: provider.issuer, key, name: provider.nameOf(claims) }, now)
    if (owner.outcome === 'unknown') return { refused: 'account-unknown' }
    const { personId } = owner
    const line = { at: now, subject: `person:${personId}`, detail: provider.id }
    if (owner.outcome === 'taken') {
      await recordAudit(tx, { ...line, actorId: null, action: 'account-refused' })
      return { refused: 'account-taken' }
    }
    if (owner.outcome === 'new')
      await recordAudit(tx, { ...line, actorId: personId, action: 'account-bound' })
    const asked = askedAt(claims, now)
    if (!kept.fresh) {
      const signed = await signIn(tx, visit, personId, { id: provider.id, askedAt: asked })
      return signed ?? { refused: 'account-unknown' }
    }
    if (!session || actor?.personId !== personId) return { refused: 'account-other' }
    // Providers may take no notice of being told to ask; only what the token says of it counts.
    const earliest = kept.begunAt.subtract({ seconds: clockTolerance })
    if (asked === null || Temporal.Instant.compare(asked, earliest) < 0) return { refused: 'provider-stale' }
    await recordAudit(tx, {
      at: now,
      actorId: personId,
      action: 'session-confirmed',
      subject: 'session',
      detail: provider.id,
    })
    return { token: await confirmSession(tx, session.id, now, asked) }
  })
}
