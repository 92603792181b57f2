/** Login providers as institutions have them, on this machine: the real `oidc-provider`, with somebody at the keyboard. */
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider as IdentityProvider } from 'oidc-provider'
import { onTestFinished, vi } from 'vitest'
import { type Claims, type Provider, providersSchema } from '../server/access/provider.ts'

const secret = 'b7Kx-29fQz_Wm4LhT8'
const tenant = '7b0f6f0e-6f0a-4a3e-9d0c-0d4f5a3b2c1d'
/** Where the product's pages are; nothing answers there. */
const home = 'https://medvirk.example'

/** Providers of a file as an institution writes it. @param told beside the client's id and secret */
export function parseProvider(told: Record<string, unknown>): Provider {
  const { providers } = providersSchema.parse({
    providers: [{ clientId: 'medvirk', clientSecret: secret, ...told }],
  })
  const [provider] = providers
  if (!provider) throw new Error('no provider')
  return provider
}

const told = {
  feide: { kind: 'feide' },
  entra: { kind: 'entra', tenant },
  oidc: { kind: 'oidc', id: 'own', name: 'Own', issuer: 'https://own.example' },
} as const

export interface FakeProvider {
  /** As the product is told of it. */
  provider: Provider
  /** Who sits at the keyboard: what is known of the account, or what happens in the place of a login. */
  person: (Claims & { sub: string }) | 'breaks-off'
  /** Writes another ID token, which the provider signs all the same. */
  rewrite: ((claims: Claims) => Claims) | null
  /** Signs with what nobody knows. */
  forged: boolean
  /** Answers nobody. */
  away: boolean
  /** How often its addresses were asked for. */
  discoveries: number
  /** Lets a browser go where it was sent, until it is sent back. @returns what stands behind the question mark then */
  visit(address: string): Promise<string>
  stop(): void
}

/** The same key for all: making one takes as long as a test. */
let made: { jwk: Record<string, unknown>; pem: string } | null = null

function signingKey() {
  if (made) return made
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }
  made = { jwk, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
  return made
}

/** @param kind whose ways it has @param origin where people are sent back to */
export async function startProvider(kind: keyof typeof told, origin = home): Promise<FakeProvider> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider: Provider = { ...parseProvider(told[kind]), issuer }
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  onTestFinished(stop)
  const fake: FakeProvider = {
    provider,
    person: { sub: 'kari-1' },
    rewrite: null,
    forged: false,
    away: false,
    discoveries: 0,
    visit: (address) => visit(address, origin),
    stop,
  }
  server.on('request', identityProvider(fake, origin, kind === 'entra').callback())
  return fake
}

/** @param tokenHasAll everything asked for stands in the ID token, as at Entra; else in the user information */
function identityProvider(fake: FakeProvider, origin: string, tokenHasAll: boolean): IdentityProvider {
  const { provider } = fake
  const { jwk, pem } = signingKey()
  // It says each time that what it remembers is gone when it ends: as it should be.
  const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const known = new Map<string, Claims>()
  const idp = new IdentityProvider(provider.issuer, {
    clients: [
      {
        client_id: provider.clientId,
        client_secret: provider.clientSecret,
        token_endpoint_auth_method:
          provider.secretBy === 'post' ? 'client_secret_post' : 'client_secret_basic',
        redirect_uris: [`${origin}/login/with/${provider.id}`],
        post_logout_redirect_uris: [`${origin}/login`],
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['a key for cookies'] },
    scopes: ['openid', 'profile', 'userid-feide'],
    claims: {
      openid: ['sub', 'tid', 'oid'],
      profile: ['preferred_username'],
      'userid-feide': ['https://n.feide.no/claims/eduPersonPrincipalName', 'email', 'email_verified'],
    },
    conformIdTokenClaims: !tokenHasAll,
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ ...known.get(accountId), sub: accountId }),
    }),
    // Nobody is asked what the product may know: the institution has said so.
    async loadExistingGrant({ oidc }) {
      const { client, session, provider: own } = oidc
      const grant = new own.Grant({ clientId: client?.clientId, accountId: session?.accountId })
      grant.addOIDCScope('openid profile userid-feide')
      await grant.save()
      return grant
    },
  })
  quiet.mockRestore()
  idp.use(async (visit, next) => {
    if (fake.away) {
      visit.status = 503
      return
    }
    if (visit.path === '/.well-known/openid-configuration') fake.discoveries += 1
    if (visit.path.startsWith('/interaction/')) {
      const { person } = fake
      if (person !== 'breaks-off') known.set(person.sub, person)
      const result =
        person === 'breaks-off' ? { error: 'access_denied' } : { login: { accountId: person.sub } }
      visit.redirect(await idp.interactionResult(visit.req, visit.res, result))
      return
    }
    await next()
    if (visit.path === '/token' && fake.rewrite) {
      const body = visit.body as { id_token: string }
      const [head, payload = ''] = body.id_token.split('.')
      const claims = fake.rewrite(JSON.parse(Buffer.from(payload, 'base64url').toString()))
      const said = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
      const seal = sign('sha256', Buffer.from(fake.forged ? `${said}.` : said), createPrivateKey(pem))
      visit.body = { ...body, id_token: `${said}.${seal.toString('base64url')}` }
    }
  })
  return idp
}

/** A browser nobody has used before. */
async function visit(address: string, origin: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = new URL(address)
  for (let steps = 0; steps < 10; steps += 1) {
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`the provider stays at ${next.pathname}: ${answer.status}`)
    next = new URL(location, next)
    if (next.origin === origin) return next.search.slice(1)
  }
  throw new Error('the provider leads nowhere')
}
