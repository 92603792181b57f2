import { describe, expect, test } from 'vitest'
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { sha256, toHex } from '#shared/ballot/bytes.ts'
import { isPoint, makeCurveKey } from '#shared/ballot/curve-key.ts'
import { expectedProof, proveRehearsal } from '#shared/ballot/rehearsal.ts'
import { randomBytes } from './keys.ts'

const proofs = async () => {
  const [box, own] = [await makeBoxKey(), await makeCurveKey('ECDH')]
  return { box, own, expected: await expectedProof(own, box.publicKey) }
}

describe('a proof that the parts open the box', () => {
  test('is what the server expects, for the box’s secret and no other', async () => {
    const { box, own, expected } = await proofs()
    expect(await proveRehearsal(box, own.publicKey)).toEqual(expected)
    expect(await proveRehearsal(await makeBoxKey(), own.publicKey)).not.toEqual(expected)
    // Another secret beside the box's public key is refused by WebCrypto, or gives another proof.
    const { secret } = await makeBoxKey()
    expect(await proveRehearsal({ ...box, secret }, own.publicKey)).not.toEqual(expected)
  })

  test('is another for every point and every box', async () => {
    const seen = new Set<string>()
    for (let round = 0; round < 5; round++) {
      const { expected } = await proofs()
      seen.add(toHex(expected ?? new Uint8Array()))
    }
    expect(seen.size).toBe(5)
  })

  test('is not what an answer sealed for the box is locked with, whoever chose the point', async () => {
    const { box, own } = await proofs()
    const curve = { name: 'ECDH', namedCurve: 'P-256' }
    const theirs = await crypto.subtle.importKey('raw', box.publicKey, curve, false, [])
    const [x, y] = [own.publicKey.slice(1, 33), own.publicKey.slice(33)].map((part) =>
      Buffer.from(part).toString('base64url'),
    )
    const d = Buffer.from(own.secret).toString('base64url')
    const jwk = { kty: 'EC', crv: 'P-256', x, y, d }
    const mine = await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits'])
    const agreed = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256))
    const proof = await proveRehearsal(box, own.publicKey)
    expect(proof).not.toEqual(agreed)
    expect(proof).not.toEqual(await sha256(agreed))
  })

  test('there is none for what is no point of the curve', async () => {
    const { box, own } = await proofs()
    for (const nonsense of [
      new Uint8Array(),
      new Uint8Array(65),
      new Uint8Array(65).fill(4),
      own.publicKey.slice(0, 64),
      Uint8Array.from([2, ...own.publicKey.slice(1)]),
      Uint8Array.from(own.publicKey, (byte, at) => (at === 64 ? byte ^ 1 : byte)),
      Uint8Array.from([4, ...randomBytes(64)]),
    ]) {
      expect(await isPoint(nonsense)).toBe(false)
      expect(await proveRehearsal(box, nonsense)).toBeNull()
      expect(await expectedProof(own, nonsense)).toBeNull()
    }
    expect(await isPoint(own.publicKey)).toBe(true)
  })
})
