import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#shared/language.ts'
import { ownWording } from '../../server/organisation/mail-catalogue.ts'
import type { Cause } from '../../server/reminder/causes.ts'
import { type DigestToWrite, digestMail } from '../../server/reminder/digest-mail.ts'
import { digestParts } from '../../server/reminder/digest-parts.ts'

const today = '2026-11-02'
const name = (text: string) => ({ nb: text, nn: text, en: text })
const words = {
  institution: {
    name: name('Nordhavn universitet'),
    recordsSystem: 'ePhorte',
    contact: 'hms@nordhavn.example',
  },
  baseUrl: 'https://medvirk.example',
  wording: ownWording,
}

type Item = DigestToWrite['items'][number]

function item(unit: string, step: string, told: Partial<Cause>, more: Partial<Item> = {}): Item {
  return {
    round: { id: 'r' },
    unit: { unitId: unit, name: name(unit) },
    step: { title: name(step) },
    cause: {
      personId: 'p',
      kind: 'opened',
      as: 'doer',
      due: null,
      mark: '',
      next: null,
      requestId: null,
      ...told,
    },
    nextNames: [],
    request: null,
    ...more,
  }
}

function write(items: Item[], language: (typeof languages)[number] = 'nb') {
  const person = { name: 'Kari Lunde', email: 'kari@nordhavn.example', language }
  const [mail] = digestMail({ person, today, items }, words)
  return { subject: mail?.subject ?? '', text: mail?.text ?? '' }
}

const next = { rung: 'superior', on: '2026-11-06' } as const
const late = { kind: 'late', due: '2026-10-30', next } as const

describe('The words of the mail of the day', () => {
  test('say of one late step what it is and where, who is told when, and lead to the unit', () => {
    const { subject, text } = write([item('Fysikk', 'Tiltaksplan', late, { nextNames: ['Dag Eide'] })])
    expect(subject).toBe('Fristen er ute: Tiltaksplan, Fysikk')
    expect(text).toContain(
      'Dette gjelder Fysikk.\n\n- Tiltaksplan: fristen var fredag 30. oktober. Er det fortsatt ikke gjort fredag 6. november, får Dag Eide beskjed.\n\n',
    )
    expect(text).toContain('\n\nhttps://medvirk.example/units/Fysikk?round=r\n\n')
  })

  test('put what is late first, then what others have not done, what is due within a week, and what is new', () => {
    const { subject, text } = write([
      item('Kjemi', 'Møte', { due: '2027-01-12' }),
      item('Kjemi', 'Plan', { kind: 'ahead', due: '2026-11-05' }),
      item('Kjemi', 'Arkiv', { kind: 'superior', as: 'superior', due: '2026-10-20' }),
      item('Fysikk', 'Plan', late, { nextNames: ['Dag Eide', 'Siri Vik'] }),
    ])
    expect(subject).toBe('Fristen er ute: Plan, Fysikk')
    const heads = text
      .split('\n\n')
      .flatMap((block) => (block.includes('\n- ') ? [block.split('\n')[0]] : []))
    expect(heads).toEqual([
      'Fristen er ute',
      'Ikke gjort i tide i enheter du følger',
      'Frist i løpet av en uke',
      'Nytt, og frister lenger fram',
    ])
    expect(text).toContain('får Dag Eide og Siri Vik beskjed')
    expect(text).toContain('Frist tirsdag 12. januar 2027.')
    expect(text).toContain('\n\nhttps://medvirk.example/waiting\n\n')
  })

  test('say the same of forty units once, with every unit below it', () => {
    const units = Array.from({ length: 40 }, (_, at) => `Institutt ${at + 1}`)
    const { subject, text } = write(
      units.map((unit) => item(unit, 'Tiltaksplan', late, { nextNames: ['Dag Eide'] })),
      'nn',
    )
    expect(subject).toBe('40 fristar er ute')
    expect(text.split('Tiltaksplan')).toHaveLength(2)
    for (const unit of units) expect(text.split('\n')).toContain(`  - ${unit}`)
  })

  test('have the reason of a moved date, the words of whoever asks, and the date of what one takes over', () => {
    const { text } = write([
      item('Fysikk', 'Plan', { kind: 'moved', due: '2026-11-20' }, { reason: 'Tokt i oktober' }),
      item('Fysikk', 'Møte', { kind: 'handover', due: '2026-10-01' }),
      item(
        'Fysikk',
        'Arkiv',
        { kind: 'asked', due: '2026-11-04' },
        {
          request: { id: 'a', askedBy: 'Siri Vik', message: 'Vi hjelper gjerne.' },
        },
      ),
    ])
    expect(text).toContain('- Plan: fristen er flyttet til fredag 20. november. Grunn: Tokt i oktober')
    expect(text).toContain('dette er ikke gjort. Fristen var torsdag 1. oktober.')
    expect(text).toContain(
      '- Arkiv: Siri Vik minner om dette. «Vi hjelper gjerne.» Frist onsdag 4. november.',
    )
  })

  test('keep what people wrote in several lines in the item it belongs to, and make no button of a link in it', () => {
    const message = 'Hei!\n\nhttps://example.org/skjema\n\n- Siri'
    const asked = { kind: 'asked', due: '2026-11-04' } as const
    const request = { id: 'a', askedBy: 'Siri Vik', message }
    const { text } = write([
      item('Fysikk', 'Plan', { kind: 'moved', due: '2026-11-20' }, { reason: 'Tokt\r\n\r\n- i oktober' }),
      ...['Fysikk', 'Kjemi'].map((unit) => item(unit, 'Arkiv', asked, { request })),
    ])
    expect(text).toContain('«Hei! https://example.org/skjema - Siri» Frist onsdag 4. november.\n  - Fysikk')
    expect(text).toContain('Grunn: Tokt - i oktober')
  })

  test('lead straight to a form that opens', () => {
    const form = { step: { title: name('Fakta om enheten'), form: 'unit-facts' } }
    const { subject, text } = write([item('Fysikk', '', { due: '2026-11-20' }, form)])
    expect(subject).toBe('Frist fredag 20. november: Fakta om enheten, Fysikk')
    expect(text).toContain('\n\nhttps://medvirk.example/forms/rounds/r/units/Fysikk/unit-facts\n\n')
  })

  test('lose nothing: every unit and step stands in it, in each language, with nothing left to fill in', () => {
    const causes = fc.record({
      kind: fc.constantFrom(
        'opened',
        'ahead',
        'late',
        'superior',
        'coordinator',
        'moved',
        'asked',
        'handover',
      ),
      as: fc.constantFrom('doer', 'superior', 'coordinator'),
      due: fc.constantFrom(null, '2026-10-30', '2026-11-02', '2026-11-09', '2026-11-10', '2027-03-01'),
    })
    const place = fc.record({ unit: fc.integer({ min: 1, max: 5 }), step: fc.integer({ min: 1, max: 5 }) })
    const day = fc.array(fc.tuple(place, causes as fc.Arbitrary<Partial<Cause>>), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (some, language) => {
        const items = some.map(([{ unit, step }, told]) => item(`Enhet ${unit}`, `Steg ${step}`, told))
        expect(digestParts(items, today).flatMap((part) => part.items)).toHaveLength(items.length)
        const { subject, text } = write(items, language)
        expect(subject).not.toBe('')
        expect(subject + text).not.toMatch(/[{}]|undefined|null/)
        for (const { unit, step } of items) {
          expect(text).toContain(unit.name[language])
          expect(text).toContain(step.title[language])
        }
      }),
      { numRuns: 60 },
    )
  })
})
