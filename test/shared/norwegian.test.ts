import { describe, expect, it } from 'vitest'
import { allTexts, faults, textsInCode } from './all-texts.ts'
import { bokmalIn, nynorskIn } from './norwegian-words.ts'
import { pageTexts } from './page-texts.ts'

const texts = [...allTexts, ...textsInCode, ...pageTexts]

describe('the nynorsk', () => {
  it('has no words or forms of bokmål', () => {
    expect(faults(texts, (text) => bokmalIn(text).join(', ') || false, ['nn'])).toEqual([])
  })

  it.each(['Svarene blir ikke lagret.', 'Undersøkelsen er åpen.', 'Resultatene publiseres og vises her.'])(
    'would not be «%s»',
    (bokmal) => {
      expect(bokmalIn(bokmal)).not.toEqual([])
    },
  )
})

describe('the bokmål', () => {
  it('has no words or forms of nynorsk', () => {
    expect(faults(texts, (text) => nynorskIn(text).join(', ') || false, ['nb'])).toEqual([])
  })

  it.each(['Svara blir ikkje lagra.', 'Undersøkinga er open.', 'Kvar eining får tala sine.'])(
    'would not be «%s»',
    (nynorsk) => {
      expect(nynorskIn(nynorsk)).not.toEqual([])
    },
  )
})
