/**
 * What an anonymous questionnaire may consist of. Free text is refused because it gives people away; what may not be
 * skipped, is answered beforehand or is fetched from elsewhere is not among the keys.
 */
import { z } from 'zod'
import { expressionSchema } from './expression.ts'
import {
  choiceSchema,
  nameSchema,
  type SurveyText,
  surveyMarkupSchema,
  surveyTextSchema,
  unfinishedMarkupSchema,
  unfinishedTextSchema,
} from './survey-json.ts'

/** A step is stored as one byte; 255 says that there is no answer. */
const stepNumberSchema = z
  .number()
  .int('a value is a whole number from 0 to 254, or a text')
  .min(0, 'a value is a whole number from 0 to 254, or a text')
  .max(254, 'a value is a whole number from 0 to 254, or a text')
const stepWordSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  // SurveyJS would send what stands before it.
  .refine((value) => !value.includes('|'), 'a value cannot have the sign |')
const stepSchema = z.union([stepNumberSchema, stepWordSchema], {
  error: 'a value is a whole number from 0 to 254, or a text of 1 to 100 characters',
})

/** Every choice of a checkbox is a statement of its own, named for it. */
const choiceNameSchema = z.union([stepNumberSchema, nameSchema], {
  error: 'the value of a choice to tick is a whole number from 0 to 254, or a name without spaces and dots',
})

const isUniform = (choices: { value: unknown }[]) =>
  new Set(choices.map(({ value }) => typeof value)).size < 2
const notUniform = 'the values must be all numbers or all texts'

/** SurveyJS draws no more, whatever `rateMax` says. */
export const mostRatings = 20
const mostChoices = 100
const mostRows = 100
const mostPages = 60
const mostElements = 200

function elementSchemas(text: z.ZodType<SurveyText>, markup: z.ZodType<SurveyText>) {
  const conditions = { visibleIf: expressionSchema.optional(), enableIf: expressionSchema.optional() }
  const common = { name: nameSchema, title: text, description: text.optional(), ...conditions }
  const choices = z
    .array(choiceSchema(stepSchema, text))
    .min(2)
    .max(mostChoices)
    .refine(isUniform, notUniform)
  const questions = [
    z.strictObject({
      type: z.literal('matrix'),
      ...common,
      columns: choices,
      rows: z.array(choiceSchema(nameSchema, text)).min(1).max(mostRows),
    }),
    z.strictObject({ type: z.literal('radiogroup'), ...common, choices }),
    z.strictObject({ type: z.literal('dropdown'), ...common, choices }),
    z.strictObject({
      type: z.literal('checkbox'),
      ...common,
      choices: z
        .array(choiceSchema(choiceNameSchema, text))
        .min(1)
        .max(mostChoices)
        .refine(isUniform, notUniform),
    }),
    z.strictObject({
      type: z.literal('rating'),
      ...common,
      rateMin: stepNumberSchema.optional(),
      rateMax: stepNumberSchema.optional(),
      rateValues: choices.max(mostRatings).optional(),
      minRateDescription: text.optional(),
      maxRateDescription: text.optional(),
    }),
    z.strictObject({
      type: z.literal('boolean'),
      ...common,
      labelTrue: text.optional(),
      labelFalse: text.optional(),
      valueTrue: stepSchema.optional(),
      valueFalse: stepSchema.optional(),
    }),
  ] as const
  const html = z.strictObject({ type: z.literal('html'), name: nameSchema, html: markup, ...conditions })
  return { conditions, questions, html }
}

export type Question = z.infer<ReturnType<typeof elementSchemas>['questions'][number]>
export type Html = z.infer<ReturnType<typeof elementSchemas>['html']>
export interface Panel {
  type: 'panel'
  name: string
  title?: SurveyText | undefined
  description?: SurveyText | undefined
  visibleIf?: string | undefined
  enableIf?: string | undefined
  elements: Element[]
}
export type Element = Question | Html | Panel

const freeTextTypes = ['text', 'comment', 'multipletext']
const types = ['matrix', 'rating', 'radiogroup', 'dropdown', 'boolean', 'checkbox', 'html', 'panel']

/** Why a type is refused. */
export function typeProblem(type: unknown): string {
  if (typeof type === 'string' && freeTextTypes.includes(type))
    return `the type "${type}" is free text, which an anonymous questionnaire cannot collect: it can give a person away`
  const not = typeof type === 'string' ? `, not "${type}"` : ''
  return `the type must be one of ${types.join(', ')}${not}`
}

function questionnaireWith(text: z.ZodType<SurveyText>, markup: z.ZodType<SurveyText>) {
  const { conditions, questions, html } = elementSchemas(text, markup)
  const elements: z.ZodType<Element[]> = z
    .lazy(() => z.array(element))
    .refine((list) => list.length > 0, 'there must be an element')
    .refine((list) => list.length <= mostElements, `there can be ${mostElements} elements at most`)
  const panel = z.strictObject({
    type: z.literal('panel'),
    name: nameSchema,
    title: text.optional(),
    description: text.optional(),
    ...conditions,
    elements,
  })
  const element: z.ZodType<Element> = z.discriminatedUnion('type', [...questions, html, panel], {
    error: ({ input }) =>
      typeProblem(typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined),
  })
  return z.strictObject({
    title: text,
    description: text.optional(),
    pages: z
      .array(
        z.strictObject({
          name: nameSchema,
          title: text,
          description: text.optional(),
          ...conditions,
          elements,
        }),
      )
      .min(1)
      .max(mostPages),
  })
}

/** surveys/<id>/questionnaire.json, and every questionnaire that a round asks. */
export const questionnaireSchema = questionnaireWith(surveyTextSchema, surveyMarkupSchema)

/** The same with texts that may be missing. */
export const unfinishedQuestionnaireSchema = questionnaireWith(unfinishedTextSchema, unfinishedMarkupSchema)

export type Questionnaire = z.infer<typeof questionnaireSchema>
