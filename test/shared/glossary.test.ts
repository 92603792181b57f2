import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/language.ts'
import { allTexts, contentOf, faults } from './all-texts.ts'
import { pageTexts } from './page-texts.ts'

interface Term {
  en: string
  nb: string
  nn: string
}

/** The words of the first table: what stands in brackets, and after a slash, is about the word. */
const terms: Term[] = contentOf('GLOSSARY.md')
  .split('## Words never used')[0]
  ?.split('\n')
  .flatMap((line) => {
    const cells = line.match(/^\| (.+) \| (.+) \| (.+) \| .+ \|$/)?.slice(1, 4)
    const [en, nb, nn] = cells?.map((cell) => cell.replace(/ \(.*?\)/g, '').split(' / ')[0] ?? '') ?? []
    return en && nb && nn && en !== 'English term' ? [{ en, nb, nn }] : []
  }) as Term[]

/** Terms whose words mean nothing else in running text. */
const exact = [
  'action plan',
  'answer box',
  'answer class',
  'answer code',
  'answer form',
  'check words',
  'chief safety representative',
  'coordinator',
  'crowd',
  'data protection officer',
  'fingerprint',
  'follow-up meeting',
  'key holder',
  'key list',
  'key meeting',
  'minimum group',
  'pilot round',
  'progress overview',
  'response rate',
  'response unit',
  'result report',
  'round key',
  'safety representative',
  'union representative',
]

/** In a column whose heading says of whom. */
const understood = new Set(['shared/texts/organisation.ts.organisationTexts.notElected'])

function holds(text: string, word: string): boolean {
  // Without its last vowel, so that other forms of it are found.
  return text
    .toLowerCase()
    .replaceAll('-', ' ')
    .includes(word.toLowerCase().replaceAll('-', ' ').replace(/e$/, ''))
}

describe('the words of the glossary', () => {
  it('are read from it', () => {
    expect(exact.filter((word) => !terms.some(({ en }) => en === word))).toEqual([])
  })

  it.each(terms.filter(({ en }) => exact.includes(en)))(
    '$nb is $nn and $en wherever it stands',
    ({ en, nb, nn }) => {
      const other = allTexts.filter(
        ({ place, text }) =>
          !understood.has(place) && holds(text.nb, nb) && !(holds(text.nn, nn) && holds(text.en, en)),
      )
      expect(other.map(({ place, text }) => `${place}: ${text.nn} / ${text.en}`)).toEqual([])
    },
  )
})

const never: Record<Language, RegExp> = {
  nb: /\b(?:skjerming\w*|skjermet|styret?|stemmesed\w+|stemmegiv\w+|avgi stemme|valgurne|velgerne)\b/i,
  nn: /\b(?:skjerming\w*|skjerma|styret?|røystesetel|røysting|valurne|veljarar?)\b/i,
  en: /\b(?:boards?|ballots?|votes?|voters?|elections?|polling)\b/i,
}

/** In a live meeting people do vote, with dots on notes. */
const ofMeetings = /^shared\/texts\/meeting/

describe('words that mean something else to the readers', () => {
  it('are never used: an overview is no board, a survey no election, and nothing is screened', () => {
    expect(
      faults(
        [...allTexts, ...pageTexts].filter(({ place }) => !ofMeetings.test(place)),
        (text, language) => text.match(never[language])?.[0] ?? false,
      ),
    ).toEqual([])
  })
})

/** American spellings of words this product uses or may use; names keep theirs. */
const american =
  /\b(?:\w{3,}(?:ized?|izes|izing|ization)|colors?|behavior|center|favorite|labor|license|canceled|analyz\w+|percent)\b/i
const named = /\{\{\w+\}\}|Pew Research Center/g

describe('the English', () => {
  it('is spelled as in Britain', () => {
    const found = faults(
      [...allTexts, ...pageTexts],
      (text) => text.replace(named, '').match(american)?.[0] ?? false,
      ['en'],
    )
    expect(found).toEqual([])
  })
})
