/**
 * A questionnaire as a person meets it: one page is one theme, every row of a matrix is one statement. SurveyJS
 * itself counts a matrix as answered after its first row, so progress is counted here.
 */
import {
  type PageModel,
  type Question,
  QuestionBooleanModel,
  QuestionExpressionModel,
  QuestionHtmlModel,
  QuestionMatrixModel,
  QuestionRadiogroupModel,
  QuestionRatingModel,
  type SurveyModel,
} from 'survey-core'
import type { Item } from './drawing.ts'

interface Statement extends Item {
  answered: boolean
}

export interface Theme {
  name: string
  title: string
  /** The sentence under the title: what the choices mean, which period. Empty when there is none. */
  lead: string
  /** What must be known of this theme in particular. Empty when there is nothing. */
  note: string
  /** Running number of the first statement in the whole questionnaire, from 1. */
  firstNumber: number
  statements: Statement[]
  /** The highest figure key that chooses; 0 where none does. */
  figures: number
}

export interface Tally {
  answered: number
  total: number
}

/** The visible themes in order, in the model's language, with what is answered so far. */
export function themesOf(model: SurveyModel): Theme[] {
  const themes: Theme[] = []
  let firstNumber = 1
  for (const page of model.visiblePages) {
    const questions = page.questions.filter((question) => question.isVisible && question.isParentVisible)
    const statements = questions.flatMap((question) => statementsOf(question))
    const only = questions.length === 1 ? questions[0] : undefined
    themes.push({
      name: page.name,
      title: page.locTitle.renderedHtml,
      lead: only?.titleLocation === 'hidden' && !only.locTitle.isEmpty ? only.locTitle.renderedHtml : '',
      note: page.locDescription.renderedHtml,
      firstNumber,
      statements,
      figures: Math.min(9, Math.max(0, ...questions.map(figuresOf))),
    })
    firstNumber += statements.length
  }
  return themes
}

function statementsOf(question: Question): Statement[] {
  if (isExplanation(question)) return []
  if (!(question instanceof QuestionMatrixModel)) {
    return [{ question: question.name, row: null, answered: !question.isEmpty() }]
  }
  const answers: Record<string, unknown> = question.value ?? {}
  return question.visibleRows.map((row) => ({
    question: question.name,
    row: row.name,
    answered: answers[row.name] !== undefined && answers[row.name] !== null,
  }))
}

function figuresOf(question: Question): number {
  if (question instanceof QuestionMatrixModel) return question.visibleColumns.length
  if (question instanceof QuestionRatingModel) return question.visibleRateValues.length
  if (question instanceof QuestionBooleanModel) return 2
  return question instanceof QuestionRadiogroupModel ? question.visibleChoices.length : 0
}

/** What is read, not answered. */
function isExplanation(question: Question): boolean {
  return question instanceof QuestionHtmlModel || question instanceof QuestionExpressionModel
}

/** Names of a question and of the texts right before it, which explain it. */
export function withExplanation(page: PageModel, name: string): Set<string> {
  const before: string[] = []
  for (const question of page.questions) {
    if (question.name === name) break
    if (isExplanation(question)) before.push(question.name)
    else before.length = 0
  }
  return new Set([...before, name])
}

/** Running number of each question's first statement, by the question's name. */
export function firstNumbers(themes: Theme[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const theme of themes) {
    theme.statements.forEach((statement, index) => {
      if (!numbers.has(statement.question)) numbers.set(statement.question, theme.firstNumber + index)
    })
  }
  return numbers
}

export function tallyOf(theme: Theme): Tally {
  return {
    answered: theme.statements.filter((statement) => statement.answered).length,
    total: theme.statements.length,
  }
}

export function tallyOfAll(themes: Theme[]): Tally {
  return themes
    .map(tallyOf)
    .reduce((sum, tally) => ({ answered: sum.answered + tally.answered, total: sum.total + tally.total }), {
      answered: 0,
      total: 0,
    })
}
