import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRelease } from '../../server/results/release.ts'
import { type Case, caseQuestion, caseResult } from '../../server/results/results-case.ts'
import { readResponses } from '../../server/results/results-case-responses.ts'
import { readCaseScales } from '../../server/results/results-case-scales.ts'
import { readCaseUnits } from '../../server/results/results-case-units.ts'
import type { ScoredScale } from '../../server/results/score.ts'

const goals: ScoredScale = {
  id: 'goals',
  range: [1, 5],
  items: [{ item: 'a' }, { item: 'b', reverse: true }],
  minValidShare: 0.5,
  sensitive: false,
}
const wide: ScoredScale = { ...goals, id: 'wide', range: [0, 10], items: [{ item: 'c' }] }

const read = (rows: string[][], scales = [goals], unit: string | null = null, groups: string[] = []) => {
  const [header = [], ...body] = rows
  const started = readResponses(header, scales, { unit, groups }, new Set(['top', 'x', 'y']))
  if (started.outcome === 'refused') return started
  for (const [index, cells] of body.entries()) {
    const problem = started.reader.take(cells, index + 2)
    if (problem !== null) return { outcome: 'refused' as const, problem }
  }
  return started.reader.finish()
}

const problemOf = (reading: { outcome: string }) => ('problem' in reading ? reading.problem : reading.outcome)

