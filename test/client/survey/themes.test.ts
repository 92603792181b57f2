// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { createQuestionnaire } from '../../../client/survey/model.ts'
import { firstNumbers, tallyOf, tallyOfAll, themesOf } from '../../../client/survey/themes.ts'
import { questionnaire } from './questionnaire.ts'

describe('progress through a questionnaire', () => {
  it('counts statements, not pages: one answered row of a theme is one statement', () => {
    const themes = themesOf(createQuestionnaire(questionnaire, 'nb', { goals: { clear: 4 } }))
    expect(themes.map(tallyOf)).toEqual([
      { answered: 1, total: 2 },
      { answered: 0, total: 3 },
    ])
    expect(tallyOfAll(themes)).toEqual({ answered: 1, total: 5 })
  })

  it('numbers the statements through all themes', () => {
    const themes = themesOf(createQuestionnaire(questionnaire, 'nb', {}))
    expect(themes.map((theme) => theme.firstNumber)).toEqual([1, 3])
    expect(firstNumbers(themes).get('safety')).toBe(3)
  })

  it('counts an answer that is taken back as missing again', () => {
    const model = createQuestionnaire(questionnaire, 'nb', { goals: { clear: 4 } })
    model.setValue('goals', {})
    expect(tallyOfAll(themesOf(model)).answered).toBe(0)
  })

  it('names themes, lead and note in the language the person reads', () => {
    const model = createQuestionnaire(questionnaire, 'en', {})
    expect(themesOf(model)[1]).toMatchObject({
      title: 'Safety',
      lead: 'How much do you agree?',
      note: 'Only together.',
    })
    model.locale = 'nn'
    expect(themesOf(model)[1]).toMatchObject({
      title: 'Tryggleik',
      lead: 'Kor einig er du?',
      note: 'Berre samla.',
    })
  })
})
