import { createHash, createPrivateKey, webcrypto } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import {
  type Bytes,
  bytesToNumber,
  fromHex,
  joinBytes,
  numberToBytes,
  toBase64url,
  toHex,
} from '#shared/ballot/bytes.ts'
import { greatestCommonDivisor } from '#shared/ballot/divisors.ts'
import { exponent, prefixLength, saltLength } from '#shared/ballot/signature.ts'
import { makeAnswerCode } from '../../../client/answer/answer-code.ts'
import {
  blind,
  blindWith,
  finalize,
  MalformedKey,
  prepare,
  verify,
} from '../../../client/answer/blind-signature.ts'
import { collectForm } from '../../../client/answer/delivery.ts'
import { isBlinded, signBlinded, verifySignature } from '../../../server/ballot/blind-signature.ts'
import { type SigningKey, verifyingKey } from '../../../server/keeping/signing-key.ts'
import { long, randomBytes, signingKeys } from '../../ballot/keys.ts'
import { malformedModulus } from '../../ballot/malformed-key.ts'
import vector from './rfc-9474.json' with { type: 'json' }

/** A thousand in the long suite. */
const crossChecks = long ? 1000 : 50

let keys: SigningKey[]

beforeAll(async () => {
  keys = await signingKeys(2)
})

function keyOf(index = 0): SigningKey {
  const key = keys[index]
  if (!key) throw new Error('There are two keys')
  return key
}

/** A message signed blindly, as it goes between browser and server. */
async function signed(message: Bytes, key = keyOf()) {
  const prefix = randomBytes(prefixLength)
  const prepared = prepare(message, prefix)
  const { blinded, inverse } = await blind(
    key.modulus,
    prepared,
    randomBytes(saltLength),
    randomBytes(256 + 16),
  )
  const blindSignature = signBlinded(key, blinded)
  if (!blindSignature) throw new Error('The server did not sign')
  const signature = await finalize(key.modulus, prepared, blindSignature, inverse)
  if (!signature) throw new Error('The browser did not accept the signature')
  return { prefix, prepared, blinded, inverse, blindSignature, signature }
}

describe('RFC 9474, appendix A.1', () => {
  const bytes = (name: Exclude<keyof typeof vector, 'source'>) => {
    const text = vector[name]
    const read = fromHex(text, text.length / 2)
    if (!read) throw new Error(`${name} is no hex`)
    return read
  }
  const [p, q] = [bytesToNumber(bytes('p')), bytesToNumber(bytes('q'))]
  const modulus = numberToBytes(p * q, 512)

  it('is computed byte for byte: the browser blinds, the server signs, the browser unblinds', async () => {
    const prepared = prepare(bytes('msg'), bytes('msg_prefix'))
    const factor = inverseOf(bytesToNumber(bytes('inv')), p * q)
    const { blinded, inverse } = await blindWith(modulus, prepared, bytes('salt'), factor)
    expect(toHex(blinded)).toBe(vector.blinded_msg)
    expect(toHex(numberToBytes(inverse, 512))).toBe(vector.inv)

    const blindSignature = signBlinded({ privateKey: vectorKey(), modulus }, blinded)
    expect(blindSignature?.toString('hex')).toBe(vector.blind_sig)

    const signature = await finalize(modulus, prepared, bytes('blind_sig'), inverse)
    expect(signature && toHex(signature)).toBe(vector.sig)
    expect(await verify(modulus, prepared, bytes('sig'))).toBe(true)
  })

  function vectorKey() {
    const d = inverseOf(exponent, (p - 1n) * (q - 1n))
    const text = (number: bigint, length: number) => toBase64url(numberToBytes(number, length))
    return createPrivateKey({
      key: {
        kty: 'RSA',
        n: text(p * q, 512),
        e: 'AQAB',
        d: text(d, 512),
        p: text(p, 256),
        q: text(q, 256),
        dp: text(d % (p - 1n), 256),
        dq: text(d % (q - 1n), 256),
        qi: text(inverseOf(q, p), 256),
      },
      format: 'jwk',
    })
  }
})

