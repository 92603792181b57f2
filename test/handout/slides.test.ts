import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { HandoutQuestion, Subject } from '../../server/handout/question.ts'
import { slidesOf } from '../../server/handout/slides.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'
import { leanYear, type year } from '../report/sources.ts'
import { type Files, opened, paths, xml } from './opened.ts'
import { asked, groupOf, whole } from './whole.ts'

const meeting = readProgrammes(join(projectRoot, 'surveys')).get('ark-style')?.definition.meeting ?? null

async function deck(subject: Subject, change: Partial<HandoutQuestion> = {}) {
  return opened(await slidesOf({ ...asked('slides', subject), meeting, ...change }))
}

const unit = (id: string, sources?: typeof year): Subject => ({
  about: 'unit',
  whole: whole(id, sources),
  extent: 'full',
})

const slidesIn = (files: Files) =>
  paths(files, /^ppt\/slides\/slide\d+\.xml$/).map((path) => xml(files, path))
const chartsIn = (files: Files) =>
  paths(files, /^ppt\/charts\/chart\d+\.xml$/).map((path) => xml(files, path))
const words = (text: string) => [...text.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1])
const allWords = (files: Files) => slidesIn(files).flatMap(words)

function titleOf(slide: string): string {
  const [box = ''] = slide.match(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s) ?? []
  return words(box).join(' / ')
}

