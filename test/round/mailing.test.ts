import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dateInWords } from '#shared/dates.ts'
import { languages } from '#shared/language.ts'
import { daysLeft, dueReminder } from '../../server/round/mailing.ts'
import { mailingMail } from '../../server/round/round-mail.ts'

const letter = {
  institution: {
    name: { nb: 'Nordhavn universitet', nn: 'Nordhamn universitet', en: 'Nordhavn University' },
    recordsSystem: 'ePhorte',
    contact: 'arbeidsmiljo@nordhavn.example',
  },
  roundTitle: { nb: 'Undersøkelsen 2026', nn: 'Undersøkinga 2026', en: 'Survey 2026' },
  lastDay: dateInWords('2026-10-25'),
  minutes: [15, 20] as [number, number],
  page: 'https://medvirk.example/box/1',
  pilot: false,
}
const eva = { name: 'Eva Strand', email: 'eva@nordhavn.example', language: 'nb' as const }
const link = 'https://medvirk.example/answer/1a2b3c4d#secret.pin'
const reminder = { kind: 'first-reminder' as const, link, daysLeft: 3, collected: false }

describe('a reminder', () => {
  const asked = { invitedOn: '2026-10-05', closesOn: '2026-10-25', sent: new Set<string>() }
  const at = (moment: string) => Temporal.PlainDateTime.from(moment)

  test('is due on the seventh and on the fourteenth day after the invitation, from the morning on', () => {
    expect(dueReminder({ ...asked, now: at('2026-10-11T23:59') })).toBeNull()
    expect(dueReminder({ ...asked, now: at('2026-10-12T06:59') })).toBeNull()
    expect(dueReminder({ ...asked, now: at('2026-10-12T07:00') })).toBe('first-reminder')
    const sent = new Set(['invitation', 'first-reminder'])
    expect(dueReminder({ ...asked, sent, now: at('2026-10-18T12:00') })).toBeNull()
    expect(dueReminder({ ...asked, sent, now: at('2026-10-19T07:00') })).toBe('second-reminder')
  })

  test('is sent once', () => {
    const sent = new Set(['first-reminder', 'second-reminder'])
    expect(dueReminder({ ...asked, sent, now: at('2026-10-20T12:00') })).toBeNull()
  })

  test('comes late when the server stood still, and never together with the one before', () => {
    expect(dueReminder({ ...asked, now: at('2026-10-16T12:00') })).toBe('first-reminder')
    expect(dueReminder({ ...asked, now: at('2026-10-22T12:00') })).toBe('second-reminder')
    const sent = new Set(['second-reminder'])
    expect(
      dueReminder({ ...asked, sent, now: at('2026-10-23T12:00') }),
      'the older one is left out',
    ).toBeNull()
  })

  test('is not sent after the last day to answer, nor when its own day comes after that', () => {
    expect(dueReminder({ ...asked, now: at('2026-10-26T12:00') })).toBeNull()
    const short = { ...asked, closesOn: '2026-10-11' }
    expect(dueReminder({ ...short, now: at('2026-10-11T12:00') })).toBeNull()
    const week = { ...asked, closesOn: '2026-10-12' }
    expect(dueReminder({ ...week, now: at('2026-10-12T12:00') }), 'on the last day').toBe('first-reminder')
  })

  test('on any day is at most one, of a day that has come', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.nat(40),
        fc.subarray(['first-reminder', 'second-reminder']),
        (day, open, sent) => {
          const start = Temporal.PlainDate.from(asked.invitedOn)
          const due = dueReminder({
            invitedOn: asked.invitedOn,
            closesOn: start.add({ days: open }).toString(),
            now: start.add({ days: day }).toPlainDateTime({ hour: 12 }),
            sent: new Set(sent),
          })
          if (due === null) return
          expect(sent).not.toContain(due)
          expect(day).toBeGreaterThanOrEqual(due === 'first-reminder' ? 7 : 14)
          expect(day).toBeLessThanOrEqual(open)
          if (due === 'first-reminder') expect(sent).not.toContain('second-reminder')
        },
      ),
    )
  })

  test('counts the days that are left, the last one as none', () => {
    expect(daysLeft('2026-10-19', '2026-10-25')).toBe(6)
    expect(daysLeft('2026-10-25', '2026-10-25')).toBe(0)
  })
})

