import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { isModulus } from '#shared/ballot/signature.ts'
import {
  makeSigningKey,
  makeSigningKeys,
  type SigningKey,
  signingKey,
} from '../../server/keeping/signing-key.ts'
import { malformedModulus } from './malformed-key.ts'

describe('Making the keys of a round', () => {
  it('gives each class a key of its own, and tells how far it has come', async () => {
    const made: (SigningKey & { name: string; made: number; of: number })[] = []
    for await (const key of makeSigningKeys(['a', 'b', 'c'])) made.push(key)
    expect(made.map(({ name, made: done, of }) => `${name} ${done}/${of}`)).toEqual([
      'a 1/3',
      'b 2/3',
      'c 3/3',
    ])
    for (const { modulus } of made) expect(isModulus(modulus)).toBe(true)
    expect(new Set(made.map(({ modulus }) => `${modulus}`)).size).toBe(3)
  })

  it('makes none for no class', async () => {
    for await (const _ of makeSigningKeys([])) throw new Error('None was asked for')
  })

  it('has never more than two in the making, and stops at the first that fails', async () => {
    const key = await makeSigningKey()
    let making = 0
    let most = 0
    const make = async () => {
      most = Math.max(most, ++making)
      await new Promise((resolve) => setTimeout(resolve, 5))
      making--
      return key
    }
    const names = Array.from({ length: 6 }, (_, index) => `${index}`)
    for await (const _ of makeSigningKeys(names, make)) expect(most).toBeLessThanOrEqual(2)

    let asked = 0
    const failing = async () => {
      if (++asked === 2) throw new Error('No entropy')
      return key
    }
    const made: string[] = []
    const all = async () => {
      for await (const { name } of makeSigningKeys(names, failing)) made.push(name)
    }
    await expect(all()).rejects.toThrow('No entropy')
    expect(made).toEqual(['0'])
  })

  it('accepts only RSA-2048 with the exponent 65537', () => {
    const wrong = [
      generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey,
      generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).privateKey,
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
    ]
    for (const key of wrong) expect(() => signingKey(key)).toThrow('no RSA-2048 key')
  })

  it('accepts no key that browsers would refuse for its divisors', () => {
    const n = toBase64url(malformedModulus())
    const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
    const malformed = createPrivateKey({ key: { ...jwk, n }, format: 'jwk' })
    expect(() => signingKey(malformed)).toThrow('small divisor')
  })
})
