import { describe, expect, test } from 'vitest'
import { programmeWith } from '../../server/programme/pack.ts'
import { visibleAnswers } from '../../server/programme/visibility.ts'
import { checkAnswers } from '../../server/round/sealed-round.ts'
import { mixedPack } from './mixed.ts'
import { shortProgramme } from './short.ts'

const { questionnaire } = mixedPack

describe('answers to questions that nobody saw', () => {
  test('are left out, in panels and on whole pages', () => {
    const answers = { often: 'never', seen: false, what: ['air'], mood: { calm: 'low' }, well: 3 }
    expect(visibleAnswers(questionnaire, answers)).toEqual({ often: 'never', seen: false, well: 3 })
    expect(visibleAnswers(questionnaire, { mood: { calm: 'low' }, well: 3 })).toEqual({ well: 3 })
  })

  test('stay where the question was seen', () => {
    const answers = { often: 'daily', seen: true, what: ['air'], mood: { calm: 'low' } }
    expect(visibleAnswers(questionnaire, answers)).toEqual(answers)
  })

  test('are not looked for where every question is always seen', () => {
    const answers = { work: { clear: 3 } }
    expect(visibleAnswers(shortProgramme.questionnaire, answers)).toBe(answers)
  })

  test('alone are no answer at all', () => {
    const programme = programmeWith(shortProgramme, mixedPack)
    expect(checkAnswers(programme, { what: ['air'] })).toHaveProperty('refused')
    expect(checkAnswers(programme, { what: ['air'], seen: true })).toMatchObject({
      bytes: Uint8Array.of(255, 1, 0, 0, 1, 255, 255, 255, 255),
    })
  })
})