describe('A blind signature', () => {
  it('is accepted by browser and server, and the server never saw what it signed', async () => {
    const message = randomBytes(32)
    const { prefix, prepared, signature, blinded, blindSignature } = await signed(message)
    expect(await verify(keyOf().modulus, prepared, signature)).toBe(true)
    expect(verifySignature(verifyingKey(keyOf().modulus), message, joinBytes(prefix, signature))).toBe(true)
    expect(toHex(blinded)).not.toContain(toHex(message))
    expect(blindSignature.equals(signature)).toBe(false)
  })

  it('is the same again for the same blinded message', async () => {
    const { blinded, blindSignature } = await signed(randomBytes(32))
    expect(signBlinded(keyOf(), blinded)).toEqual(blindSignature)
  })

  it('is refused for another message, another prefix, another key, and with any bit altered', async () => {
    const message = randomBytes(32)
    const { prefix, prepared, signature } = await signed(message)
    const key = verifyingKey(keyOf().modulus)
    expect(verifySignature(key, randomBytes(32), joinBytes(prefix, signature))).toBe(false)
    expect(verifySignature(key, message, joinBytes(randomBytes(32), signature))).toBe(false)
    expect(verifySignature(verifyingKey(keyOf(1).modulus), message, joinBytes(prefix, signature))).toBe(false)
    expect(await verify(keyOf(1).modulus, prepared, signature)).toBe(false)
    for (const at of [0, 100, 255]) {
      const altered = signature.with(at, (signature[at] ?? 0) ^ 1)
      expect(verifySignature(key, message, joinBytes(prefix, altered))).toBe(false)
      expect(await verify(keyOf().modulus, prepared, altered)).toBe(false)
    }
  })

  it('has one spelling: neither s + n, nor with a byte more or less', async () => {
    const message = randomBytes(32)
    const { modulus } = keyOf()
    const { prefix, prepared, signature } = await signed(message)
    const key = verifyingKey(modulus)
    const larger = bytesToNumber(signature) + bytesToNumber(modulus)
    const others = [signature.slice(1), joinBytes(Uint8Array.of(0), signature), numberToBytes(larger, 257)]
    // s + n fits into 256 bytes for small s only.
    if (larger < 1n << 2048n) others.push(numberToBytes(larger, 256))
    for (const other of others) {
      expect(verifySignature(key, message, joinBytes(prefix, other))).toBe(false)
      expect(await verify(modulus, prepared, other)).toBe(false)
    }
    expect(verifySignature(key, message, new Uint8Array())).toBe(false)
  })

  it('is not made over what is no blinded message', () => {
    const key = keyOf()
    const n = bytesToNumber(key.modulus)
    for (const wrong of [
      new Uint8Array(),
      new Uint8Array(255).fill(1),
      new Uint8Array(257).fill(1),
      new Uint8Array(256),
      key.modulus,
      numberToBytes(n + 1n, 256),
      new Uint8Array(256).fill(255),
    ]) {
      expect(isBlinded(key.modulus, wrong)).toBe(false)
      expect(signBlinded(key, wrong)).toBeNull()
    }
    expect(signBlinded(key, numberToBytes(n - 1n, 256))).not.toBeNull()
  })

  it('that the server made up, cut short or made with another key is not sent on by the browser', async () => {
    const { prepared, blinded, blindSignature, inverse } = await signed(randomBytes(32))
    const { modulus } = keyOf()
    const foreign = signBlinded(keyOf(1), numberToBytes(bytesToNumber(blinded) >> 8n, 256))
    if (!foreign) throw new Error('Too large for the other key')
    for (const wrong of [foreign, randomBytes(256), modulus, blindSignature.subarray(1), new Uint8Array()])
      expect(await finalize(modulus, prepared, wrong, inverse)).toBeNull()
  })

  it('is not asked for with a blinding factor that is too short to hide the person', async () => {
    const prepared = prepare(randomBytes(32), randomBytes(prefixLength))
    for (const length of [0, 32, 256, 271])
      await expect(
        blind(keyOf().modulus, prepared, randomBytes(saltLength), randomBytes(length)),
      ).rejects.toThrow('too short')
  })
})

