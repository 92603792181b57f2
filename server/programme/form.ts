/** Forms that leaders sign: SurveyJS definitions of which only harmless parts are allowed, and their answers. */
import { Model } from 'survey-core'
import { z } from 'zod'
import type { SurveyJson } from '#shared/programme.ts'
import { expressionProblems, expressionSchema } from './expression.ts'
import {
  choiceSchema,
  nameSchema,
  ratingValues,
  repeated,
  repeatedNames,
  surveyMarkupSchema,
  surveyTextSchema,
} from './survey-json.ts'

const common = {
  name: nameSchema,
  title: surveyTextSchema,
  description: surveyTextSchema.optional(),
  visibleIf: expressionSchema.optional(),
  enableIf: expressionSchema.optional(),
  requiredIf: expressionSchema.optional(),
  isRequired: z.boolean().optional(),
  startWithNewLine: z.boolean().optional(),
}

const valueSchema = z.union([z.string().min(1).max(100), z.number()])
const choices = z.array(choiceSchema(valueSchema, surveyTextSchema)).min(1)

const questionSchemas = [
  z.strictObject({
    type: z.literal('text'),
    ...common,
    inputType: z.enum(['text', 'number', 'date']).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    step: z.number().positive().optional(),
    maxLength: z.number().int().min(1).max(2000).optional(),
  }),
  z.strictObject({
    type: z.literal('comment'),
    ...common,
    rows: z.number().int().min(1).max(30).optional(),
    maxLength: z.number().int().min(1).max(10_000),
  }),
  z.strictObject({ type: z.literal('radiogroup'), ...common, choices }),
  z.strictObject({ type: z.literal('dropdown'), ...common, choices }),
  z.strictObject({ type: z.literal('checkbox'), ...common, choices }),
  z.strictObject({
    type: z.literal('boolean'),
    ...common,
    labelTrue: surveyTextSchema.optional(),
    labelFalse: surveyTextSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('rating'),
    ...common,
    rateMin: z.number().int().min(0).optional(),
    rateMax: z.number().int().max(20).optional(),
    minRateDescription: surveyTextSchema.optional(),
    maxRateDescription: surveyTextSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('matrix'),
    ...common,
    columns: choices,
    rows: z.array(choiceSchema(nameSchema, surveyTextSchema)).min(1),
  }),
] as const
const questionSchema = z.discriminatedUnion('type', questionSchemas)
export type Question = z.infer<typeof questionSchema>

const htmlSchema = z.strictObject({
  type: z.literal('html'),
  name: nameSchema,
  html: surveyMarkupSchema,
  visibleIf: expressionSchema.optional(),
})

interface Panel {
  type: 'panel'
  name: string
  visibleIf?: string | undefined
  elements: Element[]
}
type Element = Question | z.infer<typeof htmlSchema> | Panel

const panelSchema = z.strictObject({
  type: z.literal('panel'),
  name: nameSchema,
  title: surveyTextSchema.optional(),
  description: surveyTextSchema.optional(),
  visibleIf: expressionSchema.optional(),
  elements: z.lazy((): z.ZodType<Element[]> => z.array(elementSchema).min(1)),
})

const elementSchemas = [...questionSchemas, htmlSchema, panelSchema] as const

const elementSchema: z.ZodType<Element> = z.discriminatedUnion('type', elementSchemas, {
  error: ({ input }) =>
    `the type must be one of ${elementSchemas.map(({ shape }) => shape.type.value).join(', ')}` +
    (typeof input === 'object' && input !== null && 'type' in input ? `, not "${String(input.type)}"` : ''),
})

/** surveys/<id>/forms/<form>.json. Files, scripts and calculated values are refused: they are not in it. */
export const formDefinitionSchema = z.strictObject({
  title: surveyTextSchema,
  description: surveyTextSchema.optional(),
  pages: z
    .array(
      z.strictObject({
        name: nameSchema,
        title: surveyTextSchema.optional(),
        description: surveyTextSchema.optional(),
        visibleIf: expressionSchema.optional(),
        elements: z.array(elementSchema).min(1),
      }),
    )
    .min(1),
})

