/** The anonymous questionnaire: statements answered on a few steps, in the order in which they stand. */
import type { SurveyJson } from '#shared/programme.ts'
import { type Element, type Question, type Questionnaire, unfinishedQuestionnaireSchema } from './elements.ts'
import { ratingValues } from './survey-json.ts'

/** A value that may be chosen, and the byte that is stored for it. */
export interface Step {
  value: number | string | boolean
  /** A whole number is its own byte, a text its position from 1; of a boolean, false is 0 and true 1. */
  byte: number
}

/** One statement, and the steps on which it is answered. */
export interface Statement {
  /** `matrix.row`, `checkbox.choice`, or the question's name. */
  item: string
  question: string
  /** Null for a question that is no matrix. */
  row: string | null
  /** For one choice of a checkbox: its value; the steps are then 0, left alone, and 1, ticked. */
  choice: number | string | null
  steps: Step[]
}

/** A page or an element, with everything that it stands in. */
export interface Placed<Part> {
  part: Part
  /** `pages[0].elements[1]` */
  place: string
  /** Conditions of what it stands in, outermost first, and its own; it is seen when all of them hold. */
  visibleIf: string[]
}

/** Questionnaires are immutable once they are checked, so that what was read once holds for good. */
const parsed = new WeakMap<SurveyJson, Questionnaire>()
const statements = new WeakMap<SurveyJson, Statement[]>()

/** The questionnaire by its type, texts perhaps missing. Throws on one that was never checked. */
export function questionnaireOf(json: SurveyJson): Questionnaire {
  const before = parsed.get(json)
  if (before) return before
  const questionnaire = unfinishedQuestionnaireSchema.parse(json)
  parsed.set(json, questionnaire)
  return questionnaire
}

/** Pages, panels, questions and texts in the order in which they stand, each before what is in it. */
export function partsOf({ pages }: Questionnaire): Placed<Element | Questionnaire['pages'][number]>[] {
  return pages.flatMap((page, index) => {
    const placed = { part: page, place: `pages[${index}]`, visibleIf: [page.visibleIf ?? []].flat() }
    return [placed, ...elementsIn(page.elements, placed)]
  })
}

function elementsIn(elements: Element[], outer: Placed<unknown>): Placed<Element>[] {
  return elements.flatMap((part, index) => {
    const placed = {
      part,
      place: `${outer.place}.elements[${index}]`,
      visibleIf: [...outer.visibleIf, ...[part.visibleIf ?? []].flat()],
    }
    return part.type === 'panel' ? [placed, ...elementsIn(part.elements, placed)] : [placed]
  })
}

/** The questions alone. */
export function questionsOf(questionnaire: Questionnaire): Placed<Question>[] {
  return partsOf(questionnaire).flatMap(({ part, ...where }) =>
    'type' in part && part.type !== 'panel' && part.type !== 'html' ? [{ part, ...where }] : [],
  )
}

/** The statements in codebook order: as they stand in the questionnaire. Throws on one that was never checked. */
export function statementsOf(json: SurveyJson): Statement[] {
  const before = statements.get(json)
  if (before) return before
  const found = questionsOf(questionnaireOf(json)).flatMap(({ part }) => statementsIn(part))
  statements.set(json, found)
  return found
}

/** How many statements somebody meets who is asked everything: the choices of one question to tick are one. */
export function askedIn(json: SurveyJson): number {
  return new Set(statementsOf(json).map(({ item, question, choice }) => (choice === null ? item : question)))
    .size
}

const leftOrTicked: Step[] = [
  { value: false, byte: 0 },
  { value: true, byte: 1 },
]

/** The statements of one question, in the order of its rows or choices. */
export function statementsIn(question: Question): Statement[] {
  const { name } = question
  if (question.type === 'matrix') {
    const steps = stepsOf(question.columns.map(({ value }) => value))
    return question.rows.map(({ value: row }) => ({
      item: `${name}.${row}`,
      question: name,
      row,
      choice: null,
      steps,
    }))
  }
  if (question.type === 'checkbox')
    return question.choices.map(({ value: choice }) => ({
      item: `${name}.${choice}`,
      question: name,
      row: null,
      choice,
      steps: leftOrTicked,
    }))
  return [{ item: name, question: name, row: null, choice: null, steps: singleSteps(question) }]
}

function singleSteps(question: Exclude<Question, { type: 'matrix' | 'checkbox' }>): Step[] {
  if (question.type === 'boolean')
    return [
      { value: question.valueFalse ?? false, byte: 0 },
      { value: question.valueTrue ?? true, byte: 1 },
    ]
  if (question.type === 'rating')
    return stepsOf(question.rateValues?.map(({ value }) => value) ?? ratingValues(question))
  return stepsOf(question.choices.map(({ value }) => value))
}

function stepsOf(values: (number | string)[]): Step[] {
  return values.map((value, index) => ({ value, byte: typeof value === 'number' ? value : index + 1 }))
}

/** The statements' names in codebook order. */
export function itemsOf(questionnaire: SurveyJson): string[] {
  return statementsOf(questionnaire).map(({ item }) => item)
}
