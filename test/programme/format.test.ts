import fc from 'fast-check'
import {
  Model,
  type Question,
  QuestionBooleanModel,
  QuestionMatrixModel,
  QuestionRatingModel,
  QuestionSelectBase,
} from 'survey-core'
import { describe, expect, test } from 'vitest'
import { answersSchema, decodeAnswers, encodeAnswers, isAnswered } from '../../server/programme/answers.ts'
import { questionnaireSchema } from '../../server/programme/elements.ts'
import { askedIn, statementsOf } from '../../server/programme/questionnaire.ts'
import { questionnaireProblems } from '../../server/programme/questionnaire-problems.ts'
import { visibleAnswers } from '../../server/programme/visibility.ts'
import { anyAnswered, anyQuestionnaire } from './any-questionnaire.ts'
import { mixedPack } from './mixed.ts'

describe('any questionnaire of the format', () => {
  test('passes the check, and every statement has steps that fit a byte', () => {
    fc.assert(
      fc.property(anyQuestionnaire, (questionnaire) => {
        expect(questionnaireSchema.safeParse(questionnaire).error?.issues).toBeUndefined()
        expect(questionnaireProblems(questionnaire)).toEqual([])
        for (const { steps } of statementsOf(questionnaire)) {
          const bytes = steps.map(({ byte }) => byte)
          expect(new Set(bytes).size).toBe(bytes.length)
          expect(bytes.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 255)).toBe(true)
        }
      }),
    )
  })

  test('has the very values that SurveyJS offers and sends', () => {
    fc.assert(
      fc.property(anyQuestionnaire, (questionnaire) => {
        const model = new Model(structuredClone(questionnaire))
        for (const { question, choice, steps } of statementsOf(questionnaire)) {
          const values = steps.map(({ value }) => value)
          const offered = offeredBy(model.getQuestionByName(question))
          if (choice === null) expect(offered).toEqual(values)
          else expect(offered).toContain(choice)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('is announced with as many statements as people meet: what one ticks of a list is one', () => {
    const { questionnaire } = mixedPack
    expect(statementsOf(questionnaire)).toHaveLength(9)
    expect(askedIn(questionnaire)).toBe(7)
  })

  test('gives back from the bytes what was answered, and takes nothing else', () => {
    fc.assert(
      fc.property(anyAnswered, ({ questionnaire, answers }) => {
        const schema = answersSchema(questionnaire)
        expect(schema.safeParse(answers).success).toBe(isAnswered(answers))
        const bytes = encodeAnswers(questionnaire, answers)
        expect(bytes).toHaveLength(statementsOf(questionnaire).length)
        expect(decodeAnswers({ questionnaire }, bytes)).toEqual(answers)
        expect(schema.safeParse({ ...answers, 'no-such-question': 1 }).success).toBe(false)
      }),
    )
  })

  test('drops the answers to questions that SurveyJS does not show with them', () => {
    let dropped = 0
    fc.assert(
      fc.property(anyAnswered, ({ questionnaire, answers }) => {
        const model = new Model(structuredClone(questionnaire))
        model.data = structuredClone(answers)
        const shown = model.getAllQuestions().filter((one) => one.isVisible && one.isParentVisible)
        const seen = shown.map(({ name }) => name).filter((name) => name in answers)
        expect(Object.keys(visibleAnswers(questionnaire, answers)).sort()).toEqual(seen.sort())
        dropped += Object.keys(answers).length - seen.length
      }),
      { numRuns: 80 },
    )
    expect(dropped).toBeGreaterThan(10)
  })
})

function offeredBy(question: Question | null): unknown[] {
  const valuesOf = (list: { value: unknown }[]) => list.map(({ value }) => value)
  if (question instanceof QuestionMatrixModel) return valuesOf(question.columns)
  if (question instanceof QuestionRatingModel) return valuesOf(question.visibleRateValues)
  if (question instanceof QuestionSelectBase) return valuesOf(question.visibleChoices)
  if (question instanceof QuestionBooleanModel)
    return [question.valueFalse ?? false, question.valueTrue ?? true]
  return []
}
