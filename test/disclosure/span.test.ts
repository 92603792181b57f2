import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Certificate, Proof } from '../../server/disclosure/certificate.ts'
import { openSpan } from '../../server/disclosure/span.ts'
import { inSpan, leaks } from './exact.ts'

/** Small organisations: people in crowds, crowds in two parts of the tree, and overlapping groups of people. */
const organisations = fc
  .record({
    k: fc.constantFrom(2, 3, 4, 5),
    people: fc.array(
      fc.record({
        size: fc.integer({ min: 0, max: 3 }),
        crowd: fc.integer({ min: 0, max: 3 }),
        groups: fc.integer({ min: 0, max: 7 }),
      }),
      { minLength: 3, maxLength: 9 },
    ),
    withCrowds: fc.boolean(),
  })
  .map(({ k, people, withCrowds }) => ({
    k,
    sizes: people.map(({ size }) => size),
    crowdOf: withCrowds ? people.map(({ crowd }) => crowd) : undefined,
    blockOf: withCrowds ? people.map(({ crowd }) => (crowd < 2 ? 0 : 1)) : undefined,
    cells: [0, 1, 2].flatMap((group) =>
      [-1, 0, 1].map((block) => ({
        family: String(group),
        atoms: people.flatMap((person, atom) =>
          (person.groups >> group) % 2 === 1 && (block < 0 || (person.crowd < 2 ? 0 : 1) === block)
            ? [atom]
            : [],
        ),
      })),
    ),
  }))

describe('a cell that joins what is published', () => {
  test('is let in exactly when no combination touches fewer than k people: the oracle tries them all', () => {
    fc.assert(
      fc.property(organisations, ({ k, sizes, crowdOf, blockOf, cells }) => {
        const span = openSpan({ sizes, minimum: k, ...(crowdOf && { crowdOf }), ...(blockOf && { blockOf }) })
        const published = crowdOf
          ? Array.from({ length: Math.max(...crowdOf) + 1 }, (_, crowd) =>
              crowdOf.flatMap((at, atom) => (at === crowd ? [atom] : [])),
            )
          : []
        const people = (atoms: number[]) => atoms.reduce((total, atom) => total + (sizes[atom] ?? 0), 0)
        for (const { atoms, family } of cells.sort((a, b) => people(b.atoms) - people(a.atoms))) {
          if (people(atoms) < k) continue
          const decision = span.decide(atoms, family)
          expect(decision.kind).toBe(leaks(sizes, published, atoms, k) ? 'unsafe' : 'safe')
          if (decision.kind !== 'safe') continue
          expect(faults(decision.certificate, sizes, published, atoms, k)).toEqual([])
          span.publish(atoms, family)
          published.push(atoms)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('may follow from others: a group here is the group everywhere without the group elsewhere', () => {
    const span = openSpan({ sizes: [9, 9, 9, 9], minimum: 5, crowdOf: [0, 0, 1, 1], blockOf: [0, 0, 1, 1] })
    span.publish([0, 2], 'phd')
    span.publish([0], 'phd')
    expect(span.decide([2], 'phd')).toEqual({
      kind: 'safe',
      certificate: {
        kind: 'derived',
        multiple: 1,
        terms: [
          [2, 1],
          [3, -1],
        ],
      },
    })
  })

  test('cannot hold people who are counted nowhere', () => {
    const span = openSpan({ sizes: [9, 9], minimum: 5, crowdOf: [0, -1] })
    expect(() => span.decide([0, 1])).toThrow('counted in no crowd')
  })
})

/** What is wrong with a certificate, checked in the plainest way. */
function faults(
  certificate: Certificate,
  sizes: number[],
  earlier: number[][],
  cell: number[],
  k: number,
): string[] {
  const counted = sizes.flatMap((people, atom) => (people > 0 ? [atom] : []))
  if (certificate.kind === 'derived') {
    const { multiple, terms } = certificate
    const wrong = counted.filter((atom) => {
      const sum = terms.reduce(
        (total, [index, value]) => total + (earlier[index]?.includes(atom) ? value : 0),
        0,
      )
      return sum !== (cell.includes(atom) ? multiple : 0)
    })
    return multiple === 0 || wrong.length > 0 ? ['the combination is not the cell'] : []
  }
  const classOf = (atom: number) => [...earlier, cell].map((other) => (other.includes(atom) ? 1 : 0)).join('')
  const people = (name: string) =>
    counted.reduce((total, atom) => total + (classOf(atom) === name ? (sizes[atom] ?? 0) : 0), 0)
  const found: string[] = []
  const classesOf = (witness: [number, number][]) => {
    const dot = (atoms: number[]) =>
      witness.reduce((total, [atom, value]) => total + (atoms.includes(atom) ? value : 0), 0)
    if (earlier.some((atoms) => dot(atoms) !== 0)) found.push('a witness is not zero on an earlier cell')
    if (dot(cell) === 0) found.push('a witness is zero on the cell')
    return [...new Set(witness.map(([atom]) => classOf(atom)))]
  }
  const prove = (proof: Proof, aside: string[], spared: string[], room: number): void => {
    const cost = (name: string) => (spared.includes(name) ? Number.POSITIVE_INFINITY : people(name))
    if (proof.kind === 'enough') {
      const seen = new Set<string>()
      let total = 0
      for (const witness of proof.witnesses) {
        const classes = classesOf(witness)
        if (classes.some((name) => aside.includes(name))) found.push('a witness uses a class set aside')
        for (const name of classes.filter((one) => cost(one) <= room)) {
          if (seen.has(name)) found.push('two witnesses share a class')
          seen.add(name)
        }
        total += Math.min(...classes.map(cost))
      }
      if (total <= room) found.push('the witnesses cost too little')
      return
    }
    const classes = classesOf(proof.witness)
    if (classes.some((name) => aside.includes(name))) found.push('a witness uses a class set aside')
    const earlier: string[] = [...spared]
    for (const { atom, proof: next } of proof.cases) {
      const name = classOf(atom)
      prove(next, [...aside, name], [...earlier], room - people(name))
      earlier.push(name)
    }
    if (classes.some((name) => cost(name) <= room && !earlier.includes(name))) found.push('a case is missing')
  }
  prove(certificate.proof, [], [], k - 1)
  return found
}

test('the oracle itself knows the head of department who is the department without its sections', () => {
  expect(leaks([1, 20, 9], [[0, 1, 2], [1]], [2], 5)).toBe(true)
  expect(leaks([6, 20, 9], [[0, 1, 2], [1]], [2], 5)).toBe(false)
  expect(inSpan([[1, 1, 0]], [2, 2, 0], [0, 1, 2])).toBe(true)
})
