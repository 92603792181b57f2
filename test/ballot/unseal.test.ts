import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ballot, decodeBallot, encodeBallot } from '#shared/ballot/ballot.ts'
import { fitsBoxKey, makeBoxKey } from '#shared/ballot/box-key.ts'
import { type Bytes, joinBytes, toHex, utf8 } from '#shared/ballot/bytes.ts'
import type { CurveKey } from '#shared/ballot/curve-key.ts'
import { seal } from '#shared/ballot/seal.ts'
import { mostContent, pad, sealedLength, unpad } from '#shared/ballot/sealing.ts'
import { type Unseal, unsealer } from '../../server/ballot/unseal.ts'
import { randomBytes } from './keys.ts'

const m1 = new Uint8Array(32).fill(1)
const content = utf8('{"workload":{"pace":4}}')
let box: CurveKey
let sealed: Bytes
let unseal: Unseal

beforeAll(async () => {
  box = await makeBoxKey()
  sealed = await seal(box.publicKey, m1, content)
  unseal = opened(box)
})

function opened({ secret, publicKey }: CurveKey): Unseal {
  const made = unsealer(secret, publicKey)
  if (!made) throw new Error('The secret does not fit')
  return made
}

describe('A sealed answer', () => {
  it('is read with the box’s secret and says exactly what was sealed', () => {
    expect(unseal(m1, sealed)).toEqual(content)
  })

  it('has one length whatever is in it, and looks different each time', async () => {
    const [empty, full] = [new Uint8Array(), randomBytes(mostContent)]
    for (const each of [empty, full]) {
      const other = await seal(box.publicKey, m1, each)
      expect(other).toHaveLength(sealedLength)
      expect(unseal(m1, other)).toEqual(each)
    }
    const again = await seal(box.publicKey, m1, content)
    // Key and nonce are fresh: nothing but the point's first byte is alike.
    expect(toHex(again.slice(1, 77))).not.toBe(toHex(sealed.slice(1, 77)))
    await expect(seal(box.publicKey, m1, randomBytes(mostContent + 1))).rejects.toThrow('too large')
  })

  it('is refused with any bit altered', () => {
    fc.assert(
      fc.property(fc.nat(sealedLength - 1), fc.nat(7), (at, bit) => {
        expect(unseal(m1, sealed.with(at, (sealed[at] ?? 0) ^ (1 << bit)))).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('is refused under another m1, cut short, made longer, or for another box', async () => {
    expect(unseal(m1.with(31, 0), sealed)).toBeNull()
    expect(unseal(new Uint8Array(), sealed)).toBeNull()
    for (const length of [0, 1, 65, 77, sealedLength - 1])
      expect(unseal(m1, sealed.slice(0, length))).toBeNull()
    expect(unseal(m1, joinBytes(sealed, Uint8Array.of(0)))).toBeNull()
    expect(opened(await makeBoxKey())(m1, sealed)).toBeNull()
  })

  it('is refused with its point written in another way, at infinity, or off the curve', () => {
    const y = sealed[64] ?? 0
    const rest = sealed.slice(65)
    const points = [
      joinBytes(Uint8Array.of(2 + (y & 1)), sealed.slice(1, 33)),
      joinBytes(Uint8Array.of(6 + (y & 1)), sealed.slice(1, 65)),
      joinBytes(Uint8Array.of(2 + (y & 1)), sealed.slice(1, 33), new Uint8Array(32)),
      Uint8Array.of(0),
      new Uint8Array(65),
      joinBytes(Uint8Array.of(4), new Uint8Array(64)),
      joinBytes(Uint8Array.of(4), new Uint8Array(64).fill(255)),
      sealed.slice(0, 65).with(64, y ^ 1),
    ]
    for (const point of points) expect(unseal(m1, joinBytes(point, rest))).toBeNull()
  })

  it('cannot be opened with a secret that does not belong to the box', async () => {
    const other = await makeBoxKey()
    expect(unsealer(other.secret, box.publicKey)).toBeNull()
    for (const none of [new Uint8Array(32), new Uint8Array(32).fill(255), new Uint8Array()])
      expect(unsealer(none, box.publicKey)).toBeNull()
  })

  it('is not made for a key that is no point of the curve', async () => {
    for (const wrong of [new Uint8Array(65), box.publicKey.with(64, (box.publicKey[64] ?? 0) ^ 1)])
      await expect(seal(wrong, m1, content)).rejects.toThrow()
  })
})

describe('The padding', () => {
  it('is taken off in one way only', () => {
    const padded = pad(content)
    expect(unpad(padded)).toEqual(content)
    expect(unpad(padded.with(padded.length - 1, 1))).toBeNull()
    expect(unpad(padded.with(0, 64))).toBeNull()
    expect(unpad(padded.with(1, 5))).toBeNull()
    expect(unpad(padded.slice(1))).toBeNull()
  })
})

describe('The box’s key', () => {
  it('is recognised by its secret, and by no other', async () => {
    const other = await makeBoxKey()
    expect(await fitsBoxKey(box)).toBe(true)
    expect(await fitsBoxKey({ ...box, secret: other.secret })).toBe(false)
    expect(await fitsBoxKey({ ...box, secret: new Uint8Array(32) })).toBe(false)
    expect(await fitsBoxKey({ ...box, publicKey: new Uint8Array(65) })).toBe(false)
  })
})

describe('What lies inside', () => {
  const ballot: Ballot = {
    classId: 'a-class',
    m2: randomBytes(32),
    signature: randomBytes(288),
    answers: content,
  }

  it('is read as it was written', () => {
    expect(decodeBallot(encodeBallot(ballot))).toEqual(ballot)
    const nothing = { ...ballot, answers: new Uint8Array() }
    expect(decodeBallot(encodeBallot(nothing))).toEqual(nothing)
  })

  it('is refused when it is too short, of another version, or has no proper class', () => {
    const bytes = encodeBallot(ballot)
    for (const wrong of [
      new Uint8Array(),
      Uint8Array.of(1),
      bytes.slice(0, -content.length - 1),
      bytes.with(0, 2),
      bytes.with(1, 0),
      bytes.with(1, 255),
      bytes.with(2, 0xff),
    ])
      expect(decodeBallot(wrong)).toBeNull()
    expect(() => encodeBallot({ ...ballot, m2: randomBytes(31) })).toThrow()
    expect(() => encodeBallot({ ...ballot, signature: randomBytes(256) })).toThrow()
    expect(() => encodeBallot({ ...ballot, classId: '' })).toThrow()
  })
})
