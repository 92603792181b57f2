import { describe, expect, test } from 'vitest'
import { type Language, languages } from '#shared/language.ts'
import { dateInWords, invitationMail } from '../../server/round/round-mail.ts'

const letter = {
  institution: {
    name: { nb: 'Nordhavn universitet', nn: 'Nordhamn universitet', en: 'Nordhavn University' },
    recordsSystem: 'ePhorte',
    contact: 'arbeidsmiljo@nordhavn.example',
  },
  roundTitle: { nb: 'Undersøkelsen 2026', nn: 'Undersøkinga 2026', en: 'Survey 2026' },
  lastDay: dateInWords('2026-10-25'),
  minutes: [15, 20] as [number, number],
}
const link = 'https://medvirk.example/answer#secret'

function mailTo(language: Language) {
  return invitationMail(letter, { name: 'Eva Strand', email: 'eva@nordhavn.example', language }, link)
}

describe('the invitation', () => {
  test('comes in the language of the person, with the date as it is written there', () => {
    expect(mailTo('nb').subject).toBe('Undersøkelsen 2026: svar innen 25. oktober 2026')
    expect(mailTo('nn').subject).toBe('Undersøkinga 2026: svar innan 25. oktober 2026')
    expect(mailTo('en').subject).toBe('Survey 2026: answer by 25 October 2026')
  })

  test('holds the link on a line of its own, whom to ask, and the time it takes', () => {
    for (const language of languages) {
      const { to, kind, text } = mailTo(language)
      expect({ to, kind }).toEqual({ to: 'eva@nordhavn.example', kind: 'invitation' })
      expect(text.split('\n')).toContain(link)
      expect(text).toContain('arbeidsmiljo@nordhavn.example')
      expect(text).toContain('15–20')
      expect(text).not.toMatch(/\{\{|undefined/)
    }
  })

  test('does not promise that the answer is anonymous', () => {
    for (const language of languages) expect(mailTo(language).text).not.toMatch(/anonym/i)
  })
})
