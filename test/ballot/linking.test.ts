/**
 * What an operator could try who wrote down every signature that was given out, with the name, and kept every answer:
 * the server's own signature is s·r mod n, the answer's is s, so each pair of them has a quotient that would be the
 * blinding factor. Where the right quotient looks different from the others, the answers have names.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bytes, bytesToNumber } from '#shared/ballot/bytes.ts'
import { answerSecrets, signatureSecrets } from '../../client/answer/answer-code.ts'
import { blind, blindWith, finalize, prepare } from '../../client/answer/blind-signature.ts'
import { signBlinded } from '../../server/ballot/blind-signature.ts'
import type { SigningKey } from '../../server/keeping/signing-key.ts'
import { randomBytes, signingKeys } from './keys.ts'

const people = 20
/** Each answer with its own person. */
const everyone = Array.from({ length: people }, (_, person) => ({ person, answer: person }))
const binding = { roundId: 'round', manifestHash: new Uint8Array(32) }

type Blinding = (
  ...[modulus, prepared, secrets]: [Bytes, Bytes, Awaited<ReturnType<typeof signatureSecrets>>]
) => ReturnType<typeof blind>

const real: Blinding = (modulus, prepared, { salt, factor }) => blind(modulus, prepared, salt, factor)
const shortened: Blinding = (modulus, prepared, { salt, factor }) =>
  blindWith(modulus, prepared, salt, bytesToNumber(factor.slice(0, 32)))

/** What a server has after a round, by person: s·r when the answer form was given out, s from the answer. */
interface Logged {
  givenOut: bigint
  inBox: bigint
}

let admission: SigningKey
let ofClass: SigningKey

beforeAll(async () => {
  const [first, second] = await signingKeys(2)
  if (!first || !second) throw new Error('Two keys were asked for')
  admission = first
  ofClass = second
})

async function log(key: SigningKey, code: Bytes, message: Bytes, blinding: Blinding): Promise<Logged> {
  const { modulus } = key
  const secrets = await signatureSecrets(code, binding, modulus)
  const prepared = prepare(message, secrets.prefix)
  const { blinded, inverse } = await blinding(modulus, prepared, secrets)
  const blindSignature = signBlinded(key, blinded)
  const signature = blindSignature && (await finalize(modulus, prepared, blindSignature, inverse))
  if (!blindSignature || !signature) throw new Error('No signature')
  return { givenOut: bytesToNumber(blindSignature), inBox: bytesToNumber(signature) }
}

/** Everybody's admission; one entry a person, in the same order. */
async function logs(blinding: Blinding): Promise<Logged[]> {
  return Promise.all(
    Array.from({ length: people }, async () => {
      const code = randomBytes(16)
      return log(admission, code, (await answerSecrets(code, binding)).m1, blinding)
    }),
  )
}

/** Every pair whose quotient is 64 bits shorter than the key: by chance that happens once in 2^64 pairs. */
function linked(logged: Logged[]): { person: number; answer: number }[] {
  const n = bytesToNumber(admission.modulus)
  return logged.flatMap(({ inBox }, answer) => {
    const inverse = inverseOf(inBox, n)
    return logged.flatMap(({ givenOut }, person) =>
      (givenOut * inverse) % n < n >> 64n ? [{ person, answer }] : [],
    )
  })
}

describe('Linking answers to people by the blinding factor', () => {
  it('finds every one of twenty answers when the factor has 32 bytes', async () => {
    expect(linked(await logs(shortened))).toEqual(everyone)
  })

  it('finds none with the factor that is used', async () => {
    expect(linked(await logs(real))).toEqual([])
  })

  it('guesses no better than chance when it takes the shortest factor for the right one', async () => {
    const logged = await logs(real)
    const n = bytesToNumber(admission.modulus)
    const right = logged.filter(({ inBox }, answer) => {
      const inverse = inverseOf(inBox, n)
      const factors = logged.map(({ givenOut }) => (givenOut * inverse) % n)
      const shortest = factors.reduce((least, factor) => (factor < least ? factor : least))
      return factors.indexOf(shortest) === answer
    })
    // One of twenty is expected; ten or more happen once in ten million runs.
    expect(right.length).toBeLessThan(10)
  })

  it('finds every answer after opening when one factor serves both keys, and none with a factor for each', async () => {
    const [a, c] = [bytesToNumber(admission.modulus), bytesToNumber(ofClass.modulus)]
    const both = (shared: boolean) =>
      Promise.all(
        Array.from({ length: people }, async () => {
          const code = randomBytes(16)
          const { m1, m2 } = await answerSecrets(code, binding)
          const factor = bytesToNumber(randomBytes(255))
          const one: Blinding = (modulus, prepared, { salt }) => blindWith(modulus, prepared, salt, factor)
          const blinding = shared ? one : real
          return {
            admission: await log(admission, code, m1, blinding),
            ofClass: await log(ofClass, code, m2, blinding),
          }
        }),
      )
    const found = (round: Awaited<ReturnType<typeof both>>) =>
      round.flatMap((inBox, answer) => {
        const ofOne = inverseOf(inBox.admission.inBox, a)
        const ofOther = inverseOf(inBox.ofClass.inBox, c)
        return round.flatMap(({ admission: one, ofClass: other }, person) =>
          (one.givenOut * ofOne) % a === (other.givenOut * ofOther) % c ? [{ person, answer }] : [],
        )
      })
    expect(found(await both(true))).toEqual(everyone)
    expect(found(await both(false))).toEqual([])
  })
})

function inverseOf(number: bigint, n: bigint): bigint {
  let [a, b, x, y] = [n, number % n, 0n, 1n]
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y]
  return ((x % n) + n) % n
}
