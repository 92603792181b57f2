import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { languages } from '#shared/language.ts'
import { daysLeft, dueReminder } from '../../server/round/mailing.ts'
import { dateInWords, type MailingWords, mailingMail } from '../../server/round/round-mail.ts'

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
const link = 'https://medvirk.example/answer#secret.pin'
const reminder = { kind: 'first-reminder' as const, link, daysLeft: 3 }

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
    const { text } = mailingMail(letter, reminder, eva, false)
    expect(text).toContain('Det er 3 dager igjen: siste dag er 25. oktober 2026.')
    expect(text).toContain('15–20 minutter')
    expect(text.split('\n')).toContain(link)
    expect(mailingMail(letter, { ...reminder, daysLeft: 1 }, eva, false).text).toContain('Det er 1 dag igjen')
    expect(mailingMail(letter, { ...reminder, daysLeft: 0 }, eva, false).text).toContain(
      'I dag er siste dag.',
    )
  })

  test('to those who have: that nobody can see what they answered, and whom to tell if it was not they', () => {
    const { text } = mailingMail(letter, reminder, eva, true)
    expect(text).toContain('Takk for at du har hentet et svarskjema.')
    expect(text).toContain('Hva du har svart, kan vi ikke se')
    expect(text).toContain('Var det ikke du som hentet svarskjemaet? Kontakt arbeidsmiljo@nordhavn.example')
    expect(text.split('\n')).toContain(link)
  })
})

describe('what is said when the survey is over', () => {
  test('leads to its public page, and to no personal link', () => {
    for (const kind of ['after-close', 'aborted'] as const)
      for (const collected of [true, false])
        for (const language of languages) {
          const { text } = mailingMail(letter, { kind }, { ...eva, language }, collected)
          expect(text.split('\n')).toContain(letter.page)
          expect(text).not.toContain('/answer#')
        }
  })

  test('is the same for everybody when it was aborted', () => {
    const texts = [true, false].map(
      (collected) => mailingMail(letter, { kind: 'aborted' }, eva, collected).text,
    )
    expect(texts[0]).toBe(texts[1])
    expect(texts[0]).toContain('ødelagt uten å bli åpnet')
  })
})

describe('from the outside nobody can tell who has collected an answer form', () => {
  const mailing = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('first-reminder' as const, 'second-reminder' as const),
        fc.webUrl({ withFragments: true }),
        fc.nat(30),
      )
      .map(([kind, link, left]): MailingWords => ({ kind, link, daysLeft: left })),
    fc.constantFrom<MailingWords>({ kind: 'after-close' }, { kind: 'aborted' }),
  )
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  const person = fc.record({ name, email: fc.emailAddress(), language: fc.constantFrom(...languages) })
  const round = fc.record({ nb: name, nn: name, en: name })

  test('one mailing has for one person one kind, one subject, one address and one length', () => {
    fc.assert(
      fc.property(mailing, person, round, (words, addressee, roundTitle) => {
        const mails = [true, false].map((collected) =>
          mailingMail({ ...letter, roundTitle }, words, addressee, collected),
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
      for (const words of [reminder, { kind: 'after-close' as const }])
        for (const collected of [true, false]) {
          const { text } = mailingMail(letter, words, { ...eva, language }, collected)
          expect(text).toBe(text.trim())
          expect(text).not.toMatch(/\{\{|undefined/)
        }
  })
})
