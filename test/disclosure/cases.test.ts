import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseProblems, caseSchema, type DisclosureCase, decideCase } from '../../server/disclosure/cases.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { inSpan, leaks } from './exact.ts'

type Cell = DisclosureCase['cells'][number]

function asCase(
  k: number,
  atoms: Record<string, number>,
  cells: Record<string, string[]>,
  more: Partial<DisclosureCase> & { marks?: Record<string, Partial<Cell>> } = {},
): DisclosureCase {
  const { marks, ...rest } = more
  return {
    k,
    atoms,
    cells: Object.entries(cells).map(([id, members]) => ({
      id,
      members,
      n: members.reduce((total, member) => total + (atoms[member] ?? 0), 0),
      ...marks?.[id],
    })),
    ...rest,
  }
}

const reasonsOf = (given: DisclosureCase) =>
  Object.fromEntries(decideCase(given).withheld.map(({ id, reason }) => [id, reason]))

describe('a system of cells', () => {
  test('with a head of department who answers there hides one section, although none is small', () => {
    const given = asCase(
      5,
      { head: 1, north: 20, south: 9 },
      { department: ['head', 'north', 'south'], north: ['north'], south: ['south'] },
    )
    expect(reasonsOf(given)).toEqual({ south: 'complement' })
    expect(decideCase(given)).toMatchObject({ published: ['department', 'north'], smallestIsolable: 10 })
  })

  test('keeps what is out already, and withholds a later group that would leave three people alone', () => {
    const given = asCase(
      5,
      { young1: 6, old1: 14, young2: 3, old2: 17 },
      {
        faculty: ['young1', 'old1', 'young2', 'old2'],
        first: ['young1', 'old1'],
        second: ['young2', 'old2'],
        young: ['young1', 'young2'],
        'old in second': ['old2'],
      },
      { marks: { faculty: { ledger: true }, first: { ledger: true }, second: { ledger: true } } },
    )
    expect(decideCase(given).published).toEqual(['faculty', 'first', 'second', 'young'])
    expect(reasonsOf(given)).toEqual({ 'old in second': 'complement' })
  })

  test('never makes derivable what was withheld before, however large', () => {
    const given = asCase(
      5,
      { a: 30, b: 40 },
      { all: ['a', 'b'], a: ['a'], b: ['b'] },
      { marks: { all: { ledger: true }, a: { withheldBefore: true } } },
    )
    expect(reasonsOf(given)).toEqual({ a: 'withheld-before', b: 'complement' })
  })

  test('keeps secret that nobody answered, where that is the policy', () => {
    const atoms = { empty: 0, large: 10, larger: 12 }
    const cells = {
      all: ['empty', 'large', 'larger'],
      empty: ['empty'],
      large: ['large'],
      larger: ['larger'],
    }
    expect(reasonsOf(asCase(5, atoms, cells, { zeros: true }))).toEqual({
      empty: 'no-answers',
      large: 'complement',
    })
    expect(reasonsOf(asCase(5, atoms, cells))).toEqual({ empty: 'no-answers' })
  })

  test('that is all too small publishes nothing', () => {
    expect(decideCase(asCase(5, { a: 2, b: 1 }, { both: ['a', 'b'], a: ['a'] }))).toEqual({
      published: [],
      withheld: [
        { id: 'both', reason: 'below-minimum' },
        { id: 'a', reason: 'below-minimum' },
      ],
      smallestIsolable: null,
    })
  })

  test('is decided as the oracle decides it, in the same order, and says the smallest group', () => {
    const atomNames = ['a', 'b', 'c', 'd', 'e', 'f']
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 6, maxLength: 6 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 63 }), { minLength: 1, maxLength: 8 }),
        (k, sizes, sets) => {
          const atoms = Object.fromEntries(atomNames.map((name, index) => [name, sizes[index] ?? 0]))
          const cells = Object.fromEntries(
            sets.map((set) => [`c${set}`, atomNames.filter((_, index) => (set >> index) % 2 === 1)]),
          )
          const given = asCase(k, atoms, cells)
          const decision = decideCase(given)
          const indexes = (id: string) => (cells[id] ?? []).map((name) => atomNames.indexOf(name))
          const published: number[][] = []
          for (const { id, n } of [...given.cells].sort((x, y) => y.n - x.n || (x.id < y.id ? -1 : 1))) {
            const isPublished = n >= k && !leaks(sizes, published, indexes(id), k)
            expect(decision.published.includes(id), id).toBe(isPublished)
            if (isPublished) published.push(indexes(id))
          }
          expect(decision.smallestIsolable).toBe(smallest(sizes, published))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('is refused when an atom is unknown, named twice, or the numbers do not agree', () => {
    const wrong = asCase(5, { a: 9 }, { x: ['a', 'a'], y: ['b'] }, { marks: { x: { n: 9 } } })
    expect(caseProblems(wrong)).toEqual([
      'cells: "x" names an atom twice',
      'cells: n of "x" is 9, but its atoms have 18',
      'cells: "y" names the atom "b", which the case lacks',
    ])
  })
})