describe('what the reminder says', () => {
  test('to those who have not collected an answer form: how many days are left, and how long it takes', () => {
    const { text } = mailingMail(letter, reminder, eva)
    expect(text).toContain('Det er 3 dager igjen: siste dag er 25. oktober 2026.')
    expect(text).toContain('15–20 minutter')
    expect(text.split('\n')).toContain(link)
    expect(mailingMail(letter, { ...reminder, daysLeft: 1 }, eva).text).toContain('Det er 1 dag igjen')
    expect(mailingMail(letter, { ...reminder, daysLeft: 0 }, eva).text).toContain('I dag er siste dag.')
  })

  test('to those who have: that nobody can see what they answered, and whom to tell if it was not they', () => {
    const { text } = mailingMail(letter, { ...reminder, collected: true }, eva)
    expect(text).toContain('Takk for at du har hentet et svarskjema.')
    expect(text).toContain('Hva du har svart, kan vi ikke se')
    expect(text).toContain('Var det ikke du som hentet svarskjemaet? Kontakt arbeidsmiljo@nordhavn.example')
    expect(text.split('\n')).toContain(link)
  })
})

describe('what is said when the survey is over', () => {
  const ends = ['after-close', 'aborted'] as const

  test('leads to its public page, and to no personal link', () => {
    for (const kind of ends)
      for (const language of languages) {
        const { text } = mailingMail(letter, { kind }, { ...eva, language })
        expect(text.split('\n')).toContain(letter.page)
        expect(text).not.toContain('/answer/')
        expect(text).toContain(letter.institution.contact)
      }
  })

  test('is the same to everybody but for the name: it lies open until it is sent', () => {
    const tor = { ...eva, name: 'Tor Vik', email: 'tor@nordhavn.example' }
    for (const kind of ends)
      expect(mailingMail(letter, { kind }, tor).text.replaceAll('Tor Vik', 'Eva Strand')).toBe(
        mailingMail(letter, { kind }, eva).text,
      )
    const thanks = {
      nb: 'Takk til alle som har svart eller',
      nn: 'Takk til alle som har svara eller',
      en: 'everyone who has answered or',
    }
    for (const language of languages)
      expect(mailingMail(letter, { kind: 'after-close' }, { ...eva, language }).text).toContain(
        thanks[language],
      )
    expect(mailingMail(letter, { kind: 'aborted' }, eva).text).toContain('ødelagt uten å bli åpnet')
  })

  test('says what happens now, but in a pilot, which nobody follows up', () => {
    const next = {
      nb: 'Når resultatene er klare',
      nn: 'Når resultata er klare',
      en: 'When the results are ready',
    }
    for (const language of languages) {
      const written = (pilot: boolean) =>
        mailingMail({ ...letter, pilot }, { kind: 'after-close' }, { ...eva, language }).text
      expect(written(false)).toContain(next[language])
      expect(written(true)).not.toContain(next[language])
      for (const text of [written(false), written(true)]) expect(text).not.toMatch(/\n{3}|\{\{|undefined/)
    }
  })
})

describe('from the outside nobody can tell who has collected an answer form', () => {
  const mailing = fc.record({
    kind: fc.constantFrom('first-reminder' as const, 'second-reminder' as const),
    link: fc.webUrl({ withFragments: true }),
    daysLeft: fc.nat(30),
  })
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  const person = fc.record({ name, email: fc.emailAddress(), language: fc.constantFrom(...languages) })
  const round = fc.record({ nb: name, nn: name, en: name })

  test('one reminder has for one person one kind, one subject, one address and one length', () => {
    fc.assert(
      fc.property(mailing, person, round, (words, addressee, roundTitle) => {
        const mails = [true, false].map((collected) =>
          mailingMail({ ...letter, roundTitle }, { ...words, collected }, addressee),
        )
        const one = (of: (mail: (typeof mails)[number]) => unknown) => new Set(mails.map(of)).size
        expect(one(({ kind }) => kind)).toBe(1)
        expect(one(({ subject }) => subject)).toBe(1)
        expect(one(({ to }) => to)).toBe(1)
        expect(one(({ text }) => Buffer.byteLength(text))).toBe(1)
        expect(one(({ text }) => Buffer.byteLength(text.replaceAll('\n', '\r\n')))).toBe(1)
      }),
      { numRuns: 300 },
    )
  })

  test('the spaces that make them so stand inside the text, where nothing trims them', () => {
    for (const language of languages)
      for (const collected of [true, false]) {
        const { text } = mailingMail(letter, { ...reminder, collected }, { ...eva, language })
        expect(text).toBe(text.trim())
        expect(text).not.toMatch(/\{\{|undefined/)
      }
  })
})
