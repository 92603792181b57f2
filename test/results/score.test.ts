import { describe, expect, it } from 'vitest'
import type { Scale } from '#shared/programme.ts'
import { noAnswer } from '../../server/programme/answers.ts'
import { scaleKeys } from '../../server/results/score.ts'
import { scoreAnswer } from './scored.ts'

const text = { nb: 'x', nn: 'x', en: 'x' }
const scale: Scale = {
  id: 'goals',
  title: text,
  about: text,
  kind: 'resource',
  items: [{ item: 'm.a' }, { item: 'm.b', reverse: true }, { item: 'm.c' }, { item: 'm.d' }],
  range: [1, 5],
  minValidShare: 0.5,
  theme: 'm',
  model: 'other',
  sensitive: false,
}
const [key] = scaleKeys([scale], ['m.d', 'm.a', 'm.b', 'm.c'])
if (!key) throw new Error('the scale has a key')
/** Bytes in codebook order: d, a, b, c. */
const bytes = (d: number, a: number, b: number, c: number) => Uint8Array.of(d, a, b, c)

describe('scoring one answer on one scale', () => {
  it('turns reversed statements round before the mean is taken', () => {
    expect(scoreAnswer(bytes(5, 5, 1, 5), key)).toEqual({ complete: true, score: 5 * key.factor })
  })

  it('gives the mean of the answered statements when half of them are answered', () => {
    expect(scoreAnswer(bytes(noAnswer, 4, noAnswer, 2), key)).toEqual({
      complete: false,
      score: 3 * key.factor,
    })
  })

  it('gives nothing when fewer than half are answered', () => {
    expect(scoreAnswer(bytes(noAnswer, 4, noAnswer, noAnswer), key)).toBeNull()
  })

  it('keeps every possible mean a whole number', () => {
    for (let a = 1; a <= 5; a += 1)
      for (let c = 1; c <= 5; c += 1) {
        const three = scoreAnswer(bytes(noAnswer, a, 2, c), key)
        expect(Number.isInteger(three?.score)).toBe(true)
        expect((three?.score ?? 0) / key.factor).toBeCloseTo((a + 4 + c) / 3, 12)
      }
  })

  it('refuses a scale that names a statement the codebook lacks', () => {
    expect(() => scaleKeys([scale], ['m.a'])).toThrow('m.b')
  })
})
