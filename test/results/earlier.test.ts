import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noAnswer } from '../../server/programme/answers.ts'
import { previewOf, questionOf, readEarlier } from '../../server/results/earlier.ts'
import { earlierTree } from '../../server/results/earlier-units.ts'
import { makeRelease, type ReleaseQuestion } from '../../server/results/release.ts'
import { scaleKeys } from '../../server/results/score.ts'
import {
  answersCsv,
  bytesOf,
  programme,
  type Response,
  register,
  registered,
  responsesOf,
} from './earlier-files.ts'

const readAnswersIn = (csv: string | Uint8Array) =>
  readEarlier('answers', typeof csv === 'string' ? bytesOf(csv) : csv, programme, register)
const readFiguresIn = (csv: string) => readEarlier('figures', bytesOf(csv), programme, register)

async function errorsIn(reading: ReturnType<typeof readAnswersIn>): Promise<string[]> {
  const read = await reading
  if (read.outcome !== 'refused') return []
  return read.errors.first.map(({ row, column, code }) => `${row ?? 'file'}:${column ?? ''} ${code}`)
}

/** The same responses as a round of our own would have them. */
function heldQuestion(responses: Response[], withGroups: boolean): ReleaseQuestion {
  const units = earlierTree(register, new Set(responses.map(({ unit }) => `id-${unit}`)), 'answers')
  const members = new Map<string, number>()
  for (const { unit } of responses.filter(({ phd }) => phd))
    for (
      let at = units.find(({ code }) => code === unit);
      at;
      at = units.find(({ id }) => id === at?.parentId)
    )
      members.set(at.id, (members.get(at.id) ?? 0) + 1)
  return {
    units: units.map(({ id, parentId, level }) => ({
      id,
      parentId,
      level,
      invited: responses.filter(({ unit }) => `id-${unit}` === id).length,
    })),
    classes: register
      .flatMap(({ id }) => [
        { unitId: id, groups: [] },
        { unitId: id, groups: withGroups ? ['phd'] : [] },
      ])
      .filter(({ unitId }) => units.some(({ id }) => id === unitId)),
    answers: {
      classOf: Int32Array.from(responses, ({ unit, phd }) => {
        const inTree = register.filter(({ id }) => units.some((one) => one.id === id))
        return 2 * inTree.findIndex(({ code }) => code === unit) + (phd ? 1 : 0)
      }),
      bytes: Uint8Array.from(responses.flatMap(({ answers }) => answers.map((one) => one ?? noAnswer))),
    },
    items: programme.items,
    scales: scaleKeys(programme.scales.scales, programme.items),
    groups: ['phd'],
    groupInvited: new Map([['phd', members]]),
    thresholds: programme.definition.thresholds,
  }
}

const anyResponses: fc.Arbitrary<Response[]> = fc
  .array(
    fc.record({
      unit: fc.constantFrom(...register.map(({ code }) => code)),
      phd: fc.nat({ max: 2 }).map((dice) => dice === 0),
      answers: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 12 }), {
        minLength: 6,
        maxLength: 6,
      }),
    }),
    { minLength: 5, maxLength: 90 },
  )
  .filter((responses) => responses.every(({ answers }) => answers.some((one) => one !== null)))

