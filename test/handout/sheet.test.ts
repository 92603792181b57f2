import readExcelFile, { type Row } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/language.ts'
import type { Subject } from '../../server/handout/question.ts'
import { sheetOf } from '../../server/handout/sheet.ts'
import { asked, groupOf, whole } from './whole.ts'

/** Every sheet by its name, as a spreadsheet program reads it. */
async function read(subject: Subject, language: Language = 'nb'): Promise<Map<string, Row[]>> {
  const sheets = await readExcelFile(Buffer.from(await sheetOf(asked('sheet', subject, language))))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

const unit = (id: string): Subject => ({ about: 'unit', whole: whole(id), extent: 'short' })

describe('the sheet of a report', () => {
  it('says first which round, unit and rule version it has, how many answered, and how it is read', async () => {
    const about = new Map((await read(unit('institute'))).get('Om rapporten') as [string, unknown][])
    expect(about.get('Undersøkelse')).toBe('2025')
    expect(about.get('Enhet')).toBe('institute')
    expect(about.get('Ligger under')).toBe('university / faculty')
    expect([about.get('Inviterte'), about.get('Svar'), about.get('Svarprosent')]).toEqual([18, 12, 67])
    expect(about.get('Regelversjon')).toBe('2')
    expect(about.get('Publisert')).toBe('24. november 2025')
    expect(about.get('Ikke vist')).toContain('En tom celle')
  })

  it('has every scale as numbers with two decimals, beside the larger units and last time', async () => {
    const scales = (await read(unit('institute'))).get('Skalaer')
    expect(scales?.[0]?.slice(5)).toEqual([
      'Svar',
      'Gjennomsnitt',
      'Spredning',
      'Svar bak spredningen',
      'Merknad',
      'Gjennomsnitt: Faculty',
      'Forskjell: Faculty',
      'Tilfeldig? Faculty',
      'Gjennomsnitt: University',
      'Forskjell: University',
      'Tilfeldig? University',
      'Gjennomsnitt: Forrige gang, 2023',
      'Forskjell: Forrige gang, 2023',
      'Tilfeldig? Forrige gang, 2023',
    ])
    expect(scales?.[1]?.slice(1, 10)).toEqual(['goals', 'about goals', 1, 5, 12, 3.5, 0.52, 12, null])
    expect(scales?.[1]?.slice(16)).toEqual([3, 0.5, 'trolig ikke tilfeldig'])
  })

  it('leaves a cell empty where a figure is not shown, and says why beside it', async () => {
    const sheets = await read(unit('institute'))
    const harm = sheets.get('Skalaer')?.[2]
    expect(harm?.slice(5, 9)).toEqual([null, null, null, null])
    expect(harm?.[9]).toContain('minst 50 svar')
    const statement = sheets.get('Påstander')?.[3]
    expect(statement?.slice(4, 13)).toEqual(Array(9).fill(null))
    expect(statement?.[13]).toContain('minst 50 svar')
  })

  it('has the answers to each statement as they were given', async () => {
    const [head, , unclear] = (await read(unit('institute'))).get('Påstander') ?? []
    expect(head?.slice(8, 13)).toEqual(['Svarte 1', 'Svarte 2', 'Svarte 3', 'Svarte 4', 'Svarte 5'])
    expect(unclear?.slice(2)).toEqual([
      'the words of m.unclear',
      'ja',
      12,
      3,
      1.04,
      50,
      ...[0, 6, 0, 6, 0],
      null,
      3,
      3,
    ])
  })

  it('has every round, and why one cannot be compared', async () => {
    const trend = (await read(unit('faculty'))).get('Utvikling')
    expect(trend?.[1]?.slice(0, 8)).toEqual([
      'goals',
      '2023',
      '2023',
      null,
      null,
      null,
      null,
      'Ikke sammenlignbar: Skalaen var ikke med, eller hadde andre påstander.',
    ])
    expect(trend?.[2]?.slice(0, 5)).toEqual(['goals', '2025', '2025', 30, 3.5])
  })

  it('has the groups of a faculty, and a group has a sheet of its own', async () => {
    const groups = (await read(unit('faculty'))).get('Grupper')
    expect(groups?.[1]?.slice(0, 7)).toEqual(['PhD candidates', 18, 12, 'tasks', 'goals', 12, 3.5])
    const own = await read({ about: 'group', report: groupOf() })
    const about = new Map(own.get('Om rapporten') as [string, unknown][])
    expect([about.get('Gruppe'), about.get('Dekning (%)')]).toEqual(['PhD candidates', 67])
    expect(own.get('Skalaer')?.[1]?.slice(5, 7)).toEqual([12, 3.5])
  })

  it('of a unit whose answers count elsewhere says whose figures these are', async () => {
    const about = new Map((await read(unit('station'))).get('Om rapporten') as [string, unknown][])
    expect(about.get('Enhet')).toBe('station')
    expect(about.get('Tallene er for')).toBe(
      'Svarene fra station telles ved institute. Dette er rapporten for institute.',
    )
  })

  it('has sheets in the three languages', async () => {
    expect([...(await read(unit('institute'), 'nn')).keys()]).toEqual([
      'Om rapporten',
      'Skalaer',
      'Påstandar',
      'Utvikling',
    ])
    expect([...(await read(unit('institute'), 'en')).keys()]).toEqual([
      'About the report',
      'Scales',
      'Statements',
      'Over the rounds',
    ])
  })

  it('is whole with a unit of 300 letters, quotes, markup and emoji, and runs no name as a formula', async () => {
    const name = `=HYPERLINK("http://x") <b>«Æ» & 🐟</b> ${'å'.repeat(260)}`
    const strange = whole('institute')
    strange.report.unit.name = { nb: name, nn: name, en: name }
    const sheets = await read({ about: 'unit', whole: strange, extent: 'short' })
    const about = new Map(sheets.get('Om rapporten') as [string, unknown][])
    expect(about.get('Enhet')).toBe(`'${name}`)
  })
})
