import { describe, expect, it } from 'vitest'
import { type Language, languages } from '#shared/language.ts'
import { allTexts, faults, interfaceTextsOfAll, textModules, textsInCode } from './all-texts.ts'
import { pageTexts } from './page-texts.ts'

const everywhere = [...allTexts, ...textsInCode]

/** The same in every language, and twice where a text says it twice. */
function placeholdersOf(text: string): string {
  return [...text.matchAll(/\{\{?\s*(\w+)\s*\}\}?/g)]
    .map((match) => match[1])
    .sort()
    .join(' ')
}

/** Keys of everything `defineTexts` made, by the name it goes by. */
const keysByExport = Object.values(textModules).flatMap((module) =>
  Object.entries(module)
    .filter(([name, value]) => name.endsWith('Texts') && typeof value === 'object' && value !== null)
    .map(([name, value]) => [name, Object.keys(value as object)] as const),
)

describe('the texts', () => {
  it('are found: the checks below would pass on nothing', () => {
    expect(interfaceTextsOfAll.length).toBeGreaterThan(1200)
    expect(allTexts.length - interfaceTextsOfAll.length).toBeGreaterThan(150)
    expect(textsInCode.length).toBeGreaterThan(20)
  })

  it('exist in all three languages, none of them empty', () => {
    expect(faults(everywhere, (text) => text.trim() === '' && 'is empty')).toEqual([])
  })

  it('have the same placeholders in all three languages', () => {
    const different = everywhere.filter(
      ({ text }) => new Set(languages.map((language) => placeholdersOf(text[language]))).size > 1,
    )
    expect(different.map(({ place }) => place)).toEqual([])
  })

  it('have placeholders that will be filled in: two braces, nothing but a name between them', () => {
    const asTheyAre = (text: string) =>
      text.replace(/\{\{\w+\}\}/g, '').match(/\{(?!leader\}|\w+\}$)[^}]*\}?\}?|\}\}/)?.[0] ?? false
    expect(faults(interfaceTextsOfAll, asTheyAre)).toEqual([])
  })

  it('have both the singular and the plural where one of them exists', () => {
    const alone = keysByExport.flatMap(([name, keys]) =>
      keys.flatMap((key) => {
        const [, stem, form] = key.match(/^(.+)_(one|other)$/) ?? []
        if (!stem) return []
        const sibling = `${stem}_${form === 'one' ? 'other' : 'one'}`
        return keys.includes(sibling) ? [] : [`${name}.${key} has no ${sibling}`]
      }),
    )
    expect(alone).toEqual([])
  })
})

describe('the documents that are pages', () => {
  it('are found', () => {
    expect(pageTexts.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['docs/anonymity.md', 'docs/methodology.md']),
    )
  })

  it.each(pageTexts)('$place says as much in each language', ({ text }) => {
    const [nb, nn, en] = languages.map((language) =>
      [...text[language].matchAll(/^(#{2,3} |- |\d+\. |\|)/gm)].map((match) => match[1]),
    )
    expect(nn).toEqual(nb)
    expect(en).toEqual(nb)
  })
})

const typeset = [...everywhere, ...pageTexts]

describe('the way texts are set', () => {
  it('does not shout', () => {
    expect(faults(typeset, (text) => text.match(/\w+!/)?.[0] ?? false)).toEqual([])
  })

  it('has the quotation marks of each language: «slik» and “like this”', () => {
    const wrong: Record<Language, RegExp> = { nb: /["“”„]/, nn: /["“”„]/, en: /["«»„]/ }
    expect(faults(typeset, (text, language) => text.match(wrong[language])?.[0] ?? false)).toEqual([])
  })

  it('has curved apostrophes', () => {
    expect(faults(typeset, (text) => text.match(/\w+'\w*/)?.[0] ?? false)).toEqual([])
  })

  it('has real dashes, ellipses and single spaces', () => {
    // A section of an act has a hyphen and no dash: § 3-1.
    const careless = /\w - \w|--|\.\.\.|\S {2,}\S|(?<!(?:§|section) )\d-\d{1,3}(?!\d|-)/
    const ofCode = (place: string) => place.startsWith('docs/')
    expect(
      faults(typeset, (text, _, { place }) => (!ofCode(place) && text.match(careless)?.[0]) || false),
    ).toEqual([])
  })

  it('keeps a number and its per cent sign on one line, as each language writes it', () => {
    const wrong: Record<Language, RegExp> = { nb: /\d ?%/, nn: /\d ?%/, en: /\d\s%/ }
    expect(faults(everywhere, (text, language) => text.match(wrong[language])?.[0] ?? false)).toEqual([])
  })

  it('begins and ends with a word, not with a space', () => {
    const joined = new Set(['shared/texts/survey.ts.surveyTexts.ofStatement'])
    expect(
      faults(
        everywhere,
        (text, _, { place }) => !joined.has(place) && /^ | $/.test(text) && 'has a space at an end',
      ),
    ).toEqual([])
  })
})