/** Questions in the form's order, also those within panels. @param form one that was checked when it was read */
export function questionsOf(form: SurveyJson): Question[] {
  return formDefinitionSchema
    .parse(form)
    .pages.flatMap((page) => elementsIn(page.elements))
    .flatMap((element) => (element.type === 'panel' || element.type === 'html' ? [] : [element]))
}

/** Panels before what is in them. */
function elementsIn(elements: Element[]): Element[] {
  return elements.flatMap((element) =>
    element.type === 'panel' ? [element, ...elementsIn(element.elements)] : [element],
  )
}

/** What the schema cannot see: names used twice, and conditions that ask about what is not there. */
export function formProblems(form: SurveyJson): string[] {
  const { pages } = formDefinitionSchema.parse(form)
  const questions = questionsOf(form)
  const known = new Set(
    questions.flatMap((question) => [
      question.name,
      ...(question.type === 'matrix' ? question.rows.map(({ value }) => `${question.name}.${value}`) : []),
    ]),
  )
  const parts = pages.flatMap((page) => [page, ...elementsIn(page.elements)])
  return [
    ...repeatedNames(questions.map(({ name }) => name)).map((name) => `two questions are called "${name}"`),
    ...parts.flatMap((part) =>
      conditionsOf(part).flatMap(([key, expression]) =>
        expressionProblems(expression, known).map((problem) => `${part.name}.${key}: ${problem}`),
      ),
    ),
  ]
}

function conditionsOf(part: object): [key: string, expression: string][] {
  return Object.entries(part).filter(([key]) => ['visibleIf', 'enableIf', 'requiredIf'].includes(key))
}

export type FormAnswers = Record<string, unknown>

/**
 * What may be saved of a form, finished or not: exactly its own questions, any of them left out, each with a value
 * that it offers or a text within its length (500 characters where a one-line text says nothing else).
 *
 * @param form a definition that was checked when the programme was read; throws on any other
 */
export function formAnswersSchema(form: SurveyJson): z.ZodType<FormAnswers> {
  return z.strictObject(
    Object.fromEntries(
      questionsOf(form).map((question) => [question.name, answerSchema(question).optional()]),
    ),
  )
}

function answerSchema(question: Question): z.ZodType {
  switch (question.type) {
    case 'text':
      if (question.inputType === 'date') return z.iso.date()
      if (question.inputType !== 'number') return z.string().max(question.maxLength ?? 500)
      return z
        .number()
        .min(question.min ?? Number.MIN_SAFE_INTEGER)
        .max(question.max ?? Number.MAX_SAFE_INTEGER)
    case 'comment':
      return z.string().max(question.maxLength)
    case 'boolean':
      return z.boolean()
    case 'rating':
      return z.literal(ratingValues(question))
    case 'radiogroup':
    case 'dropdown':
      return z.literal(question.choices.map(({ value }) => value))
    case 'checkbox':
      return z
        .array(z.literal(question.choices.map(({ value }) => value)))
        .refine((chosen) => repeated(chosen).length === 0, 'each choice only once')
    case 'matrix': {
      const column = z.literal(question.columns.map(({ value }) => value)).optional()
      return z.strictObject(Object.fromEntries(question.rows.map((row) => [row.value, column])))
    }
  }
}

/**
 * Names of the required questions that are visible with these answers and still empty, in the form's order.
 *
 * @param answers must have passed formAnswersSchema: SurveyJS takes whatever it is given
 */
export function missingRequired(form: SurveyJson, answers: FormAnswers): string[] {
  const model = new Model(form)
  model.data = answers
  return model
    .getAllQuestions(true)
    .filter((question) => question.isParentVisible && question.isRequired && question.isEmpty())
    .map((question) => question.name)
}
