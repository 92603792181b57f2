/**
 * Answers to the anonymous questionnaire: checked strictly (SurveyJS itself accepts anything), then turned into one
 * byte a statement.
 */
import { z } from 'zod'
import type { SurveyJson } from '#shared/programme.ts'
import { type Statement, type Step, statementsOf } from './questionnaire.ts'

type Value = Step['value']
/** A chosen value; for a checkbox the ticked ones; for a matrix the chosen values by row. */
type Answer = Value | Value[] | Record<string, Value | undefined>
export type Answers = Record<string, Answer | undefined>

/** Byte of a statement without an answer. */
export const noAnswer = 255

/**
 * What may be sent: for a matrix an object of its rows, for a checkbox a list, for other questions a value; exactly the
 * questionnaire's own questions, rows and values, any of them left out, at least one answered.
 */
export function answersSchema(questionnaire: SurveyJson): z.ZodType<Answers> {
  const questions = new Map<string, Statement[]>()
  for (const statement of statementsOf(questionnaire))
    questions.set(statement.question, [...(questions.get(statement.question) ?? []), statement])
  const shape: Record<string, z.ZodType<Answer | undefined>> = {}
  for (const [question, statements] of questions) shape[question] = questionSchema(statements).optional()
  return z.strictObject(shape).refine(isAnswered, {
    error: 'at least one statement must be answered',
    when: ({ issues }) => issues.length === 0,
  })
}

function questionSchema(statements: Statement[]): z.ZodType<Answer> {
  const [first] = statements
  const choices = statements.flatMap(({ choice }) => choice ?? [])
  if (choices.length > 0)
    return z
      .array(z.literal(choices))
      .max(choices.length)
      .refine((chosen) => new Set(chosen).size === chosen.length, 'each choice only once')
  if (!first || first.row === null) return z.literal(valuesOf(first))
  const rows: Record<string, z.ZodType<Value | undefined>> = {}
  for (const statement of statements)
    if (statement.row !== null) rows[statement.row] = z.literal(valuesOf(statement)).optional()
  return z.strictObject(rows)
}

function valuesOf(statement: Statement | undefined): Value[] {
  return statement?.steps.map(({ value }) => value) ?? []
}

/** Whether anything is answered: a matrix without rows and a checkbox without ticks are not. */
export function isAnswered(answers: Answers): boolean {
  return Object.values(answers).some((answer) =>
    typeof answer === 'object' ? Object.keys(answer).length > 0 : answer !== undefined,
  )
}

/**
 * One byte a statement in codebook order: that of the chosen step, or 255.
 *
 * @param answers must have passed answersSchema
 */
export function encodeAnswers(questionnaire: SurveyJson, answers: Answers): Uint8Array {
  return Uint8Array.from(statementsOf(questionnaire), (statement) => {
    const value = valueIn(answers[statement.question], statement)
    return statement.steps.find((step) => step.value === value)?.byte ?? noAnswer
  })
}

function valueIn(answer: Answer | undefined, { row, choice }: Statement): Value | undefined {
  if (typeof answer !== 'object') return answer
  if (!Array.isArray(answer)) return answer[row ?? '']
  return answer.length === 0 || choice === null ? undefined : answer.includes(choice)
}

/**
 * The other way: answers as they are sent, from their bytes.
 *
 * @param programme whose statements the bytes stand for, in codebook order
 * @param bytes one a statement, as encodeAnswers makes them; a byte that is no step counts as no answer
 */
export function decodeAnswers({ questionnaire }: { questionnaire: SurveyJson }, bytes: Uint8Array): Answers {
  const answers: Answers = {}
  for (const [index, { question, row, choice, steps }] of statementsOf(questionnaire).entries()) {
    const step = steps.find(({ byte }) => byte === bytes[index])
    if (!step) continue
    const before = answers[question]
    if (choice !== null)
      answers[question] = [...(Array.isArray(before) ? before : []), ...(step.byte === 1 ? [choice] : [])]
    else if (row !== null) answers[question] = { ...(isRows(before) ? before : {}), [row]: step.value }
    else answers[question] = step.value
  }
  return answers
}

function isRows(answer: Answer | undefined): answer is Record<string, Value | undefined> {
  return typeof answer === 'object' && !Array.isArray(answer)
}