describe('the responses of a case', () => {
  it('become one byte a statement, with 255 for an empty cell', () => {
    expect(
      read([
        ['b', 'a'],
        ['2', '5'],
        ['', '1.0'],
        ['', ''],
      ]),
    ).toMatchObject({
      items: ['a', 'b'],
      bytes: Uint8Array.of(5, 2, 1, 255, 255, 255),
      classOf: Int32Array.of(0, 0, 0),
    })
  })

  it('keep unit and groups together as a class, and take an empty cell for no group', () => {
    const rows = [
      ['u', 'g', 'a', 'b'],
      ['x', 'p', '1', '1'],
      ['x', '', '1', '1'],
      ['y', 'p', '1', '1'],
      ['x', 'p', '2', '2'],
    ]
    expect(read(rows, [goals], 'u', ['g'])).toMatchObject({
      classes: [
        { unit: 'x', groups: [{ column: 'g', value: 'p' }] },
        { unit: 'x', groups: [] },
        { unit: 'y', groups: [{ column: 'g', value: 'p' }] },
      ],
      classOf: Int32Array.of(0, 1, 2, 0),
    })
  })

  it('count a statement outside every scale as a scale of one, on the narrowest range that holds its answers', () => {
    const rows = [
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['1', '1', '7', '3', '0', '12'],
      ['1', '1', '', '4', '9', '14'],
    ]
    expect(read(rows, [goals, wide])).toMatchObject({
      items: ['a', 'b', 'c', 'd', 'e', 'f'],
      scales: [
        goals,
        wide,
        { id: 'd', range: [1, 5], items: [{ item: 'd' }], sensitive: false },
        { id: 'e', range: [0, 10] },
        { id: 'f', range: [12, 14] },
      ],
    })
  })

  it('leave out columns with words, and their bytes with them', () => {
    const rows = [
      ['a', 'note', 'b', 'd', 'empty'],
      ['1', 'long day', '2', '3', ''],
      ['4', '', '5', '', ''],
    ]
    expect(read(rows)).toMatchObject({
      items: ['a', 'b', 'd'],
      bytes: Uint8Array.of(1, 2, 3, 4, 5, 255),
      leftOut: ['note', 'empty'],
    })
  })

  it.each<[string, string[][], RegExp, ScoredScale[]?, string?, string[]?]>([
    ['a header with one name twice', [['a', 'b', 'a']], /two columns called "a"/],
    ['a header without a name', [['a', '', 'b']], /column 2: the header is empty/],
    [
      'a scale whose statement has no column',
      [['a', 'unit']],
      /no column "b", a statement of the scale "goals"/,
    ],
    ['a unit column that is not there', [['a', 'b']], /no column "unit"; it has "a", "b"/, [goals], 'unit'],
    ['a group column named twice', [['a', 'b', 'g']], /"g" is named twice/, [goals], undefined, ['g', 'g']],
    ['a group that is a statement', [['a', 'b']], /"a" is a statement/, [goals], undefined, ['a']],
    [
      'a row with too many cells',
      [
        ['a', 'b'],
        ['1', '2', '3'],
      ],
      /^row 2: 3 cells, but 2 columns/,
    ],
    [
      'a row for an unknown unit',
      [
        ['u', 'a', 'b'],
        ['z', '1', '1'],
      ],
      /^row 2, column "u": .* no unit "z"/,
      [goals],
      'u',
    ],
    [
      'a row without a unit',
      [
        ['u', 'a', 'b'],
        ['', '1', '1'],
      ],
      /^row 2, column "u": the response has no unit/,
      [goals],
      'u',
    ],
    [
      'an answer below the range',
      [
        ['a', 'b'],
        ['1', '0'],
      ],
      /^row 2, column "b": "0" is no whole number from 1 to 5/,
    ],
    [
      'half an answer',
      [
        ['a', 'b'],
        ['1', '2'],
        ['2.5', '1'],
      ],
      /^row 3, column "a": "2.5"/,
    ],
    [
      'a word for a missing answer',
      [
        ['a', 'b'],
        ['NA', '1'],
      ],
      /^row 2, column "a": "NA".*an empty cell/,
    ],
    [
      'the byte of a missing answer',
      [
        ['a', 'b'],
        ['255', '1'],
      ],
      /^row 2, column "a": "255"/,
    ],
    [
      'a negative answer',
      [
        ['a', 'b'],
        ['-1', '1'],
      ],
      /^row 2, column "a": "-1"/,
    ],
    [
      'a column of numbers and words',
      [
        ['a', 'b', 'd'],
        ['1', '1', '2'],
        ['1', '1', 'two'],
      ],
      /^row 3, column "d": "two".*--groups/,
    ],
    [
      'a running number',
      [
        ['a', 'b', 'id'],
        ['1', '1', '1001'],
        ['1', '1', '1002'],
      ],
      /^column "id": .*from 1001 to 1002.*leave the column out/,
    ],
    [
      'an age',
      [
        ['a', 'b', 'age'],
        ['1', '1', '27'],
        ['1', '1', '61'],
      ],
      /^column "age": .*from 27 to 61/,
    ],
    [
      'a statement called like a scale',
      [
        ['a', 'b', 'goals'],
        ['1', '1', '2'],
      ],
      /has the name of a scale/,
    ],
    ['no response', [['a', 'b']], /no response/],
  ])('are refused with %s, saying where', (_, rows, sentence, scales, unit, groups) => {
    expect(problemOf(read(rows, scales, unit ?? null, groups))).toMatch(sentence)
  })

  it('grow with the file', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [String(1 + (index % 5)), ''])
    const responses = read([['a', 'b'], ...rows])
    if (responses.outcome !== 'responses') throw new Error('the rows are right')
    expect(responses.bytes.filter((_, index) => index % 2 === 0)).toEqual(
      Uint8Array.from(rows, ([a]) => Number(a)),
    )
  })
})

describe('the units of a case', () => {
  const header = ['code', 'parent', 'name']

  it('are one tree, whatever the order of rows and columns', () => {
    const reading = readCaseUnits([
      ['Parent', 'Extra', 'Code'],
      ['f', '', 'd'],
      ['', '', ''],
      ['', '', 'f'],
      ['d', '', 's'],
    ])
    expect(reading).toEqual({
      outcome: 'units',
      codes: ['d', 'f', 's'],
      units: [
        { id: 'f', parentId: null, level: 1, invited: 0 },
        { id: 'd', parentId: 'f', level: 2, invited: 0 },
        { id: 's', parentId: 'd', level: 3, invited: 0 },
      ],
    })
  })

  it.each<[string, string[][], RegExp]>([
    ['no column for the parent', [['code', 'name']], /the columns "code" and "parent"/],
    ['a column twice', [['code', 'parent', 'code']], /two columns called "code"/],
    ['no unit', [header], /no unit/],
    ['a unit twice', [header, ['f', '', ''], ['f', '', '']], /row 3: the code "f" stands in row 2 too/],
    ['a unit without a code', [header, ['', 'f', 'x']], /row 2: the code is empty/],
    [
      'an unknown parent',
      [header, ['f', '', ''], ['d', 'g', '']],
      /row 3: the unit above "d" is "g", which has no row/,
    ],
    ['two tops', [header, ['f', '', ''], ['g', '', '']], /several units without a unit above: f, g/],
    [
      'a circle',
      [header, ['f', '', ''], ['d', 'e', ''], ['e', 'd', '']],
      /row 3: the units above "d" form a circle/,
    ],
    ['a unit above itself, and no top', [header, ['f', 'f', '']], /row 2: the units above "f" form a circle/],
    ['a row that is too short', [header, ['f', '']], /row 2: 2 cells, but 3 columns/],
  ])('are refused with %s, saying where', (_, rows, sentence) => {
    expect(problemOf(readCaseUnits(rows))).toMatch(sentence)
  })
})

