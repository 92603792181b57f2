import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../server/platform/paths.ts'
import { answerTo } from '../../server/results/results-case-run.ts'
import { workedExample } from './worked-example.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'medvirk-results-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The command as it is called, in a process of its own. */
function run(...args: string[]): Promise<{ status: number; out: string; error: string }> {
  const command = ['--import', 'tsx', 'server/results/results.command.ts', ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: projectRoot }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, error: err })
    })
  })
}

const { scales, units, rows } = workedExample
const scalesFile = () => file('scales.json', JSON.stringify(scales))

describe('figures of a file, on the command line', () => {
  it('reads what a Norwegian spreadsheet writes, and answers with one object', async () => {
    const header = '"unit";"position";"known";"agreed";"comment"'
    const lines = rows.map(({ unit, known, agreed }, index) => {
      const position = ['"scientific; permanent"', 'technical', ''][index % 3]
      return `"${unit}";${position};${known ?? ''};${agreed ?? ''};"a ""word"", or two"`
    })
    const responses = file('svar.csv', `\uFEFF${[header, ...lines, ''].join('\r\n')}`)
    const { status, out, error } = await run(
      ...['--scales', scalesFile(), '--responses', responses],
      ...['--unit', 'unit', '--units', file('units.csv', units), '--groups', 'position'],
    )
    expect(error).toBe('Left out: the column "comment", which holds no numbers.\n')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual({
      responses: 16,
      scales: [{ id: 'goals', n: 15, mean: 53 / 15, sd: Math.sqrt(94 / 90), alpha: null }],
      items: [
        { id: 'known', n: 10, mean: 3.5, counts: { 1: 1, 2: 1, 3: 2, 4: 4, 5: 2 } },
        { id: 'agreed', n: 10, mean: 2.3, counts: { 1: 2, 2: 4, 3: 3, 4: 1, 5: 0 } },
      ],
      cells: [
        {
          unit: 'B',
          countedAt: 'Fakultet æøå',
        },
        {
          unit: 'Fakultet æøå',
          n: 16,
          scales: [{ id: 'goals', n: 15, mean: 53 / 15, sd: Math.sqrt(94 / 90), alpha: null }],
        },
        {
          unit: 'A',
          n: 11,
          scales: [{ id: 'goals', n: 10, mean: 3.6, sd: Math.sqrt(94 / 90), alpha: null }],
        },
        { unit: 'B', group: 'position=scientific; permanent', notShown: true },
        { unit: 'B', group: 'position=technical', notShown: true },
        expect.objectContaining({ unit: 'Fakultet æøå', group: 'position=scientific; permanent', n: 6 }),
        expect.objectContaining({ unit: 'Fakultet æøå', group: 'position=technical', n: 5 }),
        { unit: 'A', group: 'position=scientific; permanent', notShown: true },
        { unit: 'A', group: 'position=technical', notShown: true },
      ],
    })
  })

  it('reads commas and older letters too, and takes a file without units as one unit', async () => {
    const text = `known,agreed,påstand\n${rows.map(({ known, agreed }) => `${known},${agreed ?? ''},3.0`).join('\n')}`
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const { status, out } = await answerTo([
      ...['--scales', scalesFile(), '--responses', file('answers.csv', latin)],
    ])
    expect(status).toBe(0)
    const { responses, cells, items } = JSON.parse(out)
    expect(responses).toBe(16)
    expect(cells).toEqual([
      {
        unit: 'all',
        n: 16,
        scales: [
          expect.objectContaining({ id: 'goals', n: 15 }),
          // Everybody answered alike; the middle of a range gives nobody away as its ends do, but a statement does.
          { id: 'påstand', n: 16, mean: 3, sd: null, alpha: null },
        ],
      },
    ])
    expect(items[2]).toEqual({ id: 'påstand', n: null, mean: null, counts: null })
  })

  it('explains itself', async () => {
    const { status, out, notes } = await answerTo(['--help'])
    expect({ status, notes }).toEqual({ status: 0, notes: [] })
    for (const option of ['--scales', '--responses', '--unit', '--units', '--groups', '--k'])
      expect(out).toContain(option)
  })

  const good = () => file('good.csv', 'unit,known,agreed\nA,1,2\n')

  it('says what is wrong on standard error, and fails', async () => {
    const { status, out, error } = await run('--scales', scalesFile(), '--responses', good(), '--k', 'five')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toBe('--k must be a whole number from 5, not "five".\n')
  })

  it.each<[string, () => string[], RegExp]>([
    ['an option nobody knows', () => ['--scale', scalesFile(), '--responses', good()], /--scale\b/],
    ['no scales', () => ['--responses', good()], /--scales and --responses are needed/],
    [
      'a file that is not there',
      () => ['--scales', scalesFile(), '--responses', '/nowhere.csv'],
      /nowhere\.csv/,
    ],
    ['an empty file', () => ['--scales', scalesFile(), '--responses', file('empty.csv', '')], /is empty/],
    [
      'a minimum group of four',
      () => ['--scales', scalesFile(), '--responses', good(), '--k', '4'],
      /--k must be a whole number from 5/,
    ],
    [
      'a unit column without units',
      () => ['--scales', scalesFile(), '--responses', good(), '--unit', 'unit'],
      /--unit and --units belong together/,
    ],
    [
      'a quotation mark that never ends',
      () => ['--scales', scalesFile(), '--responses', file('quote.csv', 'known,agreed\n1,2\n"3,4\n5,1\n')],
      /after row 2: a quotation mark/,
    ],
    [
      'a spreadsheet file instead of text',
      () => ['--scales', scalesFile(), '--responses', file('book.xlsx', Uint8Array.of(80, 75, 3, 4, 0, 0))],
      /no text/,
    ],
    [
      'an answer outside its range',
      () => ['--scales', scalesFile(), '--responses', file('range.csv', 'known,agreed\n1,2\n\n3,6\n')],
      /^Row 4, column "agreed": "6" is no whole number from 1 to 5/,
    ],
  ])('refuses %s in one sentence, with nothing on standard output', async (_, args, sentence) => {
    const { status, out, notes } = await answerTo(args())
    expect(notes).toEqual([expect.stringMatching(sentence)])
    expect({ status, out }).toEqual({ status: 2, out: '' })
  })
})
