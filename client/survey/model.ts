/** Makes SurveyJS models the way this platform shows them: our headings, our navigation, our progress. */
import {
  type Question,
  QuestionCommentModel,
  QuestionMatrixModel,
  SurveyModel,
  surveyLocalization,
} from 'survey-core'
import type { Language } from '#shared/language.ts'
import type { SurveyJson } from '#shared/programme.ts'
import { shownOf } from './definition.ts'
import { registerLocales } from './locales.ts'

export type Answers = Record<string, unknown>

registerLocales()

/**
 * A questionnaire: one theme a page, with the page's heading and a lone matrix' title left to the page around it.
 * @throws Error as `createModel` does
 */
export function createQuestionnaire(
  definition: SurveyJson,
  language: Language,
  answers: Answers,
): SurveyModel {
  const model = createModel(definition, language, answers)
  for (const page of model.pages) {
    const only = page.questions.length === 1 ? page.questions[0] : undefined
    if (only instanceof QuestionMatrixModel) only.titleLocation = 'hidden'
  }
  return model
}

/**
 * A form: everything on one page, each page of the definition a section of it.
 * @throws Error as `createModel` does
 */
export function createForm(definition: SurveyJson, language: Language, answers: Answers): SurveyModel {
  const model = createModel(definition, language, answers)
  model.questionsOnPageMode = 'singlePage'
  model.checkErrorsMode = 'onValueChanged'
  // SurveyJS leaves the length to the browser's field, which cuts what is pasted without a word.
  model.onValidateQuestion.add((_, options) => {
    const most = limitOf(options.question)
    if (most !== null && String(options.value ?? '').length > most)
      options.error = surveyLocalization.getString('textMaxLength', model.locale).replace('{0}', String(most))
  })
  return model
}

function limitOf(question: Question): number | null {
  return question instanceof QuestionCommentModel && question.maxLength > 0 ? question.maxLength : null
}

/**
 * Answers that stand on the page and are complained about, such as a number out of range or a text that is too long: they
 * must be neither saved nor lost.
 */
export function refusedIn(model: SurveyModel): Answers {
  const refused = model
    .getAllQuestions()
    .filter((question) => !question.isEmpty() && question.errors.length > 0)
  return Object.fromEntries(refused.map((question) => [question.getValueName(), question.value]))
}

/** What can be saved: the model's answers, and for those complained about what was there before. */
export function acceptedIn(model: SurveyModel, before: Answers): Answers {
  const answers: Answers = { ...model.data }
  for (const name of Object.keys(refusedIn(model))) {
    if (before[name] === undefined) delete answers[name]
    else answers[name] = before[name]
  }
  return answers
}

/**
 * A model of a definition with the answers given so far. Answers that no longer fit the definition are left out.
 * @throws Error when the definition holds something that is never shown (see definition.ts)
 */
function createModel(definition: SurveyJson, language: Language, answers: Answers): SurveyModel {
  const wall = shownOf(definition)
  if ('refused' in wall) throw new Error(`The definition holds what is not shown here: ${wall.refused}`)
  const model = new SurveyModel(wall.shown)
  model.textUpdateMode = 'onTyping'
  model.locale = language
  const given = fitting(model, answers)
  // Without answers the definition's own defaults stand; with them, one that was cleared must not come back.
  if (Object.keys(answers).length > 0) {
    for (const question of model.getAllQuestions()) question.defaultValue = undefined
    model.data = given
  }
  return model
}

/** The answers whose question, row and choice exist in the model's definition. */
function fitting(model: SurveyModel, answers: Answers): Answers {
  const kept: Answers = {}
  for (const question of model.getAllQuestions()) {
    const answer = answers[question.getValueName()]
    if (answer === undefined || answer === null) continue
    if (!(question instanceof QuestionMatrixModel)) {
      kept[question.getValueName()] = answer
      continue
    }
    const rows = fittingRows(question, answer)
    if (Object.keys(rows).length > 0) kept[question.getValueName()] = rows
  }
  return kept
}

function fittingRows(matrix: QuestionMatrixModel, answer: unknown): Answers {
  if (typeof answer !== 'object' || answer === null) return {}
  const given = new Map(Object.entries(answer))
  const choices = new Set<unknown>(matrix.columns.map((column) => column.value))
  const names: string[] = matrix.rows.map((row) => String(row.value))
  return Object.fromEntries(
    names.map((name) => [name, given.get(name)] as const).filter(([, value]) => choices.has(value)),
  )
}