describe('the scales of a case', () => {
  const scale = { id: 'goals', range: [1, 5], items: [{ item: 'a' }] }
  const file = (...scales: object[]) => JSON.stringify({ scales })

  it('may say as little as counting needs, or all that a programme says', () => {
    expect(readCaseScales(`\uFEFF${file({ ...scale, items: ['a', { item: 'b', reverse: true }] })}`)).toEqual(
      {
        outcome: 'scales',
        scales: [{ ...goals, items: [{ item: 'a' }, { item: 'b', reverse: true }] }],
      },
    )
    const full = {
      ...scale,
      title: { nb: 'x' },
      theme: 'y',
      kind: 'resource',
      sensitive: true,
      minValidShare: 1,
    }
    expect(readCaseScales(file(full))).toMatchObject({ scales: [{ sensitive: true, minValidShare: 1 }] })
  })

  it.each<[string, string, RegExp]>([
    ['something else than JSON', 'id;range', /not valid JSON/],
    ['no scale', file(), /scales/],
    ['a scale without a range', file({ id: 'goals', items: ['a'] }), /scales\.0\.range/],
    [
      'a range that goes nowhere',
      file({ ...scale, range: [5, 5] }),
      /scales\.0\.range: the second must be larger/,
    ],
    ['a range below zero', file({ ...scale, range: [-2, 2] }), /scales\.0\.range/],
    ['two scales of one name', file(scale, { ...scale, items: ['b'] }), /two scales called "goals"/],
    ['a statement twice in a scale', file({ ...scale, items: ['a', 'a'] }), /"a" twice in the scale "goals"/],
    [
      'a statement in two scales',
      file(scale, { ...scale, id: 'more' }),
      /"a" is in two scales, "goals" and "more"/,
    ],
  ])('are refused with %s, by name', (_, text, sentence) => {
    expect(problemOf(readCaseScales(text))).toMatch(sentence)
  })
})

