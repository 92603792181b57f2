import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { projectRoot } from '../../server/platform/paths.ts'
import { arkivmelding } from '../../server/records/arkivmelding.ts'
import { entryOf } from '../../server/records/filing-package.ts'
import { makePackage } from '../../server/records/make-package.ts'
import { schemaFaults } from '../../server/records/schema-check.ts'
import { opened } from '../handout/opened.ts'
import { text } from '../report/sources.ts'
import { questionWith, settings, signedPlan } from './package-question.ts'

/** Debian: libxml2-utils. */
const linter = 'xmllint'
const has = (program: string) => spawnSync(program, ['--version']).error === undefined
const schema = 'server/records/fiks-arkiv/no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd'

const everything = {
  ...settings,
  series: 'SAK',
  classification: { system: 'ARKNOK', class: '214' },
  entryType: 'N' as const,
  recipient: 'HR- og HMS-avdelingen',
  documentType: 'PLAN',
}
const access = {
  id: 'choice-a',
  code: 'UO',
  name: 'Unntatt offentlighet',
  legalBasis: 'Offl. § 14',
}
const nasty = 'A & B < C > D "quoted" \'and\' ]]> \u0000\u0007\u001b æøå 😀 \ufffe\n'.repeat(5)

describe('a package', () => {
  it('holds the document, the message and checksums that hold, the same bytes each time', async () => {
    const made = await makePackage(questionWith())
    expect(made.faults).toEqual([])
    const files = opened(made.zip)
    const document = 'Tiltaksplan 2026-10-13 – Institutt for kystbiologi.pdf'
    expect([...files.keys()]).toEqual([document, 'arkivmelding.xml', 'sha256sums.txt'])
    const sums = String(files.get('sha256sums.txt'))
    for (const name of [document, 'arkivmelding.xml']) {
      const sum = createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex')
      expect(sums).toContain(`${sum}  ${name}\n`)
    }
    expect(Buffer.from(files.get(document) ?? '').toString('latin1')).toMatch(/pdfaid:part>2</)
    expect(String(files.get('arkivmelding.xml'))).toBe(made.xml)
    expect(Buffer.compare((await makePackage(questionWith())).zip, made.zip)).toBe(0)
  })

  it('says of an open plan only what is known, with a key of its own for each version', async () => {
    const { xml } = await makePackage(questionWith({ version: 2 }))
    expect(xml).toContain('<tittel>Arbeidsmiljøundersøkelsen 2026 – Institutt for kystbiologi</tittel>')
    expect(xml).toContain('<tittel>Tiltaksplan 13.10.2026 – Institutt for kystbiologi</tittel>')
    expect(xml).toContain(
      '<n:noekkel>00000000-0000-4000-8000-000000000001/00000000-0000-4000-8000-000000000002/plan/2</n:noekkel>',
    )
    expect(xml).toContain('<dokumentetsDato>2026-10-13</dokumentetsDato>')
    expect(xml).toMatch(/<journalposttype>\s*<n:kode>X</)
    for (const absent of ['skjerming', 'arkivdel', 'klassifikasjon', 'dokumenttype', '>IM<'])
      expect(xml).not.toContain(absent)
  })

  it('carries codes, recipient, access and legal basis as they were chosen', async () => {
    const made = await makePackage(questionWith({ settings: everything, access }))
    expect(made.faults).toEqual([])
    for (const part of [
      '<n:kode>SAK<',
      '<klasseID>214<',
      '<n:kode>PLAN<',
      '<n:kode>UO<',
      '>Offl. § 14<',
      '>IM<',
    ])
      expect(made.xml).toContain(part)
    expect(made.xml).toContain('<korrespondansepartNavn>HR- og HMS-avdelingen</korrespondansepartNavn>')
  })

  it('holds against the schema whatever titles and names are, and loses no letter that XML can hold', async () => {
    const made = await makePackage(
      questionWith({
        unit: { name: text(`${nasty}${'x'.repeat(300)}`), path: [] },
        round: text(nasty),
        settings: everything,
        access,
      }),
    )
    expect(made.faults).toEqual([])
    expect(made.xml).toContain('x'.repeat(300))
    expect(made.xml).toContain('A &amp; B &lt; C &gt; D "quoted"')
    expect(made.xml).toContain('😀')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(made.xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  })

  it('is well formed for any names at all', async () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .filter((some) => some.trim() !== '')
    await fc.assert(
      fc.asyncProperty(name, name, async (unit, by) => {
        const made = await makePackage(
          questionWith({
            unit: { name: text(unit), path: [] },
            plan: { ...signedPlan(), signed: { by, on: '2026-10-13' } },
          }),
        )
        expect(made.faults).toEqual([])
      }),
      { numRuns: 5 },
    )
  })

  it('carries what goes along as attachments, each under its own title and file name', async () => {
    const { content } = questionWith().document
    const along = { id: 'risk.risk', name: 'Risikovurdering', on: '2026-10-01', content }
    const made = await makePackage(questionWith({ attachments: [along, along] }))
    expect(made.faults).toEqual([])
    expect(made.xml).toMatch(/<n:kode>H<[\s\S]*<n:kode>V<[\s\S]*<n:kode>V</)
    expect(made.xml).toContain('<antallFiler>3</antallFiler>')
    expect(made.xml).toContain('<antallVedlegg>2</antallVedlegg>')
    expect(made.xml).toContain('<tittel>Risikovurdering 01.10.2026 – Institutt for kystbiologi</tittel>')
    expect([...opened(made.zip).keys()]).toEqual([
      'Tiltaksplan 2026-10-13 – Institutt for kystbiologi.pdf',
      'Risikovurdering 2026-10-01 – Institutt for kystbiologi.pdf',
      'Risikovurdering 2026-10-01 – Institutt for kystbiologi (2).pdf',
      'arkivmelding.xml',
      'sha256sums.txt',
    ])
  })

  it('asks for no case where the archive has made one, and lies in that', async () => {
    const made = await makePackage(questionWith({ caseNumber: '2026/1234' }))
    expect(made.faults).toEqual([])
    expect(made.xml).not.toContain('saksmappe')
    expect(made.xml).toContain('<n:mappeID>2026/1234</n:mappeID>')
  })

  it('is refused by the schema, with the line, when something in it is wrong', async () => {
    const file = { name: 'plan.pdf', title: 'Plan', sha256: 'a'.repeat(64), bytes: 1 }
    const entry = { ...entryOf(questionWith()), files: [file] }
    expect(await schemaFaults(arkivmelding(entry, settings))).toEqual([])
    const [fault = ''] = await schemaFaults(arkivmelding({ ...entry, documentDate: '13.10.2026' }, settings))
    expect(fault).toMatch(/^\d+: .*dokumentetsDato/)
  })

  it.skipIf(!has(linter))('is taken by xmllint as well', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'medvirk-xml-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'arkivmelding.xml')
    const { xml } = await makePackage(questionWith({ settings: everything, access }))
    writeFileSync(file, xml)
    execFileSync(linter, ['--noout', '--nonet', '--schema', join(projectRoot, schema), file], {
      stdio: 'pipe',
    })
  })
})

