import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, onTestFinished } from 'vitest'
import { askedAt } from '../../server/access/provider.ts'
import { readProviders } from '../../server/access/provider-file.ts'
import { readConfig } from '../../server/config.ts'

const client = { clientId: 'f2b6', clientSecret: 'b7Kx-29fQz_Wm4LhT8' }
const tenant = '7b0f6f0e-6f0a-4a3e-9d0c-0d4f5a3b2c1d'
const feide = { kind: 'feide', ...client }
const entra = { kind: 'entra', tenant, ...client }
const own = { kind: 'oidc', id: 'own', name: 'Own', issuer: 'https://own.example', ...client }

function write(content: unknown, mode = 0o600): string {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-providers-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'providers.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  chmodSync(file, mode)
  return file
}

const read = (...providers: object[]) => readProviders(write({ providers }), true)

/** What is said of a file. */
function refusal(content: unknown, strict = true, mode = 0o600): string {
  try {
    readProviders(write(content, mode), strict)
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing'
}

const refusalOf = (...providers: object[]) => refusal({ providers })

describe('the file of login providers', () => {
  it('names several at once, each in its own way', () => {
    expect(read(feide, entra, own)).toMatchObject([
      {
        id: 'feide',
        name: 'Feide',
        issuer: 'https://auth.dataporten.no',
        secretBy: 'basic',
        signsOut: false,
      },
      { id: 'entra', issuer: `https://login.microsoftonline.com/${tenant}/v2.0`, secretBy: 'post' },
      { id: 'own', scope: 'openid profile', secretBy: 'basic', signsOut: true },
    ])
    expect(read({ ...own, secretBy: 'post', signsOut: false })).toMatchObject([
      { secretBy: 'post', signsOut: false },
    ])
  })

  it.each([
    ['a kind nobody knows', { ...feide, kind: 'saml' }, 'providers.0.kind'],
    ['a misspelt key', { ...feide, clientID: 'x' }, 'clientID'],
    ['a tenant for everybody', { ...entra, tenant: 'common' }, 'own tenant'],
    ['no secret', { kind: 'feide', clientId: 'x' }, 'providers.0.clientSecret'],
    ['a secret of the instructions', { ...feide, clientSecret: 'change-me' }, 'providers.0.clientSecret'],
    ['a short secret', { ...feide, clientSecret: 'b7Kx-29fQz' }, 'providers.0.clientSecret'],
    [
      'a secret of few letters',
      { ...feide, clientSecret: 'abababababababababab' },
      'providers.0.clientSecret',
    ],
    ['a scope that is not OpenID Connect', { ...own, scope: 'profile' }, 'must contain openid'],
    ['an id that does not fit in an address', { ...own, id: 'Own login' }, 'providers.0.id'],
    ['plain http', { ...own, issuer: 'http://own.example' }, 'own: issuer must be https'],
  ])('is refused with %s, and repeats no secret', (_, provider, reason) => {
    const said = refusalOf(provider)
    expect(said).toContain(reason)
    for (const secret of [client.clientSecret, 'b7Kx-29fQz', 'abababab']) expect(said).not.toContain(secret)
  })

  it('is refused when it is missing, empty, no JSON, or says two the same', () => {
    expect(() => readProviders('/nowhere/providers.json', true)).toThrow('ENOENT')
    expect(refusal('{"providers": [')).toContain('not JSON')
    expect(refusal({ providers: [] })).toContain('providers')
    expect(refusalOf(feide, feide)).toContain('two have the same id')
  })

  it('is refused in real use where others can read it, and reaches no further than this machine over http', () => {
    expect(refusal({ providers: [feide] }, true, 0o640)).toContain('0600')
    expect(refusal({ providers: [feide] }, false, 0o640)).toBe('nothing')
    const here = { providers: [{ ...own, issuer: 'http://127.0.0.1:4000' }] }
    expect(refusal(here, true)).toContain('https')
    expect(refusal(here, false)).toBe('nothing')
    expect(refusal({ providers: [{ ...own, issuer: 'http://10.0.0.1' }] }, false)).toContain('https')
  })

  it('must be there when nobody signs in by mail', () => {
    expect(() => readConfig({ LOGIN_LINKS: 'off' })).toThrow('LOGIN_LINKS')
    expect(readConfig({ LOGIN_LINKS: 'off', LOGIN_PROVIDERS: 'p.json' }).LOGIN_LINKS).toBe('off')
  })
})

it('a moment to come, a text or nothing is no time at which somebody was asked', () => {
  const now = Temporal.Instant.from('2026-10-13T08:00:00Z')
  const seconds = now.epochMilliseconds / 1000
  const told = (auth_time: unknown) => askedAt({ auth_time }, now)?.toString() ?? null
  expect(told(seconds - 60)).toBe('2026-10-13T07:59:00Z')
  expect(told(seconds + 20), 'by a clock that goes a little fast').toBe('2026-10-13T08:00:00Z')
  for (const wrong of [
    seconds + 31,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    String(seconds),
    null,
    undefined,
  ])
    expect(told(wrong)).toBeNull()
})