describe('the answer to a case', () => {
  const tree = readCaseUnits([
    ['code', 'parent'],
    ['top', ''],
    ['x', 'top'],
    ['y', 'x'],
  ])
  if (tree.outcome !== 'units') throw new Error('the tree is right')

  const answerTo = (rows: string[][], scales: ScoredScale[], k = 5, groupColumns: string[] = []) => {
    const responses = read(rows, scales, 'u', groupColumns)
    if (responses.outcome !== 'responses') throw new Error(String(problemOf(responses)))
    const given: Case = { responses, codes: tree.codes, units: tree.units, groupColumns, k }
    const release = makeRelease(caseQuestion(given))
    expect(release.objections).toEqual([])
    return caseResult(given, release)
  }
  /** Mixed answers to both statements. */
  const rowsOf = (n: number, unit: string, ...more: string[]) =>
    Array.from({ length: n }, (_, index) => [
      unit,
      String(1 + (index % 5)),
      String(1 + ((index * 2) % 5)),
      ...more,
    ])

  it('shows no spread, no statement and no alpha before there are enough answers', () => {
    const header = ['u', 'a', 'b']
    const of = (n: number) => {
      const { scales, items } = answerTo([header, ...rowsOf(n, 'x')], [goals])
      return { scale: scales[0], item: items[0] }
    }
    expect(of(4).scale).toEqual({ id: 'goals', n: null, mean: null, sd: null, alpha: null })
    expect(of(9)).toMatchObject({ scale: { n: 9, sd: null }, item: { mean: null, counts: null } })
    expect(of(10)).toMatchObject({ scale: { n: 10, sd: expect.any(Number), alpha: null }, item: { n: 10 } })
    expect(of(29).scale?.alpha).toBeNull()
    expect(of(30).scale?.alpha).toEqual(expect.any(Number))
  })

  it('shows alpha at the top and the level below only', () => {
    const { cells } = answerTo([['u', 'a', 'b'], ...rowsOf(40, 'y')], [goals])
    const alphaOf = (unit: string) =>
      cells.flatMap((cell) => (cell.unit === unit && 'n' in cell ? cell.scales : []))[0]?.alpha
    expect([alphaOf('top'), alphaOf('x')]).toEqual([expect.any(Number), expect.any(Number)])
    expect(alphaOf('y')).toBeNull()
  })

  it('shows a sensitive scale from fifty answers, and not below level 2', () => {
    const sensitive = { ...goals, sensitive: true }
    const meansOf = (n: number) =>
      answerTo([['u', 'a', 'b'], ...rowsOf(n, 'y')], [sensitive]).cells.map((cell) =>
        'n' in cell ? cell.scales[0]?.mean != null : null,
      )
    expect(meansOf(49)).toEqual([false, false, false])
    expect(meansOf(50)).toEqual([true, true, false])
  })

  it('raises every minimum with k', () => {
    const { scales, cells } = answerTo(
      [['u', 'a', 'b'], ...rowsOf(19, 'y'), ...rowsOf(6, 'top')],
      [goals],
      20,
    )
    expect(scales[0]).toMatchObject({ n: 25, sd: expect.any(Number) })
    expect(cells.map((cell) => ('countedAt' in cell ? cell.countedAt : cell.unit))).toEqual([
      'top',
      'top',
      'top',
    ])
  })

  it('has one cell for every unit, and one for every group at the top and the level below', () => {
    const { cells } = answerTo(
      [['u', 'a', 'b', 'g'], ...rowsOf(8, 'y', 'p'), ...rowsOf(7, 'y', 'q'), ...rowsOf(1, 'top', 'r')],
      [goals],
      5,
      ['g'],
    )
    expect(cells.map(({ unit, group }) => [unit, group])).toEqual([
      ['top', undefined],
      ['x', undefined],
      ['y', undefined],
      ...['top', 'x'].flatMap((unit) => ['g=p', 'g=q', 'g=r'].map((group) => [unit, group])),
    ])
    expect(cells.filter(({ group }) => group === 'g=r')).toEqual([
      { unit: 'top', group: 'g=r', notShown: true },
      { unit: 'x', group: 'g=r', notShown: true },
    ])
  })

  it('is the same whatever units, scales, statements and groups are called, and in whatever order the rows come', () => {
    const names = fc.uniqueArray(
      fc.constantFrom('__proto__', 'constructor', 'a/b', 'x y', '1', 'æ', 'toString', '"'),
      {
        minLength: 3,
        maxLength: 3,
      },
    )
    fc.assert(
      fc.property(names, fc.integer({ min: 0, max: 40 }), ([first = '', second = '', third = ''], turn) => {
        const scale: ScoredScale = {
          ...goals,
          id: first,
          items: [{ item: first }, { item: second, reverse: true }],
        }
        const body = [...rowsOf(12, 'x', third), ...rowsOf(9, 'y', second), ...rowsOf(20, 'top', '')]
        const turned = [...body.slice(turn), ...body.slice(0, turn)]
        const plain = answerTo([['u', 'a', 'b', 'g'], ...body], [goals], 5, ['g'])
        const named = answerTo([['u', first, second, 'g'], ...turned], [scale], 5, ['g'])
        const nameless = (text: string) => text.replaceAll(/"id":"(?:[^"\\]|\\.)*"/g, '')
        expect(nameless(JSON.stringify(named))).toBe(nameless(JSON.stringify(plain)))
      }),
      { numRuns: 30 },
    )
  })
})
