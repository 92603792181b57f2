/**
 * The anonymous questionnaire: statements answered on a few steps, and nothing else. Free text is refused because it
 * gives people away, HTML and scripts because they run in the employee's browser, required questions because every
 * statement may be skipped.
 */
import { z } from 'zod'
import type { SurveyJson } from '#shared/programme.ts'
import {
  choiceSchema,
  nameSchema,
  ratingValues,
  repeated,
  rowSchema,
  surveyTextSchema,
} from './survey-json.ts'

/** A step is stored as one byte; 255 says that there is no answer. */
const stepValueSchema = z.number().int().min(0).max(254)

const common = { name: nameSchema, title: surveyTextSchema, description: surveyTextSchema.optional() }

const matrixSchema = z.strictObject({
  type: z.literal('matrix'),
  ...common,
  columns: z.array(choiceSchema(stepValueSchema)).min(2),
  rows: z.array(rowSchema).min(1),
})

const radiogroupSchema = z.strictObject({
  type: z.literal('radiogroup'),
  ...common,
  choices: z.array(choiceSchema(stepValueSchema)).min(2),
})

const ratingSchema = z.strictObject({
  type: z.literal('rating'),
  ...common,
  rateMin: stepValueSchema.optional(),
  rateMax: stepValueSchema.optional(),
  minRateDescription: surveyTextSchema.optional(),
  maxRateDescription: surveyTextSchema.optional(),
})

const freeTextTypes = ['text', 'comment', 'multipletext']

const elementSchema = z.discriminatedUnion('type', [matrixSchema, radiogroupSchema, ratingSchema], {
  error: ({ input }) => {
    const type =
      typeof input === 'object' && input !== null && 'type' in input ? String(input.type) : undefined
    return freeTextTypes.includes(type ?? '')
      ? `the type "${type}" is free text, which an anonymous questionnaire cannot collect: it can give a person away`
      : `the type must be matrix, radiogroup or rating${type === undefined ? '' : `, not "${type}"`}`
  },
})

/** surveys/<id>/questionnaire.json */
export const questionnaireSchema = z.strictObject({
  title: surveyTextSchema,
  description: surveyTextSchema.optional(),
  pages: z
    .array(
      z.strictObject({
        name: nameSchema,
        title: surveyTextSchema,
        description: surveyTextSchema.optional(),
        elements: z.array(elementSchema).min(1),
      }),
    )
    .min(1),
})

/** One statement, and the values that may be answered to it. */
export interface Statement {
  /** `matrix.row`, or the question's name. */
  item: string
  question: string
  /** Null for a question that is no matrix. */
  row: string | null
  values: number[]
}

/** The statements in codebook order: as they stand in the questionnaire. Throws on one that was never checked. */
export function statementsOf(questionnaire: SurveyJson): Statement[] {
  return questionnaireSchema
    .parse(questionnaire)
    .pages.flatMap((page) => page.elements)
    .flatMap((element): Statement[] => {
      const question = element.name
      if (element.type !== 'matrix')
        return [{ item: question, question, row: null, values: valuesOf(element) }]
      const values = element.columns.map((column) => column.value)
      return element.rows.map((row) => ({
        item: `${question}.${row.value}`,
        question,
        row: row.value,
        values,
      }))
    })
}

/** The statements' names in codebook order. */
export function itemsOf(questionnaire: SurveyJson): string[] {
  return statementsOf(questionnaire).map(({ item }) => item)
}

function valuesOf(element: z.infer<typeof radiogroupSchema> | z.infer<typeof ratingSchema>): number[] {
  return element.type === 'rating' ? ratingValues(element) : element.choices.map((choice) => choice.value)
}

/** What the schema cannot see: names used twice, and steps that are no scale. */
export function questionnaireProblems(questionnaire: SurveyJson): string[] {
  const statements = statementsOf(questionnaire)
  const { pages } = questionnaireSchema.parse(questionnaire)
  const questions = pages.flatMap((page) => page.elements.map((element) => element.name))
  return [
    ...repeated(pages.map((page) => page.name)).map((name) => `two pages are called "${name}"`),
    ...repeated(questions).map((name) => `two questions are called "${name}"`),
    ...repeated(statements.map(({ item }) => item)).map((item) => `the statement "${item}" stands twice`),
    ...statements
      .filter(({ values }) => values.length < 2 || repeated(values).length > 0)
      .map(({ item }) => `the statement "${item}" needs at least two different steps`),
  ]
}
