/**
 * Login providers: where the institution's own login is asked (OpenID Connect), and what their answers say of who came.
 * An account is known by what its provider never gives to anybody else; names and addresses are, so they only ever find a
 * person the first time (docs/login.md).
 */
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { isGuessable } from '../platform/exposure.ts'

/** Claims of an ID token and of the user information. */
export type Claims = Readonly<Record<string, unknown>>

export interface Provider {
  /** Stands in addresses. */
  id: string
  /** As people call it, in all languages. */
  name: string
  /** As its tokens name it. */
  issuer: string
  clientId: string
  clientSecret: string
  /** How it is sent: in a header or in the form (OpenID Connect Core, 9). */
  secretBy: 'basic' | 'post'
  scope: string
  /** Whether the name stands in the user information and not in the token. */
  asksUserInfo: boolean
  /** Whether it takes somebody who signs out here without their ID token, which is not kept. */
  signsOut: boolean
  /** @returns what the account is known by for ever; null where the answer is not of the institution's own people */
  keyOf(claims: Claims): string | null
  /** @returns the login name that the register may know, in small letters; null where the answer has none */
  nameOf(claims: Claims): string | null
}

const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,29}$/, 'must be small letters, digits and hyphens, at most 30')
const common = {
  name: z.string().trim().min(1).max(40),
  clientId: z.string().min(1).max(200),
  /** Made by the provider; one that a person has thought out can be guessed. */
  clientSecret: z
    .string()
    .max(500)
    .refine(
      (secret) => !isGuessable(secret, 16),
      'must be the one that the provider has made: 16 characters or more that nobody guesses',
    ),
}

const feideSchema = z.strictObject({
  kind: z.literal('feide'),
  id: idSchema.default('feide'),
  ...common,
  name: common.name.default('Feide'),
  issuer: z.url().default('https://auth.dataporten.no'),
})

const entraSchema = z.strictObject({
  kind: z.literal('entra'),
  id: idSchema.default('entra'),
  ...common,
  name: common.name.default('Microsoft'),
  /** One tenant: those for everybody would let every Microsoft account in the world try. */
  tenant: z.uuid('must be the id of the institution’s own tenant'),
  nameClaim: z.string().min(1).max(200).default('preferred_username'),
})

const otherSchema = z.strictObject({
  kind: z.literal('oidc'),
  id: idSchema,
  ...common,
  issuer: z.url(),
  secretBy: z.enum(['basic', 'post']).default('basic'),
  scope: z
    .string()
    .regex(/(^| )openid( |$)/, 'must contain openid')
    .default('openid profile'),
  nameClaim: z.string().min(1).max(200).default('preferred_username'),
  signsOut: z.boolean().default(true),
})

/** The providers of a file, as docs/login.md describes it. */
export const providersSchema = z.strictObject({
  providers: z
    .array(z.discriminatedUnion('kind', [feideSchema, entraSchema, otherSchema]))
    .min(1)
    .max(5)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two have the same id')
    .transform((all) => all.map(toProvider)),
})

type Told = z.infer<typeof feideSchema> | z.infer<typeof entraSchema> | z.infer<typeof otherSchema>

function toProvider(told: Told): Provider {
  const { id, name, clientId, clientSecret } = told
  const base = { id, name, clientId, clientSecret }
  switch (told.kind) {
    case 'feide':
      return {
        ...base,
        issuer: told.issuer,
        secretBy: 'basic',
        scope: 'openid userid-feide',
        asksUserInfo: true,
        // Feide signs nobody out without their ID token.
        signsOut: false,
        keyOf: ({ sub }) => text(sub),
        // email is never looked at: Feide does not check addresses (email_verified is always false there).
        nameOf: (claims) => small(claims['https://n.feide.no/claims/eduPersonPrincipalName']),
      }
    case 'entra':
      return {
        ...base,
        issuer: `https://login.microsoftonline.com/${told.tenant}/v2.0`,
        secretBy: 'post',
        scope: 'openid profile',
        asksUserInfo: false,
        signsOut: true,
        // `sub` is another one for each application; tid and oid name the account itself.
        keyOf: ({ tid, oid }) => (tid === told.tenant && text(oid) ? `${tid} ${oid}` : null),
        nameOf: (claims) => small(claims[told.nameClaim]),
      }
    case 'oidc':
      return {
        ...base,
        issuer: told.issuer,
        secretBy: told.secretBy,
        scope: told.scope,
        asksUserInfo: false,
        signsOut: told.signsOut,
        keyOf: ({ sub }) => text(sub),
        nameOf: (claims) => small(claims[told.nameClaim]),
      }
  }
}

/** Seconds by which a provider's clock may be another than ours. */
export const clockTolerance = 30

/**
 * When the provider last asked the person who they are (`auth_time`, OpenID Connect Core, 2).
 *
 * @returns null where the token does not say, or says a moment that has not been
 */
export function askedAt({ auth_time }: Claims, now: Temporal.Instant): Temporal.Instant | null {
  const latest = now.epochMilliseconds / 1000 + clockTolerance
  if (typeof auth_time !== 'number' || !(auth_time >= 0 && auth_time <= latest)) return null
  const asked = Temporal.Instant.fromEpochMilliseconds(Math.floor(auth_time * 1000))
  return Temporal.Instant.compare(asked, now) > 0 ? now : asked
}

function text(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' && claim.length <= 255 ? claim : null
}

function small(claim: unknown): string | null {
  return text(claim)?.trim().toLowerCase() || null
}