describe('the slides of a unit', () => {
  let files: Files
  beforeAll(async () => {
    files = await deck(unit('institute'))
  })

  it('have a title, notes and a language on every one', () => {
    const slides = slidesIn(files)
    expect(slides.length).toBeGreaterThan(25)
    for (const [index, slide] of slides.entries()) {
      expect(titleOf(slide)).not.toBe('')
      const notes = xml(files, `ppt/notesSlides/notesSlide${index + 1}.xml`)
      expect(words(notes).join(' ').length).toBeGreaterThan(15)
      expect(slide + notes.replace(/<p:cNvPr id="4".*/s, '')).not.toContain('lang="en-US"')
      expect(slide).toContain('lang="nb-NO"')
    }
  })

  it('say who answered, how to read, what to talk about and what is not shown, and then how to meet', () => {
    const titles = slidesIn(files).map(titleOf)
    expect(titles.slice(0, 4)).toEqual([
      'institute',
      'Slik ble gruppa dannet',
      'Slik leser vi tallene',
      'tasks',
    ])
    expect(titles).toContain('Verdt å snakke om')
    expect(allWords(files)).toContain('12 av 18 svarte.')
    expect(allWords(files)).toContain('harm: krever minst 50 svar som står sammen.')
    const sections = [...xml(files, 'ppt/presentation.xml').matchAll(/<p14:section name="([^"]*)"/g)]
    expect(sections.map((match) => match[1])).toEqual([
      'Resultatene',
      'Møtet fra begynnelsen',
      'Møtet tas opp igjen',
      'Planen er ferdig',
      'Påstandene, til å slå opp i',
    ])
    expect(allWords(files)).toContain('For enheter som ikke har hatt oppfølgingsmøte om resultatene.')
  })

  it('have charts that can be changed, each with all its figures in words', () => {
    const charts = chartsIn(files)
    const described = slidesIn(files).flatMap((slide) => [...slide.matchAll(/name="[^"]*" descr="([^"]+)"/g)])
    expect(described.map((match) => match[1])).toEqual([
      'Søylediagram med gjennomsnitt fra 1 til 5. goals: institute 3,5; Faculty 3,5; University 3,5; Forrige gang, 2023 3,0.',
      'Linjediagram over rundene. 2023: Enheten 3,0; nivået over ingen tall; institusjonen ingen tall. 2025: Enheten 3,5; nivået over 3,5; institusjonen 3,5.',
      'Søylediagram med antall svar i hver kategori. the words of m.known: none 0; little 0; some 0; much 12; all 0. the words of m.unclear: none 0; little 6; some 0; much 6; all 0.',
    ])
    expect(charts).toHaveLength(3)
    for (const [index, chart] of charts.entries()) {
      expect(chart).toContain('<c:externalData')
      expect(files.has(`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`)).toBe(true)
    }
  })

  it('hold the published figures as they are printed, in the charts and in the sheets behind them', () => {
    const figures = chartsIn(files).map((chart) =>
      [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) =>
        [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((match) => match[1]),
      ),
    )
    expect(figures).toEqual([
      [['3.5'], ['3.5'], ['3.5'], ['3']],
      [['3', '3.5'], ['3.5'], ['3.5']],
      [
        ['0', '0'],
        ['0', '6'],
        ['0', '0'],
        ['12', '6'],
        ['0', '0'],
      ],
    ])
    for (const path of paths(files, /\.xlsx$/)) {
      const sheet = xml(opened(files.get(path) ?? Buffer.alloc(0)), 'xl/worksheets/sheet1.xml')
      const numbers = [...sheet.matchAll(/<c r="[A-Z]+\d+"><v>([^<]*)<\/v>/g)].map((match) => match[1] ?? '')
      expect(numbers.length).toBeGreaterThan(0)
      for (const number of numbers) expect(number).toMatch(/^\d+(\.\d)?$/)
    }
  })

  it('lead nowhere outside the file', () => {
    for (const path of paths(files, /\.rels$/)) expect(xml(files, path)).not.toContain('TargetMode')
    const types = xml(files, '[Content_Types].xml')
    for (const match of types.matchAll(/PartName="\/([^"]+)"/g)) expect(files.has(match[1] ?? '')).toBe(true)
    for (const slide of slidesIn(files)) {
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('are the same bytes for the same figures, whatever was made before', async () => {
    const question = { ...asked('slides', unit('institute')), meeting }
    const first = Buffer.from(await slidesOf(question))
    await deck(unit('faculty'))
    expect(Buffer.from(await slidesOf(question)).equals(first)).toBe(true)
  })
})

describe('the short slides of a unit', () => {
  it('are the results and the meeting, without statements to look up', async () => {
    const files = await deck({ about: 'unit', whole: whole('institute'), extent: 'short' })
    expect(xml(files, 'ppt/presentation.xml')).not.toContain('Påstandene, til å slå opp i')
    expect(chartsIn(files).join()).not.toContain('percentStacked')
    expect(allWords(files)).toContain('Verdt å snakke om')
  })
})

describe('what is not shown', () => {
  it('is in no slide, chart or sheet, and is said in words', async () => {
    const files = await deck(unit('institute', { ...leanYear, earlier: [] }))
    expect(chartsIn(files).join()).not.toContain('percentStacked')
    expect(allWords(files)).toContain(
      'Enkeltpåstander for 1 av 2 skalaer: krever minst 10 svar som står sammen.',
    )
    const categories = chartsIn(files).flatMap((chart) => chart.match(/<c:lvl>.*?<\/c:lvl>/s) ?? [])
    expect(categories.join()).not.toContain('harm')
  })

  it('leaves a unit whose answers count elsewhere with that report, and a meeting of its own', async () => {
    const files = await deck(unit('station'))
    expect(allWords(files)).toContain(
      'Svarene fra station telles ved institute. Dette er rapporten for institute.',
    )
    expect(allWords(files)).toContain('Kjenner vi oss igjen?')
    expect(allWords(files)).not.toContain('Møtet fra begynnelsen')
  })
})

describe('the slides of a group', () => {
  it('tell whom its figures cover, beside everybody and the same group elsewhere', async () => {
    const files = await deck({ about: 'group', report: groupOf() })
    expect(titleOf(slidesIn(files)[0] ?? '')).toBe('PhD candidates')
    expect(allWords(files)).toContain('12 av 18 i gruppa.')
    expect(chartsIn(files)).toHaveLength(1)
    expect(allWords(files).join()).not.toContain('oppfølgingsmøte')
  })
})

describe('two languages', () => {
  it('stand side by side, each read aloud as what it is', async () => {
    const files = await deck(unit('institute'), { language: 'nn', second: 'en' })
    const slide = slidesIn(files).find((one) => titleOf(one) === 'Tenk åleine / Think alone') ?? ''
    const said = [...slide.matchAll(/<a:rPr lang="([^"]*)".*?<a:t>([^<]*)<\/a:t>/gs)]
    expect(said.map((match) => [match[1], match[2]])).toEqual(
      expect.arrayContaining([
        ['nn-NO', 'Skriv ned to ting vi bør ta vare på.'],
        ['en-GB', 'Write down two things we should keep.'],
      ]),
    )
    const left = [...slide.matchAll(/<a:off x="(\d+)"/g)].map((match) => Number(match[1]))
    expect(new Set(left).size).toBeGreaterThan(2)
  })
})

describe('every word on a slide', () => {
  it('is at least 18 points', async () => {
    for (const slide of slidesIn(await deck(unit('institute'), { second: 'en' })))
      for (const match of slide.matchAll(/ sz="(\d+)"/g))
        expect(Number(match[1])).toBeGreaterThanOrEqual(1800)
  })
})
