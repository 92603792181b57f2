// @vitest-environment jsdom
import { surveyLocalization, surveyStrings } from 'survey-core'
import { describe, expect, it } from 'vitest'
import { registerLocales } from '../../../client/survey/locales.ts'
import { bokmalIn, nynorskIn } from '../../shared/norwegian-words.ts'

registerLocales()
const bokmal: Record<string, string> = surveyLocalization.getLocaleStrings('nb')
const nynorsk: Record<string, string> = surveyLocalization.getLocaleStrings('nn')
const keys = Object.keys(surveyStrings)

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted()
}

describe('the phrases of the form library', () => {
  it.each([
    ['bokmål', bokmal],
    ['nynorsk', nynorsk],
  ])('exist in %s, every one', (_, strings) => {
    expect(keys.filter((key) => !strings[key])).toEqual([])
  })

  it('keep their placeholders in both, so that no number disappears from a message', () => {
    const english: Record<string, string> = surveyStrings
    const checked = keys.filter((key) => /Error|Text|Length|Min|Max/.test(key))
    const wrong = checked.filter(
      (key) =>
        placeholders(nynorsk[key] ?? '').join() !== placeholders(english[key] ?? '').join() ||
        placeholders(bokmal[key] ?? '').join() !== placeholders(english[key] ?? '').join(),
    )
    expect(wrong).toEqual([])
  })

  it('are nynorsk in nynorsk and bokmål in bokmål', () => {
    expect(keys.flatMap((key) => bokmalIn(nynorsk[key] ?? ''))).toEqual([])
    expect(keys.flatMap((key) => nynorskIn(bokmal[key] ?? ''))).toEqual([])
  })

  it('ask in English for what they ask for in Norwegian, in plain words', () => {
    const english: Record<string, string> = surveyLocalization.getLocaleStrings('en')
    expect(english.requiredError).toBe('Answer the question.')
    expect(placeholders(english.textMinMaxLength ?? '')).toEqual(['{0}', '{1}'])
  })
})