describe('answers from another tool', () => {
  test('give exactly the figures that a round of our own with the same answers would have', async () => {
    await fc.assert(
      fc.asyncProperty(anyResponses, fc.constantFrom(';', ','), async (responses, delimiter) => {
        const read = await readAnswersIn(answersCsv(responses, delimiter))
        if (read.outcome !== 'answers') throw new Error(JSON.stringify(read))
        const imported = makeRelease(questionOf(read, programme))
        const held = makeRelease(heldQuestion(responses, true))
        for (const part of ['crowds', 'figures', 'groupFigures', 'placed'] as const)
          expect(imported[part]).toEqual(held[part])
        expect(imported.objections).toEqual(held.objections)
      }),
      { numRuns: 60 },
    )
  })

  test('are told of before they are imported: how many, from where, and which units have figures of their own', async () => {
    const responses = [...responsesOf('011010', 7), ...responsesOf('011020', 3), ...responsesOf('0110', 2)]
    const blank = '011010;;;;;;;'
    const read = await readAnswersIn(`${answersCsv(responses)}\r\n${blank}\r\n\r\n`)
    expect(previewOf(read, programme)).toEqual({
      errors: [],
      errorCount: 0,
      found: {
        rows: 12,
        blank: 1,
        top: { nb: 'Enhet 0110', nn: 'Enhet 0110', en: 'Enhet 0110' },
        units: [
          { code: '0110', name: expect.anything(), own: true },
          { code: '011010', name: expect.anything(), own: true },
          { code: '011020', name: expect.anything(), own: false },
        ],
        scales: 3,
        scalesLeftOut: [],
        groups: [expect.objectContaining({ nb: 'Stipendiater' })],
      },
    })
  })

  test('may come with a comma, a byte order mark, in Windows-1252, quoted, or with 4.0 for 4', async () => {
    const rows = responsesOf('011010', 6)
    const plain = await readAnswersIn(answersCsv(rows))
    const head = ['unit code', 'PhD candidates', ...programme.items].join(',')
    const body = rows.map(
      ({ unit, phd, answers }) => `"${unit}",${phd ? 'x' : 'no'},${answers.map((one) => `${one}.0`)}`,
    )
    const western = Buffer.from(`enhet;grønn\n`, 'latin1')
    expect(await readAnswersIn(`\uFEFF${head}\n${body.join('\n')}`)).toEqual(plain)
    expect(await errorsIn(readAnswersIn(western))).toEqual(['1:grønn unknown-column'])
  })

  test('leave out scales that lack a statement, and say which', async () => {
    const lacking = answersCsv(responsesOf('011010', 6))
      .split('\r\n')
      .map((row) => row.split(';').slice(0, -1).join(';'))
      .join('\r\n')
    const { found } = previewOf(await readAnswersIn(lacking), programme)
    expect(found?.scales).toBe(2)
    expect(found?.scalesLeftOut).toHaveLength(1)
  })

  test('are refused by row and by name, and no cell is repeated', async () => {
    const [head = '', first = ''] = answersCsv(responsesOf('011010', 1)).split('\r\n')
    const cells = first.split(';')
    const row = (changes: Record<number, string>) => cells.map((cell, at) => changes[at] ?? cell).join(';')
    const item = (place: number) => programme.items[place] ?? ''
    const file = [
      head,
      row({ 0: '9999' }),
      row({ 0: '' }),
      row({ 1: 'kanskje' }),
      row({ 2: '6' }),
      row({ 3: 'enig' }),
      row({ 4: '-1' }),
      `${first};4`,
      row({ 5: '255' }),
    ].join('\n')
    expect(await errorsIn(readAnswersIn(file))).toEqual([
      '2:Enhetskode unknown-unit',
      '3:Enhetskode missing-value',
      '4:Stipendiater not-yes-or-no',
      `5:${item(0)} out-of-range`,
      `6:${item(1)} not-a-number`,
      `7:${item(2)} not-a-number`,
      '8: wrong-number-of-cells',
      `9:${item(3)} out-of-range`,
    ])
    expect(JSON.stringify(await readAnswersIn(file))).not.toMatch(/9999|kanskje|enig"/)
  })

  test.each([
    [
      'no column with the unit',
      (head: string) => head.replace('Enhetskode;', 'Kjønn;'),
      ['1:Kjønn unknown-column', '1:enhetskode missing-column'],
    ],
    ['a column nobody knows', (head: string) => `${head};Alder`, ['1:Alder unknown-column']],
    ['a heading that is somebody’s data', (head: string) => `${head};01010750160`, ['1:I unknown-column']],
    [
      'a statement twice',
      (head: string) => `${head};${programme.items[0]}`,
      [`1:${programme.items[0]} duplicate-column`],
    ],
    ['the unit twice', (head: string) => `${head};enhet`, ['1:enhet duplicate-column']],
  ])('are refused with %s', async (_, change, errors) => {
    const [head = '', ...rows] = answersCsv(responsesOf('011010', 6)).split('\r\n')
    expect(await errorsIn(readAnswersIn([change(head), ...rows].join('\n')))).toEqual(errors)
  })

  test.each([
    ['nothing', '', '1: empty-file'],
    ['headings only', answersCsv([]), 'file: no-answers'],
    ['rows without a single answer', `${answersCsv([])}\n011010;;;;;;;`, 'file: no-answers'],
    ['another delimiter', answersCsv(responsesOf('011010', 6), '\t'), '1: unreadable'],
    [
      'a quotation mark that never ends',
      `${answersCsv(responsesOf('011010', 2))}\n"011010;;1;1;1`,
      '4: unreadable',
    ],
    ['no text', '\0\0\0\0', 'file: unreadable'],
    [
      'thousands of blank lines',
      `${answersCsv(responsesOf('011010', 6))}${'\n'.repeat(5000)}x`,
      'file: unreadable',
    ],
  ])('are refused when the file holds %s', async (_, csv, error) => {
    expect(await errorsIn(readAnswersIn(csv))).toEqual([error])
  })

  test('of very many errors five hundred are named and all are counted', async () => {
    const file = answersCsv(
      Array.from({ length: 700 }, () => ({ unit: 'x', phd: false, answers: [1, 2, 3, 4, 5, 6] })),
    )
    const read = await readAnswersIn(file)
    expect(read.outcome === 'refused' && [read.errors.first.length, read.errors.count]).toEqual([500, 1400])
  })
})

describe('the units of an earlier survey', () => {
  const codesOf = (kind: 'answers' | 'figures', units: typeof register, named: string[]) =>
    earlierTree(units, new Set(named.map((code) => `id-${code}`)), kind).map(({ code }) => code)
  const codes = (units: typeof register, ...named: string[]) => codesOf('answers', units, named)

  test('begin with the lowest one that holds all in the file, each with its level', () => {
    const tree = earlierTree(register, new Set(['id-011010', 'id-011020']), 'answers')
    expect(tree.map(({ code, parentId, level }) => [code, parentId, level])).toEqual([
      ['0110', null, 2],
      ['011010', 'id-0110', 3],
      ['011020', 'id-0110', 3],
    ])
    expect(codes(register, '011010')).toEqual(['011010'])
  })

  test('hold what lies below the lowest in the file, and not what is missing beside them', () => {
    expect(codes(register, '0110', '0120')).toEqual(['01', '0110', '0120', '011010', '011020', '012010'])
    expect(codes(register, '011010', '012010')).toEqual(['01', '0110', '0120', '011010', '012010'])
    expect(codes(register, '01', '011010')).toEqual(['01', '0110', '011010'])
  })

  test('hold all below a unit with a finished figure, which stands for the whole of it', () => {
    expect(codesOf('figures', register, ['0110', '011010'])).toEqual(['0110', '011010', '011020'])
  })

  test('hold units that are gone where the file names them, and no others', () => {
    const gone = [registered('011030', '0110', false), registered('011040', '0110', false)]
    expect(codes([...register, ...gone], '011030', '011010')).toEqual(['0110', '011010', '011030'])
    expect(codes([...register, ...gone], '0110')).toEqual(['0110', '011010', '011020'])
  })

  test('must have something above them in common', () => {
    expect(codes([...register, registered('99', null, false)], '0110', '99')).toEqual([])
  })
})

describe('finished figures from another tool', () => {
  const head = 'enhetskode;gruppe;skala;n;gjennomsnitt;standardavvik'

  test('are kept as they were stated, for units and groups, with or without spread', async () => {
    const read = await readFiguresIn(
      [head, '0110;;Klarhet;41;3,75;0,8', '0110;Stipendiater;clarity;12;3.5;', '011010;;voice;9;4;'].join(
        '\n',
      ),
    )
    expect(read.outcome === 'figures' && read.rows).toEqual([
      { unitId: 'id-0110', groupId: '', scaleId: 'clarity', n: 41, mean: 3.75, standardDeviation: 0.8 },
      { unitId: 'id-0110', groupId: 'phd', scaleId: 'clarity', n: 12, mean: 3.5, standardDeviation: null },
      { unitId: 'id-011010', groupId: '', scaleId: 'voice', n: 9, mean: 4, standardDeviation: null },
    ])
    expect(previewOf(read, programme).found).toMatchObject({
      rows: 3,
      scales: 2,
      units: [{ own: true }, { own: true }],
    })
  })

  test('are refused by row and by name', async () => {
    const rows = [
      '9999;;clarity;41;3;',
      '0110;Ledere;clarity;41;3;',
      '0110;;trivsel;41;3;',
      '0110;;clarity;4;3;',
      '0110;;clarity;9;3;1',
      '0110;;clarity;41;5,01;',
      '0110;;clarity;41;3;2,5',
      '0110;;clarity;41;tre;',
      '0110;;clarity;4,5;3;',
      '0110;;clarity;41;;',
      '0110;;clarity;41;3;',
      '0110;;Clarity;50;4;',
      '0110;;clarity',
    ]
    expect(await errorsIn(readFiguresIn([head, ...rows].join('\n')))).toEqual([
      '2:enhetskode unknown-unit',
      '3:gruppe unknown-group',
      '4:skala unknown-scale',
      '5:n too-few-answers',
      '6:standardavvik too-few-answers',
      '7:gjennomsnitt out-of-range',
      '8:standardavvik out-of-range',
      '9:gjennomsnitt not-a-number',
      '10:n not-a-number',
      '11:gjennomsnitt missing-value',
      '13:skala row-twice',
      '14: wrong-number-of-cells',
    ])
    expect(await errorsIn(readFiguresIn('enhetskode;skala;snitt\n0110;clarity;3'))).toEqual([
      '1:n missing-column',
    ])
    expect(await errorsIn(readFiguresIn(head))).toEqual(['file: empty-file'])
  })
})
