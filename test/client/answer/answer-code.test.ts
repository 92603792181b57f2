import { hkdfSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Bytes, frameBytes, toHex, utf8 } from '#shared/ballot/bytes.ts'
import { keyIdOf } from '#shared/ballot/signature.ts'
import {
  answerSecrets,
  type Binding,
  makeAnswerCode,
  readAnswerCode,
  signatureSecrets,
  writeAnswerCode,
} from '../../../client/answer/answer-code.ts'
import { randomBytes } from '../../ballot/keys.ts'

const code: Bytes = Uint8Array.from({ length: 16 }, (_, at) => at)
const binding: Binding = { roundId: '6a0c', manifestHash: new Uint8Array(32).fill(7) }
const modulus = new Uint8Array(256).fill(255)

async function allSecrets(of = code, bound = binding, key = modulus): Promise<string[]> {
  const secrets = { ...(await answerSecrets(of, bound)), ...(await signatureSecrets(of, bound, key)) }
  return Object.values(secrets).map(toHex)
}

describe('An answer code', () => {
  it('is random, and what was shown is read back', () => {
    const [one, other] = [makeAnswerCode(), makeAnswerCode()]
    expect(toHex(one)).not.toBe(toHex(other))
    expect(one).toHaveLength(16)
    expect(readAnswerCode(writeAnswerCode(one).toLowerCase())).toEqual({ bytes: one })
  })

  it('gives the same secrets again on another device', async () => {
    expect(await allSecrets()).toEqual(await allSecrets())
  })

  it('gives no two secrets that are alike, nor one that begins like another', async () => {
    const beginnings = (await allSecrets()).map((secret) => secret.slice(0, 16))
    expect(new Set(beginnings).size).toBe(beginnings.length)
  })

  it('gives other secrets for another round, another manifest and another code', async () => {
    const mine = new Set(await allSecrets())
    const others = await Promise.all([
      allSecrets(code, { ...binding, roundId: '6a0d' }),
      allSecrets(code, { ...binding, manifestHash: new Uint8Array(32).fill(8) }),
      allSecrets(code.with(15, 99)),
    ])
    for (const secret of others.flat()) expect(mine).not.toContain(secret)
  })

  it('gives another prefix, salt and blinding factor for another key', async () => {
    const mine = await signatureSecrets(code, binding, modulus)
    const other = await signatureSecrets(code, binding, modulus.with(0, 254))
    for (const name of ['prefix', 'salt', 'factor'] as const)
      expect(toHex(mine[name])).not.toBe(toHex(other[name]))
  })

  it('is stretched to 128 bits more than the key has, as RFC 5869 says', async () => {
    const { factor } = await signatureSecrets(code, binding, modulus)
    const info = frameBytes(
      utf8('blinding factor'),
      utf8('6a0c'),
      binding.manifestHash,
      await keyIdOf(modulus),
    )
    expect(toHex(factor)).toBe(
      Buffer.from(hkdfSync('sha256', code, 'medvirk answer code 1', info, 272)).toString('hex'),
    )
  })

  it('is not found in anything that leaves the device', async () => {
    const secret = randomBytes(16)
    for (const value of await allSecrets(secret)) expect(value).not.toContain(toHex(secret))
  })
})
