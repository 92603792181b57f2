/**
 * Asks a login provider: OpenID Connect by the authorization code, with PKCE, state and nonce (RFC 6749, 7636, 9207, 9700).
 * Where the provider's addresses are is asked when it is first needed and again after it could not be reached, so that a
 * provider that is away stops nobody but those who come by it.
 */
import * as client from 'openid-client'
import { type Claims, clockTolerance, type Provider } from './provider.ts'

/** Seconds a provider has for an answer. */
const patience = 10
/** Milliseconds for which its addresses and keys are believed to be the same. */
const believedFor = 60 * 60_000

/** What did not work: the provider could not be reached, the person broke off there, or its answer is not to be trusted. */
export type ProviderFailure = 'away' | 'refused' | 'invalid'

export class ProviderError extends Error {
  readonly failure: ProviderFailure
  constructor(failure: ProviderFailure, cause: unknown) {
    super(`login provider: ${failure}`, { cause })
    this.failure = failure
  }
}

/** What is kept between going to the provider and coming back. */
export interface LoginSecrets {
  state: string
  nonce: string
  /** RFC 7636. */
  verifier: string
}

export interface ProviderClient {
  provider: Provider
  /**
   * @param way `back`: where the provider sends the person; `fresh`: it must ask anew who they are
   * @returns where the person goes, and what must be kept
   * @throws ProviderError
   */
  begin(way: { back: string; fresh: boolean }): Promise<{ address: string; secrets: LoginSecrets }>
  /**
   * @param back the address the person came back to, with all it says
   * @returns what the provider says of the account
   * @throws ProviderError
   */
  finish(back: URL, kept: LoginSecrets): Promise<Claims>
  /**
   * Where the person signs out there as well; null where the provider has no such page, or was not reached yet: nobody
   * waits for a provider to leave us.
   */
  leave(back: string): string | null
}

export function providerClient(provider: Provider): ProviderClient {
  let reached: { configuration: client.Configuration; until: number } | null = null
  let reaching: Promise<client.Configuration> | null = null
  const reach = async () => {
    if (reached && performance.now() < reached.until) return reached.configuration
    // Those who come at the same time ask once.
    reaching ??= discover(provider).finally(() => {
      reaching = null
    })
    const configuration = await reaching
    reached = { configuration, until: performance.now() + believedFor }
    return configuration
  }
  return {
    provider,
    async begin({ back, fresh }) {
      const configuration = await reach().catch(fail)
      const secrets = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const address = client.buildAuthorizationUrl(configuration, {
        redirect_uri: back,
        scope: provider.scope,
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
        ...(fresh && { prompt: 'login', max_age: '0' }),
      })
      return { address: address.href, secrets }
    },
    async finish(back, { state, nonce, verifier }) {
      const configuration = await reach().catch(fail)
      const tokens = await client
        .authorizationCodeGrant(configuration, back, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch(fail)
      const claims = tokens.claims()
      if (!claims) throw new ProviderError('invalid', 'no ID token')
      if (!provider.asksUserInfo) return claims
      const more = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub).catch(fail)
      // What the token says is signed, and counts where both say something; when it was signed in, it says alone.
      return { ...more, auth_time: undefined, ...claims }
    },
    leave(back) {
      const known = reached?.configuration
      if (!provider.signsOut || !known?.serverMetadata().end_session_endpoint) return null
      return client.buildEndSessionUrl(known, { post_logout_redirect_uri: back }).href
    },
  }
}

function discover({ issuer, clientId, clientSecret, secretBy }: Provider): Promise<client.Configuration> {
  const isPlain = issuer.startsWith('http:')
  return client.discovery(
    new URL(issuer),
    clientId,
    { client_secret: clientSecret, [client.clockTolerance]: clockTolerance },
    secretBy === 'post' ? client.ClientSecretPost(clientSecret) : client.ClientSecretBasic(clientSecret),
    {
      timeout: patience,
      // The signature is checked although the token comes straight from the provider.
      execute: [client.enableNonRepudiationChecks, ...(isPlain ? [client.allowInsecureRequests] : [])],
    },
  )
}

/** @throws ProviderError; what is no answer of a provider is thrown as it is */
function fail(error: unknown): never {
  const failure = failureOf(error)
  if (failure === null) throw error
  throw new ProviderError(failure, error)
}

/** What there is no right answer for because the provider is not at work (openid-client's codes). */
const unreached = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]
/** RFC 6749, 4.1.2.1. */
const outages = ['server_error', 'temporarily_unavailable']

function failureOf(error: unknown): ProviderFailure | null {
  if (error instanceof client.AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'refused'
    return outages.includes(error.error) ? 'away' : 'invalid'
  }
  if (error instanceof client.ResponseBodyError)
    return error.status >= 500 || outages.includes(error.error) ? 'away' : 'invalid'
  if (error instanceof client.WWWAuthenticateChallengeError) return 'invalid'
  if (error instanceof client.ClientError) {
    if (error.code === undefined) return null
    return unreached.includes(error.code) ? 'away' : 'invalid'
  }
  const isCutOff = error instanceof TypeError && ['fetch failed', 'terminated'].includes(error.message)
  return isCutOff ? 'away' : null
}
