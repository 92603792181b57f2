import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '#shared/language.ts'
import { pdfOf } from '../../server/handout/pdf.ts'
import type { Subject } from '../../server/handout/question.ts'
import { text } from '../report/sources.ts'
import { followUpStatus } from './follow-up-status.ts'
import { asked, groupOf, whole } from './whole.ts'

const thresholds = { mean: 5, detail: 10, sensitive: 50, grouped: 10 }
const deadlines = [{ step: text('meeting'), due: '2026-03-27' }]
const subjects: Record<string, Subject> = {
  'a unit': { about: 'unit', whole: whole('institute'), extent: 'short' },
  'a unit in full': { about: 'unit', whole: whole('institute'), extent: 'full' },
  'a unit whose answers count elsewhere': { about: 'unit', whole: whole('station'), extent: 'short' },
  'a faculty with its units': {
    about: 'unit-with-units',
    whole: whole('faculty'),
    units: [whole('institute').report],
  },
  'a group': { about: 'group', report: groupOf() },
  'a status for the board': {
    about: 'status',
    whole: whole('faculty'),
    units: [whole('institute').report],
    deadlines,
  },
  'how far units have come': { about: 'follow-up', status: followUpStatus('#panic("x") *b* <l> @ref') },
  'the method': { about: 'methodology', thresholds, round: { title: text('2025'), closedOn: '2025-11-23' } },
}
const unit = { about: 'unit', whole: whole('institute'), extent: 'full' } as const

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'medvirk-pdf-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Poppler's and qpdf's programs (Debian: poppler-utils, qpdf) say what other readers find. */
const has = (program: string) => spawnSync(program, ['--version']).error === undefined
const read = (program: string, pdf: Uint8Array, ...options: string[]) => {
  const file = join(folder, 'document.pdf')
  writeFileSync(file, pdf)
  return execFileSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
const raw = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const pdf = (subject: Subject, language: Language = 'nb') => pdfOf(asked('pdf', subject, language))

describe.each(Object.entries(subjects))('a document of %s', (_, subject) => {
  it('is tagged, says its language, and can be archived, in all three languages', async () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const content = raw(await pdf(subject, language))
      expect(content).toContain('/StructTreeRoot')
      expect(content).toMatch(/\/Marked true/)
      expect(content).toMatch(/pdfaid:part>2</)
      expect(content).toMatch(/pdfaid:conformance>A</)
      expect(content).toContain(`/Lang (${language === 'en' ? 'en-GB' : `${language}-NO`})`)
      expect(content).toContain('/FontFile2')
    }
  })

  it('passes as a document for people who hear it read', async () => {
    await expect(pdfOf(asked('pdf', subject), 'ua-1')).resolves.toBeInstanceOf(Uint8Array)
  })
})

describe('a document', () => {
  it('is the same file, byte for byte, whenever it is made', async () => {
    const first = await pdf(unit)
    await pdf(unit, 'en')
    expect(Buffer.compare(first, await pdf(unit))).toBe(0)
  })

  it('says in words what its pictures show', async () => {
    const content = raw(await pdf(unit))
    expect(content).toMatch(/\/S \/Figure/)
    expect(content).toMatch(/\/Alt /)
  })

  it.skipIf(!has('pdfinfo'))('has headings, tables and figures that poppler finds', async () => {
    const structure = read('pdfinfo', await pdf(unit), '-struct')
    for (const kind of ['Document', 'H1', 'Table', 'THead', 'TH', 'Figure']) expect(structure).toContain(kind)
  })

  it.skipIf(!has('pdffonts'))('brings every font along', async () => {
    const lines = read('pdffonts', await pdf(unit))
      .trim()
      .split('\n')
      .slice(2)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/\s+yes yes yes\s+/)
  })

  it.skipIf(!has('qpdf'))('has no fault that qpdf finds', async () => {
    expect(read('qpdf', await pdf(unit), '--check')).toContain('No syntax or stream encoding errors found')
  })

  it.skipIf(!has('pdftotext'))(
    'says that answers count elsewhere, and that duties are the same',
    async () => {
      const words = read('pdftotext', await pdf({ about: 'unit', whole: whole('station'), extent: 'short' }))
      expect(words).toContain('Svarene fra station telles ved institute')
      expect(words).toContain('Samme plikter, samme frister')
    },
  )

  it.skipIf(!has('pdftotext'))('has every statement only when all of it is asked for', async () => {
    const words = async (subject: Subject) => read('pdftotext', await pdf(subject))
    expect(await words(unit)).toContain('the words of m.known')
    const short = await words({ ...unit, extent: 'short' })
    expect(short).not.toContain('the words of m.known')
    expect(short).toContain('står i den fullstendige rapporten')
  })

  it.skipIf(!has('pdftotext'))('says nothing of a figure that is not shown', async () => {
    const { report, scales, groups } = whole('institute')
    const harm = scales.find(({ scale }) => scale.id === 'harm')
    expect(harm?.scale.figure.state).toBe('withheld')
    const words = read(
      'pdftotext',
      await pdf({ about: 'unit', whole: { report, scales, groups }, extent: 'full' }),
      '-layout',
    )
    expect(words).toMatch(/Skalaer uten tall her: harm\.\s+De krever minst 50 svar/)
  })
})

describe('a name, whatever it holds,', () => {
  const named = (name: string): Subject => {
    const { report, ...others } = whole('institute')
    const renamed = { ...report, figuresOf: { ...report.figuresOf, name: text(name) } }
    return { about: 'status', whole: { ...others, report: renamed }, units: [], deadlines: [] }
  }

  it.skipIf(!has('pdftotext'))('is printed as it is and never read as markup', async () => {
    const name = '#panic("x") $x$ *b* _i_ `raw` <label> @ref [a](b) \\ {{unit}} = - + / // /* */'
    const words = read('pdftotext', await pdf(named(name)), '-raw')
    expect(words.replace(/\s+/g, ' ')).toContain(name.slice(0, 60))
  })

  it('stops no document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (name) => {
        expect((await pdf(named(name))).length).toBeGreaterThan(10_000)
      }),
      { numRuns: 8, examples: [['x'.repeat(300)], ['🙂 👩‍👩‍👧 東京 \ud800'], [''], ['{{page}}']] },
    )
  })
})
