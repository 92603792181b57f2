import { beforeAll, describe, expect, it } from 'vitest'
import { toBase64url } from '#shared/ballot/bytes.ts'
import type { CurveKey } from '#shared/ballot/curve-key.ts'
import { makeCustodianKey, type Purpose, signAsCustodian } from '#shared/ballot/custodian-key.ts'
import { extensionHash, lastDay } from '#shared/ballot/extension.ts'
import type { Manifest } from '#shared/ballot/manifest.ts'
import { randomBytes } from './keys.ts'

const hash = randomBytes(32)
const same = (words: string) => ({ nb: words, nn: words, en: words })
const [own, later] = ['2026-11-29', '2026-12-06']
let keys: CurveKey[]
let manifest: Manifest

beforeAll(async () => {
  keys = await Promise.all([1, 2, 3, 4].map(makeCustodianKey))
  const custodians = keys.slice(0, 3).map(({ publicKey }, index) => ({
    name: `Holder ${index}`,
    commitment: toBase64url(randomBytes(32)),
    signingKey: toBase64url(publicKey),
  }))
  manifest = {
    form: 'medvirk-manifest-1',
    roundId: '00000000-0000-4000-8000-000000000001',
    title: same('Høsten 2026'),
    closesOn: own,
    questionnaire: '',
    codebook: '',
    boxKey: '',
    admissionKeyId: '',
    keeping: { mode: 'custodian', threshold: 2, custodians },
    classes: [],
  }
})

async function signed(by: number[], closesOn = later, purpose: Purpose = 'extension', over = hash) {
  const signatures = await Promise.all(
    by.map(async (index) => {
      const key = keys[index]
      if (!key) throw new Error('There are four')
      const signature = await signAsCustodian(key, purpose, await extensionHash(over, closesOn))
      return { signingKey: toBase64url(key.publicKey), signature: toBase64url(signature) }
    }),
  )
  return { closesOn, signatures }
}

describe('The last day to answer', () => {
  it('is the manifest’s, or a later one that two key holders have signed', async () => {
    expect(await lastDay(manifest, hash, null)).toBe(own)
    expect(await lastDay(manifest, hash, await signed([0, 2]))).toBe(later)
    expect(await lastDay(manifest, hash, await signed([3, 0, 2]))).toBe(later)
  })

  it('stays when one has signed, one twice, a stranger, or for something else', async () => {
    for (const extension of [
      await signed([]),
      await signed([0]),
      await signed([1, 1]),
      await signed([0, 3]),
      await signed([0, 1], later, 'manifest'),
      await signed([0, 1], later, 'extension', randomBytes(32)),
      { ...(await signed([0, 1])), closesOn: '2027-01-01' },
    ])
      expect(await lastDay(manifest, hash, extension)).toBe(own)
  })

  it('is never made earlier: who meant to answer today still can', async () => {
    expect(await lastDay(manifest, hash, await signed([0, 1, 2], '2026-11-20'))).toBe(own)
  })

  it('follows the server in single-key mode', async () => {
    const single: Manifest = { ...manifest, keeping: { mode: 'single-key' } }
    expect(await lastDay(single, hash, { closesOn: later, signatures: [] })).toBe(later)
  })
})
