// @vitest-environment jsdom
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import readExcelFile from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import type { HandoutKind } from '#shared/handout.ts'
import { meanOf, pictureOfUnit } from '#shared/reading/scales.ts'
import { chooseLanguage } from '../../client/platform/chosen-language.ts'
import { LanguageProvider } from '../../client/platform/language.tsx'
import { ScaleTable } from '../../client/staff/report/scale-table.tsx'
import { makeFile } from '../../server/handout/make.ts'
import type { Figures } from '../../server/results/content.ts'
import { year } from '../report/sources.ts'
import { opened, paths, xml } from './opened.ts'
import { asked, before, whole } from './whole.ts'

/** Means that a careless hand would round differently: 3.5417 here, 3.7167 above, 3.8417 in all, 3 last time. */
const sums: Record<string, number> = { institute: 85, faculty: 223, university: 461 }
const figures = new Map(
  [...year.figures].map(([unit, content]): [string, Figures] => [
    unit,
    { ...content, mean: { ...content.mean, goals: { n: content.answers, sum: sums[unit] ?? 0 } } },
  ]),
)
const report = whole('institute', { ...year, figures, earlier: [before] })
const printed = ['3,5', '3,7', '3,8', '3,0']
const precise = [3.54, 3.72, 3.84, 3]

const file = (kind: HandoutKind) =>
  makeFile(asked(kind, { about: 'unit', whole: report, extent: 'short' }, 'nb'))

describe('one scale says the same wherever it is read', () => {
  beforeAll(() => chooseLanguage('nb'))

  it('in what the API sends, exactly', () => {
    const goals = report.report.themes[0]?.scales[0]
    expect([goals?.figure, goals?.parent, goals?.institution, goals?.previous].map(meanOf)).toEqual([
      85 / 24,
      223 / 60,
      461 / 120,
      3,
    ])
  })

  it('on the page', () => {
    const picture = pictureOfUnit(report.report)
    const page = document.createElement('div')
    page.innerHTML = renderToStaticMarkup(
      <LanguageProvider>
        <MemoryRouter>
          <ScaleTable picture={picture} groups={picture.themes} scalesPath={null} />
        </MemoryRouter>
      </LanguageProvider>,
    )
    const row = [...page.querySelectorAll('tr')].find(({ firstElementChild }) =>
      firstElementChild?.textContent?.startsWith('goals'),
    )
    const cells = [...(row?.children ?? [])].map(({ textContent }) => textContent)
    expect([1, 4, 6, 8].map((at) => cells[at])).toEqual(printed)
  })

  it('in the slides', async () => {
    const files = opened(await file('slides'))
    const [chart] = paths(files, /^ppt\/charts\/chart\d+\.xml$/)
    const values = [...xml(files, chart ?? '').matchAll(/<c:val>.*?<\/c:val>/gs)].map(
      ([series]) => /<c:v>([^<]*)<\/c:v>/.exec(series)?.[1],
    )
    expect(values.map(Number)).toEqual(printed.map((value) => Number(value.replace(',', '.'))))
  })

  it('in the sheet, with one decimal more', async () => {
    const sheets = await readExcelFile(Buffer.from(await file('sheet')))
    const row = sheets.find(({ sheet }) => sheet === 'Skalaer')?.data[1]
    expect([6, 10, 13, 16].map((column) => row?.[column])).toEqual(precise)
  })

  it('in the semicolon file, with one decimal more', async () => {
    const rows: Record<string, string>[] = parse(Buffer.from(await file('csv')), {
      delimiter: ';',
      bom: true,
      columns: true,
    })
    const means = rows.flatMap(({ Skalakode, Påstandskode, Tall, Verdi }) =>
      Skalakode === 'goals' && Påstandskode === '' && Tall === 'Gjennomsnitt' && Verdi ? [Verdi] : [],
    )
    expect(means.map((value) => Number(value.replace(',', '.')))).toEqual(precise)
  })

  it.runIf(spawnSync('pdftotext', ['-v']).error === undefined)('in the document', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'medvirk-same-'))
    const path = join(folder, 'report.pdf')
    writeFileSync(path, await file('pdf'))
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    const row = text.split('\n').find((line) => /^\s*goals\s.*[+−]/.test(line)) ?? ''
    const numbers = row.match(/[+−]?\d+(,\d)?/g) ?? []
    expect([0, 3, 5, 7].map((at) => numbers[at])).toEqual(printed)
  })
})
