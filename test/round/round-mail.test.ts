import { describe, expect, test } from 'vitest'
import { dateInWords } from '#shared/dates.ts'
import { type Language, languages } from '#shared/language.ts'
import { invitationMail, personalLink, publicPage, type Seal } from '../../server/round/round-mail.ts'

const letter = {
  institution: {
    name: { nb: 'Nordhavn universitet', nn: 'Nordhamn universitet', en: 'Nordhavn University' },
    recordsSystem: 'ePhorte',
    contact: 'arbeidsmiljo@nordhavn.example',
  },
  roundTitle: { nb: 'Undersøkelsen 2026', nn: 'Undersøkinga 2026', en: 'Survey 2026' },
  lastDay: dateInWords('2026-10-25'),
  minutes: [15, 20] as [number, number],
  page: publicPage('https://medvirk.example', '00000000-0000-4000-8000-000000000001'),
  pilot: false,
}
const keyHolders: Seal = {
  manifestHash: Uint8Array.from({ length: 32 }, (_, at) => at),
  threshold: 2,
  custodians: ['HR', 'Hovedverneombudet', 'Tillitsvalgt'].map((name, at) => {
    return { name, fingerprint: `AAAA-BBBB-${at}` }
  }),
}
const alone: Seal = { ...keyHolders, threshold: 0, custodians: [] }
const roundId = '1a2b3c4d-0000-4000-8000-000000000000'
const link = personalLink('https://medvirk.example', roundId, 'secret', keyHolders)

function mailTo(language: Language, seal = keyHolders) {
  return invitationMail(letter, seal, { name: 'Eva Strand', email: 'eva@nordhavn.example', language }, link)
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

  test('holds a link that accepts one manifest only', () => {
    expect(link).toBe('https://medvirk.example/answer/1a2b3c4d#secret.AAECAwQFBgcICQoL')
  })

  test('lets everybody compare the fingerprint of the survey, in the mail and on its public page', () => {
    for (const language of languages) {
      const { text } = mailTo(language)
      expect(text.split('\n')).toContain('000G-40R4-0M30-E209-185G-R38E-1W81-24GK')
      expect(text).toContain(letter.page)
    }
  })

  test('names the key holders with their fingerprints, and how many of them it takes', () => {
    for (const language of languages) {
      const { text } = mailTo(language)
      for (const { name, fingerprint } of keyHolders.custodians)
        expect(text.split('\n')).toContain(`${name}: ${fingerprint}`)
      expect(text).toMatch(/2 (av|of) 3/)
    }
  })

  test('says it when the operator can read answers while the survey is open', () => {
    const said = { nb: /kan lese svar/, nn: /kan lese svar/, en: /can read answers/ }
    for (const language of languages) {
      expect(mailTo(language, alone).text).toMatch(said[language])
      expect(mailTo(language).text).not.toMatch(said[language])
    }
  })
})