describe('A key that was made to follow people', () => {
  it('gets nothing that has a divisor in common with it: what is sent would have it too', async () => {
    const modulus = malformedModulus()
    const n = bytesToNumber(modulus)
    let refused = 0
    for (let person = 0; person < 40; person++) {
      const prepared = prepare(randomBytes(32), randomBytes(prefixLength))
      // 2 divides no key, so that all that is left is the message.
      const asked = await blindWith(modulus, prepared, randomBytes(saltLength), 2n).catch((error) => error)
      if (asked instanceof MalformedKey) refused += 1
      else expect(greatestCommonDivisor(n, bytesToNumber(asked.blinded))).toBe(1n)
    }
    // Some 46 in a hundred messages have one of 7, 11, 13, 17, 19, 23, 29 and 31 in them.
    expect(refused).toBeGreaterThan(5)
  })

  it('is asked for nothing by the browser', async () => {
    const [malformed, boxKey] = [malformedModulus(), (await makeBoxKey()).publicKey]
    const sound = keyOf().modulus
    const sent: string[] = []
    const post = async (path: string) => {
      sent.push(path)
      throw new Error('lost')
    }
    let refused = 0
    for (let person = 0; person < 40; person++) {
      const round = {
        binding: { roundId: crypto.randomUUID(), manifestHash: randomBytes(32) },
        keys: { classId: crypto.randomUUID(), admissionKey: sound, classKey: malformed },
        boxKey,
      }
      const form = await collectForm(post, 'token', round, makeAnswerCode()).catch(() => 'asked for')
      if (form === null) refused += 1
    }
    expect(refused).toBeGreaterThan(5)
    expect(sent).toHaveLength(40 - refused)
  })
})

describe('Beside an independent implementation', () => {
  it('each accepts what the other blinded, and neither what was altered', { timeout: 600_000 }, async () => {
    const oracle = RSABSSA.SHA384.PSS.Randomized()
    const key = keyOf()
    const { modulus } = key
    const publicKey = await webcrypto.subtle.importKey(
      'jwk',
      { kty: 'RSA', n: toBase64url(modulus), e: 'AQAB', alg: 'PS384', ext: true },
      { name: 'RSA-PSS', hash: 'SHA-384' },
      true,
      ['verify'],
    )
    for (let run = 0; run < crossChecks; run++) {
      const message = Uint8Array.from(createHash('sha256').update(`message ${run}`).digest())
      const ours = await signed(message)
      expect(await oracle.verify(publicKey, ours.signature, ours.prepared)).toBe(true)

      const prepared = Uint8Array.from(oracle.prepare(message))
      const theirs = await oracle.blind(publicKey, prepared)
      const blindSignature = signBlinded(key, theirs.blindedMsg)
      if (!blindSignature) throw new Error('The server did not sign what the other blinded')
      const signature = Uint8Array.from(
        await oracle.finalize(publicKey, prepared, blindSignature, theirs.inv),
      )
      expect(await verify(modulus, prepared, signature)).toBe(true)
      const inverse = bytesToNumber(theirs.inv)
      expect(await finalize(modulus, prepared, blindSignature, inverse)).toEqual(signature)

      const altered = signature.with(run % 256, (signature[run % 256] ?? 0) ^ (1 + (run % 255)))
      expect(await verify(modulus, prepared, altered)).toBe(false)
      expect(await oracle.verify(publicKey, altered, prepared)).toBe(false)
    }
  })
})

/** By Euclid, in code of its own. */
function inverseOf(number: bigint, n: bigint): bigint {
  let [a, b, x, y] = [n, number % n, 0n, 1n]
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y]
  return ((x % n) + n) % n
}
