import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { numberToBytes, toHex } from '#shared/ballot/bytes.ts'
import type { CurveKey } from '#shared/ballot/curve-key.ts'
import {
  custodianOf,
  joinParts,
  makeParts,
  type PartCustodian,
  partWords,
  readPart,
  writePart,
} from '#shared/ballot/key-part.ts'
import { combine, type Part, split } from '#shared/ballot/sharing.ts'

const names = ['HR', 'Hovedverneombudet', 'Tillitsvalgt']
let box: CurveKey
let parts: Part[]
let custodians: PartCustodian[]

beforeAll(async () => {
  box = await makeBoxKey()
  const made = await makeParts(box, names, 2)
  parts = made.map(({ part }) => part)
  custodians = made.map(({ custodian }) => custodian)
})

const pick = (...places: number[]) => places.flatMap((place) => parts[place - 1] ?? [])

describe('The parts of the box’s key', () => {
  it('open the box two by two, in any order, and all three together', async () => {
    for (const places of [
      [1, 2],
      [2, 1],
      [1, 3],
      [3, 2],
      [3, 1, 2],
    ])
      expect(await joinParts(box.publicKey, custodians, 2, pick(...places))).toEqual({ secret: box.secret })
  })

  it('do not open it one by one', async () => {
    expect(await joinParts(box.publicKey, custodians, 2, [])).toEqual({ refused: 'too-few' })
    for (const part of parts) {
      expect(await joinParts(box.publicKey, custodians, 2, [part])).toEqual({ refused: 'too-few' })
      expect(toHex(part.value)).not.toBe(toHex(box.secret))
    }
    expect(await joinParts(box.publicKey, custodians, 2, pick(2, 2))).toEqual({
      refused: 'given-twice',
      name: 'Hovedverneombudet',
    })
  })

  it('say whose they are, and one of another box says that it is', async () => {
    for (const [index, part] of parts.entries())
      expect((await custodianOf(box.publicKey, custodians, part))?.name).toBe(names[index])

    const other = await makeParts(await makeBoxKey(), names, 2)
    const foreign = other[1]?.part
    if (!foreign) throw new Error('Three parts were asked for')
    expect(await custodianOf(box.publicKey, custodians, foreign)).toBeNull()
    expect(await joinParts(box.publicKey, custodians, 2, [...pick(1), foreign])).toEqual({
      refused: 'another-box',
      given: 1,
    })
  })

  it('are refused under another place or with another value', async () => {
    const [first] = parts
    if (!first) throw new Error('Three parts were asked for')
    for (const wrong of [
      { ...first, place: 2 },
      { ...first, place: 4 },
      { ...first, value: first.value.with(31, (first.value[31] ?? 0) ^ 1) },
    ])
      expect(await joinParts(box.publicKey, custodians, 2, [wrong, ...pick(2)])).toEqual({
        refused: 'another-box',
        given: 0,
      })
  })

  it('are written down and read back, in small letters and without dashes too', async () => {
    for (const part of parts) {
      const text = await writePart(part)
      expect(text.split('-')).toHaveLength(16)
      expect(await readPart(text)).toEqual({ part })
      expect(await readPart(text.toLowerCase().replaceAll('-', ' '))).toEqual({ part })
    }
  })

  it('are refused with anything mistyped', async () => {
    const text = await writePart({ place: 1, value: box.secret })
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'0123456789ABCDEF'), async (at, by) => {
        fc.pre(text[at] !== '-' && text[at] !== by)
        expect(await readPart(text.slice(0, at) + by + text.slice(at + 1))).toEqual({ refused: 'mistyped' })
      }),
      { numRuns: 200 },
    )
    expect(await readPart(text.slice(5))).toEqual({ refused: 'too-short' })
    expect(await readPart('')).toEqual({ refused: 'too-short' })
  })

  it('have two check words each, the same every time', async () => {
    const words = await Promise.all(parts.map(partWords))
    for (const [index, each] of words.entries()) {
      expect(each).toMatch(/^\p{Ll}+ \p{Ll}+$/u)
      expect(await partWords(parts[index] ?? { place: 0, value: box.secret })).toBe(each)
    }
  })
})

describe('Sharing a secret', () => {
  it('gives it back from any three of five parts, and from no two', () => {
    const secrets = fc.bigInt({ min: 0n, max: (1n << 255n) - 1n }).map((number) => numberToBytes(number, 32))
    fc.assert(
      fc.property(
        secrets,
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 3, maxLength: 3 }),
        (secret, chosen) => {
          const five = split(secret, 3, 5)
          const some = chosen.flatMap((index) => five[index] ?? [])
          expect(combine(some)).toEqual(secret)
          expect(combine(some.slice(1))).not.toEqual(secret)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('tells nothing from one part: every secret goes with it', () => {
    // The line through (1, part) and (0, any secret) always exists, so a part is as likely for each.
    const [one] = split(numberToBytes(5n, 32), 2, 3)
    if (!one) throw new Error('Three parts were asked for')
    for (const other of [0n, 1n, 77n, (1n << 200n) + 3n])
      expect(combine([one, lineThrough(one, other)])).toEqual(numberToBytes(other, 32))
  })

  it('refuses what is no scalar, and numbers that make no sense', () => {
    expect(() => split(new Uint8Array(32).fill(255), 2, 3)).toThrow('no scalar')
    expect(() => split(new Uint8Array(31), 2, 3)).toThrow('no scalar')
    for (const [threshold, count] of [
      [1, 3],
      [4, 3],
      [2, 256],
    ] as const)
      expect(() => split(new Uint8Array(32), threshold, count)).toThrow()
  })
})

/** The second part of a line through the first part and this secret. */
function lineThrough({ value }: Part, secret: bigint): Part {
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
  const slope = (BigInt(`0x${toHex(value)}`) - secret + order) % order
  return { place: 2, value: numberToBytes((secret + 2n * slope) % order, 32) }
}
