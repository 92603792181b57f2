import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/language.ts'
import { csvOf } from '../../server/handout/csv.ts'
import type { Subject } from '../../server/handout/question.ts'
import { asked, groupOf, whole } from './whole.ts'

async function text(subject: Subject, language: Language = 'nb'): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csvOf(asked('csv', subject, language)))
}

async function read(subject: Subject): Promise<Record<string, string>[]> {
  return parse(await text(subject), { delimiter: ';', bom: true, columns: true })
}

const unit = (id: string): Subject => ({ about: 'unit', whole: whole(id), extent: 'short' })

describe('the semicolon file of a report', () => {
  it('opens in a Norwegian spreadsheet: byte order mark, semicolons, decimal comma, CRLF', async () => {
    const written = await text(unit('institute'))
    expect(written.startsWith('\uFEFFUndersøkelse;Avsluttet;Enhet;')).toBe(true)
    expect(written).toContain(';Gjennomsnitt;3,5;12;')
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has one figure a line, with unit, answers and rule version', async () => {
    const rows = await read(unit('institute'))
    expect(rows.find((row) => row.Skalakode === 'goals' && row.Hvem === 'rapportens egne tall')).toEqual({
      Undersøkelse: '2025',
      Avsluttet: '2025-11-23',
      Enhet: 'institute',
      Hvem: 'rapportens egne tall',
      Gruppe: '',
      Tema: 'tasks',
      Skalakode: 'goals',
      Skala: 'goals',
      Påstandskode: '',
      Påstand: '',
      Tall: 'Gjennomsnitt',
      Verdi: '3,5',
      Svar: '12',
      Merknad: '',
      Regelversjon: '2',
    })
    const numbers = rows.filter(({ Verdi }) => Verdi !== '').map(({ Verdi = '' }) => Verdi)
    expect(numbers.every((value) => /^\d+(,\d{1,2})?$/.test(value))).toBe(true)
  })

  it('has the answers to each statement, and of earlier rounds the figures or why there is none', async () => {
    const rows = await read(unit('institute'))
    const fours = rows.filter(
      ({ Påstandskode, Tall, Enhet }) =>
        Påstandskode === 'm.known' && Tall === 'Svarte 4' && Enhet === 'institute',
    )
    expect(fours.map(({ Verdi }) => Verdi)).toEqual(['12'])
    const before = rows.filter(({ Avsluttet }) => Avsluttet === '2023-11-20')
    expect(
      before.map(({ Hvem, Verdi, Svar, Regelversjon }) => [Hvem, Verdi, Svar, Regelversjon]),
    ).toContainEqual(['rapportens egne tall', '3', '14', ''])
    expect(
      before.some(({ Verdi, Merknad }) => Verdi === '' && Merknad?.startsWith('Ikke sammenlignbar')),
    ).toBe(true)
  })

  it('says of a figure that is not shown why, and has no number of it', async () => {
    const harm = (await read(unit('institute'))).filter(
      ({ Skalakode, Hvem }) => Skalakode === 'harm' && Hvem === 'rapportens egne tall',
    )
    expect(harm.length).toBeGreaterThan(0)
    for (const row of harm) {
      expect([row.Verdi, row.Svar]).toEqual(['', ''])
      expect(row.Merknad).not.toBe('')
    }
  })

  it('of a group has its coverage and its figures beside everyone’s', async () => {
    const rows = await read({ about: 'group', report: groupOf() })
    expect(rows.find(({ Tall }) => Tall === 'Dekning (%)')).toMatchObject({
      Gruppe: 'PhD candidates',
      Verdi: '67',
    })
    const means = rows.filter(({ Skalakode, Tall }) => Skalakode === 'goals' && Tall === 'Gjennomsnitt')
    expect(means.map(({ Hvem, Gruppe, Svar }) => [Hvem, Gruppe, Svar])).toEqual([
      ['rapportens egne tall', 'PhD candidates', '12'],
      ['alle ved enheten', '', '30'],
      ['institusjonen', 'PhD candidates', '22'],
    ])
  })

  it('runs no name of a unit as a formula', async () => {
    const strange = whole('institute')
    const name = '=cmd|" /C calc"!A0;\n🐟'
    strange.report.figuresOf.name = { nb: name, nn: name, en: name }
    const rows = await read({ about: 'unit', whole: strange, extent: 'short' })
    expect(rows[0]?.Enhet).toBe(`'${name}`)
  })
})
