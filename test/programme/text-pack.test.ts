import { describe, expect, test } from 'vitest'
import { readImport } from '../../server/programme/questionnaire-import.ts'
import { readTextPack } from '../../server/programme/text-pack.ts'
import { base64, calmAbout, tableOf } from './packs.ts'

const title = { nb: 'Navn', nn: 'Namn', en: 'Name' }
const read = (texts: string, scoring = tableOf('scoring')) =>
  readTextPack(Buffer.from(texts), Buffer.from(scoring), title)
const faults = (texts: string, scoring?: string) => {
  const found = read(texts, scoring)
  return 'errors' in found ? found.errors.map(({ file, row, place, code }) => [file, row, place, code]) : []
}

describe('the two tables of an instrument', () => {
  test('become one matrix a question, with the numbers of its choices', () => {
    expect(read(tableOf('texts'))).toMatchObject({
      questionnaire: {
        title: { default: 'Calm and room', nb: 'Ro og rom' },
        pages: [
          {
            elements: [
              {
                type: 'matrix',
                columns: [1, 2, 3, 4, 5].map((value) => ({ value })),
                rows: [
                  { value: 'stille', text: { nn: 'Det er stilt nok til å tenkje.' } },
                  { value: 'trangt' },
                ],
              },
            ],
          },
        ],
      },
    })
  })

  test('may be written in Windows-1252, with English words and columns in any order', () => {
    const texts =
      'en;line;name;value\nRooms;page;rooms;\nHow often?;question;often;\nNever;choice;;1\nAlways;choice;;2\n'
    const scoring = 'line;name;kind\ntheme;rooms;\nscale;rooms;demand\nstatement;often;\n'
    const bytes = (text: string) => Buffer.from(text.replace('Rooms', 'Rømt'), 'latin1')
    expect(readTextPack(bytes(texts), bytes(scoring), title)).toMatchObject({
      questionnaire: {
        title: { default: 'Name', nb: 'Navn', nn: 'Namn' },
        pages: [
          { title: { default: 'Rømt', nb: '', nn: '' }, elements: [{ type: 'radiogroup', name: 'often' }] },
        ],
      },
      scales: { scales: [{ kind: 'demand', range: [1, 2], minValidShare: 0.5, sensitive: false }] },
    })
  })

  test('may have an open question to talk about for a scale, in all three languages or none', () => {
    const texts =
      'line;name;value;en\npage;rooms;;Rooms\nquestion;often;;How often?\nchoice;;1;Never\nchoice;;2;Always\n'
    const scoring = (prompt: string) =>
      `line;name;kind;prompt_nb;prompt_nn;prompt_en\ntheme;rooms;;;;\nscale;rooms;demand;${prompt}\nstatement;often;;;;\n`
    expect(read(texts, scoring('Hva hjelper?;Kva hjelper?;What helps?'))).toMatchObject({
      scales: {
        scales: [{ prompt: { nb: 'Hva hjelper?', nn: 'Kva hjelper?', en: 'What helps?' } }],
      },
    })
    const without = read(texts, scoring(';;'))
    expect('scales' in without && JSON.stringify(without.scales)).not.toContain('prompt')
  })

  test('let a question have the choices of the one before', () => {
    const found = read(
      `${tableOf('texts')}spørsmål;mer;;Og dette?;Og dette?;And this?\npåstand;lyst;;Lyst;Lyst;Light\n`,
    )
    expect(found).toMatchObject({
      questionnaire: {
        pages: [{ elements: [{}, { name: 'mer', columns: { length: 5 }, rows: [{ value: 'lyst' }] }] }],
      },
    })
  })
})

describe('what is wrong is said by table, row and column', () => {
  test.each([
    ['a choice before any question', 'slag;navn;nb\nvalg;;Aldri\n', ['content', 2, 'slag', 'wrong-order']],
    [
      'a word that is no kind of row',
      'slag;navn;nb\nside;a;A\nfritekst;b;B\n',
      ['content', 3, 'slag', 'unknown-value'],
    ],
    [
      'a statement without a name',
      'slag;navn;nb\nside;a;A\nspørsmål;q;Q\npåstand;;P\n',
      ['content', 4, 'navn', 'missing-value'],
    ],
    [
      'a choice without a number',
      'slag;navn;verdi\nside;a;\nspørsmål;q;\nvalg;;ofte\n',
      ['content', 4, 'verdi', 'unknown-value'],
    ],
    ['a column that nobody knows', 'slag;navn;farge\n', ['content', 1, 'farge', 'unknown-column']],
    ['a column twice', 'slag;navn;nb;bokmål\n', ['content', 1, 'bokmål', 'duplicate-column']],
    ['no column for what a row is', 'navn;nb\n', ['content', 1, 'slag', 'missing-column']],
    ['a semicolon in a text', 'slag;navn;nb\nside;a;A;B\n', ['content', 2, null, 'wrong-number-of-cells']],
    ['nothing at all', '', ['content', null, null, 'empty-file']],
    ['a picture', '\u0000PNG', ['content', null, null, 'unreadable']],
  ])('%s', (_, texts, fault) => {
    expect(faults(texts)).toContainEqual(fault)
  })

  test.each([
    ['a scale before any theme', 'slag;navn;art\nskala;ro;ressurs\n', ['scoring', 2, 'slag', 'wrong-order']],
    ['a statement before any scale', 'slag;navn\npåstand;stille\n', ['scoring', 2, 'slag', 'wrong-order']],
    [
      'a statement that the texts have not',
      'slag;navn;art\ntema;t;\nskala;s;krav\npåstand;borte;\n',
      ['scoring', 4, 'navn', 'unknown-value'],
    ],
    [
      'a scale that measures no known thing',
      'slag;navn;art\ntema;t;\nskala;s;humør\n',
      ['scoring', 3, 'art', 'unknown-value'],
    ],
    [
      'a share above one',
      'slag;navn;art;minste_andel\ntema;t;;\nskala;s;krav;50\n',
      ['scoring', 3, 'minste_andel', 'unknown-value'],
    ],
    [
      'neither yes nor no',
      'slag;navn;art;snudd\ntema;t;;\nskala;s;krav;\npåstand;stille;;kanskje\n',
      ['scoring', 4, 'snudd', 'unknown-value'],
    ],
  ])('%s', (_, scoring, fault) => {
    expect(faults(tableOf('texts'), scoring)).toContainEqual(fault)
  })

  test('a fault that only the whole shows is named by the row it comes from', () => {
    const twice = tableOf('texts').replace('påstand;trangt', 'påstand;stille')
    const scoring = tableOf('scoring').replace(/påstand;(stille|trangt)/g, 'påstand;lokale.stille')
    const body = {
      about: calmAbout,
      kind: 'text-pack' as const,
      content: base64(twice),
      scoring: base64(scoring),
    }
    expect(readImport(body)).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ code: 'refused' })]),
    })
  })
})
