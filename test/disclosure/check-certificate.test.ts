import { describe, expect, it } from 'vitest'
import type { Certificate, Proof, Witness } from '../../server/disclosure/certificate.ts'
import { type CertifiedSystem, verifyCertificates } from '../../server/disclosure/check-certificate.ts'

/**
 * Three crowds, each split in two by the group: people outside it, people in it.
 * Crowd 0: 3 + 3, crowd 1: 2 + 4, crowd 2: 7 + 9.
 */
const sizes = [3, 3, 2, 4, 7, 9]
const base = [0, 0, 1, 1, 2, 2]

/** In each crowd, someone outside changes places with someone in the group. */
const inFirst: Witness = [
  [0, -1],
  [1, 1],
]
const inSecond: Witness = [
  [2, -1],
  [3, 1],
]
const inThird: Witness = [
  [4, -1],
  [5, 1],
]

const enough = (...witnesses: Witness[]): Proof => ({ kind: 'enough', witnesses })
const safe = (proof: Proof): Certificate => ({ kind: 'safe', proof })
const derived = (multiple: number, ...terms: [number, number][]): Certificate => ({
  kind: 'derived',
  multiple,
  terms,
})

const system = (cells: CertifiedSystem['cells'], minimum = 5): CertifiedSystem => ({
  sizes,
  base,
  baseCount: 3,
  minimum,
  cells,
})

/** One cell on top of the crowds: what the gate says of it. */
const judge = (members: number[], certificate: Certificate, minimum = 5) =>
  verifyCertificates(system([{ members, certificate }], minimum))[0]

describe('a certificate that a group may be shown', () => {
  it('holds where people of one large crowd could change places', () => {
    expect(judge([5], safe(enough(inThird)))).toBeNull()
  })

  it('holds where two crowds together have enough who could change places', () => {
    expect(judge([1, 3], safe(enough(inFirst, inSecond)))).toBeNull()
  })

  it('does not hold where they are too few together', () => {
    expect(judge([1], safe(enough(inFirst)))).toBe('the witnesses together do not cost more than the room')
    expect(judge([1, 3], safe(enough(inFirst, inSecond)), 6)).toBe(
      'the witnesses together do not cost more than the room',
    )
  })

  it('does not hold when the same people are counted twice', () => {
    expect(judge([1, 3], safe(enough(inFirst, inFirst)))).toBe(
      'two witnesses share a class that fits in the room',
    )
  })

  it('does not hold when people are moved from crowd to crowd', () => {
    const across: Witness = [
      [0, -1],
      [5, 1],
    ]
    expect(judge([5], safe(enough(across)))).toBe('a witness does not sum to zero on an earlier cell')
  })

  it('does not hold when the sum of a witness is wrong by one', () => {
    const wrong: Witness = [
      [4, -1],
      [5, 2],
    ]
    expect(judge([5], safe(enough(wrong)))).toBe('a witness does not sum to zero on an earlier cell')
  })

  it('does not hold when moving people changes nothing in the group', () => {
    expect(judge([5], safe(enough(inFirst)))).toBe('a witness sums to zero on its own cell')
  })

  it('does not hold with halves of people, with nobody, or with numbers too large to add exactly', () => {
    const half: Witness = [
      [4, -0.5],
      [5, 0.5],
    ]
    const nobody: Witness = [
      [6, -1],
      [5, 1],
    ]
    const huge: Witness = [
      [4, -Number.MAX_SAFE_INTEGER],
      [5, Number.MAX_SAFE_INTEGER],
    ]
    expect(judge([5], safe(enough(half)))).toBe('a witness names no people')
    expect(judge([5], safe(enough(nobody)))).toBe('a witness names no people')
    expect(judge([5], safe(enough(huge)))).toBe('the numbers of a witness are too large to add exactly')
    expect(judge([5], safe(enough()))).toBe('the witnesses together do not cost more than the room')
  })

  it('speaks of the cells published before it: an earlier group leaves fewer who could change places', () => {
    // The earlier group holds the same people of the third crowd; what is left of the later one is in the first.
    const cells = [
      { members: [5], certificate: safe(enough(inThird)) },
      { members: [1, 5], certificate: safe(enough(inThird)) },
    ]
    expect(verifyCertificates(system(cells))).toEqual([
      null,
      'a witness does not sum to zero on an earlier cell',
    ])
  })

  describe('case by case', () => {
    /** The second crowd's people are set aside one class after the other; the first crowd's make up the rest. */
    const cases = [
      { atom: 2, proof: enough(inFirst) },
      { atom: 3, proof: enough(inFirst) },
    ]
    const branch = (witness: Witness, of: typeof cases): Certificate =>
      safe({ kind: 'branch', witness, cases: of })

    it('holds when every class that fits in the room has a case', () => {
      expect(judge([1, 3], branch(inSecond, cases))).toBeNull()
    })

    it('does not hold when a case is missing', () => {
      expect(judge([1, 3], branch(inSecond, cases.slice(0, 1)))).toBe(
        'a class of the witness that fits in the room has no case',
      )
      expect(judge([1, 3], branch(inSecond, []))).toBe(
        'a class of the witness that fits in the room has no case',
      )
    })

    it('needs no case for a class that is larger than the room', () => {
      expect(judge([1, 3, 5], branch(inThird, []))).toBeNull()
      expect(judge([1, 3], branch(inSecond, cases.slice(0, 1)), 4)).toBeNull()
    })

    it('does not hold when a case uses the people it has set aside', () => {
      const again = [
        { atom: 2, proof: enough(inSecond) },
        { atom: 3, proof: enough(inFirst) },
      ]
      expect(judge([1, 3], branch(inSecond, again))).toBe('a witness uses a class that was set aside')
    })

    it('leaves each case only the room that is not spent', () => {
      // Six people are asked for: 2 set aside leave room for 3, and the first crowd has no more than 3.
      expect(judge([1, 3], branch(inSecond, cases), 6)).toBe(
        'the witnesses together do not cost more than the room',
      )
    })

    it('does not hold when the witness of the branch is none', () => {
      expect(judge([5], branch(inSecond, cases))).toBe('a witness sums to zero on its own cell')
    })
  })
})

