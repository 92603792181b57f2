import fc from 'fast-check'
import {
  type Question,
  QuestionBooleanModel,
  QuestionCheckboxModel,
  QuestionMatrixModel,
  QuestionRatingModel,
  QuestionSelectBase,
  type SurveyModel,
} from 'survey-core'
import { expect, test } from 'vitest'
import { inQuestionnaire } from '#shared/leader-name.ts'
import type { SurveyJson } from '#shared/programme.ts'
import { createQuestionnaire } from '../../../client/survey/model.ts'
import { tallyOfAll, themesOf } from '../../../client/survey/themes.ts'
import { answersSchema, encodeAnswers, noAnswer } from '../../../server/programme/answers.ts'
import { statementsOf } from '../../../server/programme/questionnaire.ts'
import { visibleAnswers } from '../../../server/programme/visibility.ts'
import { long } from '../../ballot/keys.ts'
import { anyQuestionnaire } from '../../programme/any-questionnaire.ts'

/** Many more in the long suite: making models takes its time. */
const persons = long ? 600 : 12

/** What a person does: which of the questions seen, which row or tick, which choice; -1 takes the answer back. */
const anyPress = fc.record({ question: fc.nat(30), row: fc.nat(6), choice: fc.integer({ min: -1, max: 9 }) })
type Press = typeof anyPress extends fc.Arbitrary<infer P> ? P : never

test('whatever a person chooses, changes and takes back is counted when the box is opened, and nothing else', () => {
  let counted = 0
  fc.assert(
    fc.property(
      anyQuestionnaire,
      fc.array(anyPress, { minLength: 1, maxLength: 20 }),
      (questionnaire, presses) => {
        const { sent, answered } = answering(questionnaire, presses)
        if (answered === 0) return
        const read = answersSchema(questionnaire).safeParse(sent)
        expect(read.error?.issues).toBeUndefined()
        const bytes = encodeAnswers(questionnaire, visibleAnswers(questionnaire, read.data ?? {}))
        const items = statementsOf(questionnaire)
          .filter((_, at) => bytes[at] !== noAnswer)
          .map(({ row, item, question }) => (row === null ? question : item))
        expect(new Set(items).size).toBe(answered)
        counted += answered
      },
    ),
    { numRuns: persons },
  )
  expect(counted).toBeGreaterThan(persons / 2)
})

/** In the middle the page is loaded anew, in another language and with another name in its texts. */
function answering(questionnaire: SurveyJson, presses: Press[]) {
  const half = Math.ceil(presses.length / 2)
  const first = createQuestionnaire(inQuestionnaire(questionnaire, "O'Neil {q0} $&"), 'nb', {})
  for (const one of presses.slice(0, half)) press(first, one)
  const model = createQuestionnaire(inQuestionnaire(questionnaire, null), 'nn', asKept(first))
  for (const one of presses.slice(half)) press(model, one)
  return { sent: asKept(model), answered: tallyOfAll(themesOf(model)).answered }
}

function asKept(model: SurveyModel): Record<string, unknown> {
  return JSON.parse(JSON.stringify({ ...model.data }))
}

function press(model: SurveyModel, { question: at, row, choice }: Press): void {
  const seen = model
    .getAllQuestions()
    .filter(({ isVisible, isParentVisible }) => isVisible && isParentVisible)
  const question = nth(seen, at)
  if (question instanceof QuestionMatrixModel)
    Object.assign(nth(question.visibleRows, row), {
      value: choice < 0 ? undefined : nth(question.visibleColumns, choice).value,
    })
  else if (question instanceof QuestionCheckboxModel)
    question.clickItemHandler(nth(question.visibleChoices, row), choice >= 3)
  else if (choice < 0) question.clearValue()
  else choose(question, choice)
}

function choose(question: Question, choice: number): void {
  if (question instanceof QuestionBooleanModel) question.booleanValue = choice % 2 === 0
  else if (question instanceof QuestionSelectBase)
    question.renderedValue = nth(question.visibleChoices, choice).value
  else if (question instanceof QuestionRatingModel)
    question.value = nth(question.visibleRateValues, choice).value
}

function nth<T>(list: readonly T[], at: number): T {
  return list[at % list.length] ?? expect.fail('There is nothing to choose')
}
