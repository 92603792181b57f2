import { describe, expect, test } from 'vitest'
import { languages } from '#shared/language.ts'
import { adaptableMails, faultIn } from '#shared/mail-text.ts'
import { ownWording, partsOf, wordingOf, wordsToKeep } from '../../server/organisation/mail-catalogue.ts'

const allParts = adaptableMails.flatMap((mail) => partsOf(mail).map((part) => ({ mail, part })))

test('the product’s own words of every mail fulfil the rules that the institution’s must fulfil', () => {
  for (const { mail, part } of allParts)
    for (const language of languages)
      expect([mail, part.id, language, faultIn(part.own[language], part)]).toEqual([
        mail,
        part.id,
        language,
        null,
      ])
})

describe('Words of a mail', () => {
  const [text] = partsOf('plan-ready').filter(({ id }) => id === 'text')
  const [subject] = partsOf('plan-ready').filter(({ id }) => id === 'subject')
  if (!text || !subject) throw new Error('The mail has a subject and a text')

  test('are refused by name when they hold something nobody can fill in, or lack the link', () => {
    expect(faultIn('Hei {{navn}}: {{link}}', text)).toEqual({ fault: 'unknown', names: ['navn'] })
    expect(faultIn('Hei {{ name }}: {{link}}', text)).toEqual({ fault: 'unknown', names: [' name '] })
    expect(faultIn('Hei {{name}}', text)).toEqual({ fault: 'missing', names: ['link'] })
    expect(faultIn('Hei {{name}: {{link}}', text)).toEqual({ fault: 'braces' })
  })

  test('are refused with a brace too few, in two lines where there is one, and when they are too long', () => {
    expect(faultIn('{{link}} {{', text)).toEqual({ fault: 'braces' })
    expect(faultIn('Plan\nBcc: x@y.no', subject)).toEqual({ fault: 'lines' })
    expect(faultIn(`{{link}}${'a'.repeat(8000)}`, text)).toEqual({ fault: 'long', most: 8000 })
  })

  test('that are empty, or the product’s own, are not kept', () => {
    const own = { nb: subject.own.nb, nn: ' ', en: 'The plan of {{unit}}' }
    expect(wordsToKeep('plan-ready', { subject: own })).toEqual({
      ok: true,
      words: { subject: { en: 'The plan of {{unit}}' } },
    })
  })

  test('are refused with the part and language that is wrong, and nothing of them is kept', () => {
    const wrong = { nb: '{{x}}', nn: '', en: 'Plan' }
    expect(wordsToKeep('plan-ready', { subject: wrong, heading: wrong })).toEqual({
      ok: false,
      wrong: ['heading', 'subject.nb'],
    })
  })

  test('hold in their language alone, and never when they cannot be filled in', () => {
    const wording = wordingOf(new Map([['plan-ready', { subject: { nb: 'Ny plan', en: '{{gone}}' } }]]))
    expect(wording('plan-ready', 'subject', 'nb')).toBe('Ny plan')
    expect(wording('plan-ready', 'subject', 'nn')).toBe(ownWording('plan-ready', 'subject', 'nn'))
    expect(wording('plan-ready', 'subject', 'en')).toBe(ownWording('plan-ready', 'subject', 'en'))
  })
})