describe('a certificate that a group follows from what is published', () => {
  const group = { members: [5], certificate: safe(enough(inThird)) }

  it('holds for a crowd without a published group', () => {
    const rest = { members: [4], certificate: derived(1, [2, 1], [3, -1]) }
    expect(verifyCertificates(system([group, rest]))).toEqual([null, null])
  })

  it('holds for whole crowds', () => {
    expect(judge([0, 1, 2, 3], derived(1, [0, 1], [1, 1]))).toBeNull()
    expect(judge([0, 1, 2, 3], derived(-2, [0, -2], [1, -2]))).toBeNull()
  })

  it('does not hold with a wrong multiple, a wrong coefficient or a missing term', () => {
    const wrong = 'a derived cell is not the combination its certificate names'
    expect(judge([0, 1, 2, 3], derived(2, [0, 1], [1, 1]))).toBe(wrong)
    expect(judge([0, 1, 2, 3], derived(1, [0, 1], [1, 2]))).toBe(wrong)
    expect(judge([0, 1, 2, 3], derived(1, [0, 1]))).toBe(wrong)
    expect(judge([0, 1, 2], derived(1, [0, 1], [1, 1]))).toBe(wrong)
    expect(judge([0, 1, 2, 3], derived(0))).toBe(
      'the multiple of a derived cell is not a whole number or is zero',
    )
  })

  it('does not hold when it rests on itself or on a later cell', () => {
    const notEarlier = 'a derived cell names something that is not an earlier cell'
    expect(judge([5], derived(1, [3, 1]))).toBe(notEarlier)
    expect(judge([5], derived(1, [4, 1]))).toBe(notEarlier)
    expect(judge([5], derived(1, [-1, 1]))).toBe(notEarlier)
  })
})
