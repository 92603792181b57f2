/** What is wrong with a form's answers, each with the control where it can be put right. */
import {
  type Question,
  QuestionBooleanModel,
  QuestionCheckboxModel,
  QuestionMatrixModel,
  QuestionRadiogroupModel,
  QuestionRatingModel,
  QuestionSelectBase,
  type SurveyModel,
} from 'survey-core'

interface Fault {
  /** Of the control. */
  id: string
  label: string
  reason: string
}

/** In the order of the form, in the model's language. */
export function faultsIn(model: SurveyModel): Fault[] {
  return model
    .getAllQuestions(true)
    .map((question) => ({
      id: entryOf(question),
      label: question.locTitle.renderedHtml,
      reason: reasonsOf(question).join(' '),
    }))
    .filter(({ reason }) => reason !== '')
}

/** One sentence each. */
export function reasonsOf(question: Question): string[] {
  return question.errors.filter((error) => error.visible).map((error) => error.getText())
}

/** Id of the control that a question is entered at. */
export function entryOf(question: Question): string {
  if (question instanceof QuestionSelectBase && question.isOtherSelected) return `${question.id}-other`
  if (question instanceof QuestionMatrixModel) {
    const open = question.visibleRows.findIndex((row) => (row.value ?? null) === null)
    return entryId(`${question.id}-${Math.max(open, 0)}`)
  }
  const isChosen =
    question instanceof QuestionRadiogroupModel ||
    question instanceof QuestionCheckboxModel ||
    question instanceof QuestionRatingModel ||
    question instanceof QuestionBooleanModel
  return isChosen ? entryId(choicesId(question)) : question.inputId
}

/** Id of the group of a question's choices. */
export const choicesId = (question: Question): string => `${question.id}-choices`

/** Id of the choice where Tab enters a group. */
export const entryId = (group: string): string => `${group}-entry`