/** The fewest people any combination touches: every set of atoms is tried. */
function smallest(sizes: number[], cells: number[][]): number | null {
  const vectors = cells.map((cell) => sizes.map((_, atom) => (cell.includes(atom) ? 1 : 0)))
  const counted = sizes.flatMap((people, atom) => (people > 0 ? [atom] : []))
  let best: number | null = null
  for (let set = 1; set < 1 << counted.length; set += 1) {
    const aside = counted.filter((_, index) => (set >> index) % 2 === 1)
    const outside = counted.filter((atom) => !aside.includes(atom))
    const people = aside.reduce((total, atom) => total + (sizes[atom] ?? 0), 0)
    if (best !== null && people >= best) continue
    // Some published vector other than zero lives on these atoms alone: the cells are dependent without them.
    if (rank(vectors, outside) < rank(vectors, counted)) best = people
  }
  return best
}

function rank(vectors: number[][], places: number[]): number {
  const independent: number[][] = []
  for (const vector of vectors) if (!inSpan(independent, vector, places)) independent.push(vector)
  return independent.length
}

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-case-'))

  function run(content: string): Promise<{ code: number; out: string; err: string }> {
    const path = join(folder, 'case.json')
    writeFileSync(path, content)
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', 'server/disclosure/disclosure.command.ts', path],
        { cwd: projectRoot },
        (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
      )
    })
  }

  test('prints one JSON object for an auditor', async () => {
    const given = asCase(5, { a: 2, b: 30 }, { all: ['a', 'b'], a: ['a'], b: ['b'] })
    const { code, out } = await run(JSON.stringify(given))
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      published: ['all'],
      withheld: [
        { id: 'a', reason: 'below-minimum' },
        { id: 'b', reason: 'complement' },
      ],
      smallestIsolable: 32,
    })
  })

  test.each([
    ['{', 'not valid JSON'],
    ['{"k":1,"atoms":{},"cells":[]}', 'k: '],
    ['{"k":5,"atoms":{"a":-1},"cells":[]}', 'atoms.a: '],
    ['{"k":5,"atoms":{"a":9},"cells":[{"id":"x","members":["b"],"n":0}]}', 'names the atom "b"'],
  ])('refuses %s with a sentence and exit 2', async (content, sentence) => {
    const { code, out, err } = await run(content)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(sentence)
  })

  // An auditor's own collection of cases, with what is expected of each.
  const collection = process.env.DISCLOSURE_CASES
  test.runIf(collection)(
    'decides every case of the given folder without a leak, and withholds no more',
    () => {
      for (const name of readdirSync(collection ?? '').filter((file) => file.endsWith('.json'))) {
        const json = JSON.parse(readFileSync(join(collection ?? '', name), 'utf8'))
        const { withheld, smallestIsolable } = decideCase(caseSchema.parse(json))
        const secondary = withheld.filter(({ reason }) => reason === 'complement' || reason === 'undecided')
        expect(secondary.length, name).toBeLessThanOrEqual(json.expect.upperBound.secondaryCells)
        expect(smallestIsolable ?? json.k, name).toBeGreaterThanOrEqual(json.k)
        for (const id of json.expect.mustSuppress) expect(withheld.map((cell) => cell.id)).toContain(id)
      }
    },
  )
})