describe('the document of a plan', () => {
  const words = (part: Parameters<typeof questionWith>[0], language: 'nb' | 'nn' | 'en' = 'nb') =>
    JSON.stringify(questionWith({ ...part, settings: { ...settings, language } }).document.content)

  it('says who signed and who was consulted, and what was signed', () => {
    const said = words({})
    for (const part of [
      'Tiltaksplan: Institutt for kystbiologi',
      'Fakultet for naturvitenskap',
      'Kari Lunde, 13. oktober 2026',
      'Ola Vik, 12. oktober 2026',
      'Onsdagslunsj for alle.',
      'Hver uke.',
      'Alle vet hva som skjer.',
      'Studieleder',
      '1. desember 2026',
      'Psykososiale forhold',
    ])
      expect(said).toContain(part)
  })

  it('says that a deputy signed, that nobody confirmed, and what the safety representative remarked', () => {
    const plan = signedPlan()
    const signed = { ...plan.signed, deputy: true as const }
    expect(words({ plan: { ...plan, signed, consultation: null } })).toContain(
      'Signert av stedfortreder for leder',
    )
    expect(words({ plan: { ...plan, consultation: null } })).toContain('Ikke bekreftet ved signeringen')
    const consultation = {
      by: 'Ola Vik',
      on: '2026-10-12',
      remark: 'Fristen er for kort.',
      changedSince: true,
    }
    const said = words({ plan: { ...plan, consultation } })
    expect(said).toContain('Fristen er for kort.')
    expect(said).toContain('Dokumentet ble endret mellom bekreftelsen og signaturen.')
  })

  it('leaves no measure out whose heading the programme no longer knows', () => {
    const plan = signedPlan([{ focus: 'gone', text: 'Et tiltak' }, { text: 'Et annet' }])
    const said = words({ plan }, 'en')
    expect(said).toContain('Et tiltak')
    expect(said).toContain('Et annet')
  })
})
