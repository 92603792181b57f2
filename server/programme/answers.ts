/**
 * Answers to the anonymous questionnaire: checked strictly (SurveyJS itself accepts anything), then turned into one
 * byte a statement.
 */
import { z } from 'zod'
import type { SurveyJson } from '#shared/programme.ts'
import { type Statement, statementsOf } from './questionnaire.ts'

/** A chosen step; for a matrix the chosen steps by row. */
type Answer = number | Record<string, number | undefined>
export type Answers = Record<string, Answer | undefined>

/** Byte of a statement without an answer. */
export const noAnswer = 255

/**
 * What may be sent: for a matrix an object of its rows, for other questions a value; exactly the questionnaire's own
 * questions, rows and steps, any of them left out, at least one answered.
 */
export function answersSchema(questionnaire: SurveyJson): z.ZodType<Answers> {
  const questions = new Map<string, Statement[]>()
  for (const statement of statementsOf(questionnaire))
    questions.set(statement.question, [...(questions.get(statement.question) ?? []), statement])
  const shape: Record<string, z.ZodType<Answer | undefined>> = {}
  for (const [question, statements] of questions) shape[question] = questionSchema(statements).optional()
  return z.strictObject(shape).refine((answers) => Object.values(answers).some(isAnswered), {
    error: 'at least one statement must be answered',
    when: ({ issues }) => issues.length === 0,
  })
}

function questionSchema(statements: Statement[]): z.ZodType<Answer> {
  const [first] = statements
  if (first?.row === null) return z.literal(first.values)
  const rows: Record<string, z.ZodType<number | undefined>> = {}
  for (const { row, values } of statements) if (row !== null) rows[row] = z.literal(values).optional()
  return z.strictObject(rows)
}

function isAnswered(value: Answer | undefined): boolean {
  return typeof value === 'object' ? Object.keys(value).length > 0 : value !== undefined
}

/** One byte a statement in the order of `items`: the value of the chosen step, or 255. */
export function encodeAnswers(items: string[], answers: Answers): Uint8Array {
  return Uint8Array.from(items, (item) => {
    const dot = item.indexOf('.')
    const answer = answers[dot < 0 ? item : item.slice(0, dot)]
    return (typeof answer === 'object' ? answer[item.slice(dot + 1)] : answer) ?? noAnswer
  })
}

/**
 * The other way: answers as they are sent, from their bytes.
 *
 * @param programme whose statements the bytes stand for, in the order of `items`
 * @param bytes one a statement, as encodeAnswers makes them
 */
export function decodeAnswers({ items }: { items: string[] }, bytes: Uint8Array): Answers {
  const answers: Answers = {}
  for (const [index, item] of items.entries()) {
    const value = bytes[index] ?? noAnswer
    if (value === noAnswer) continue
    const dot = item.indexOf('.')
    if (dot < 0) answers[item] = value
    else {
      const question = item.slice(0, dot)
      const rows = answers[question]
      answers[question] = { ...(typeof rows === 'object' ? rows : {}), [item.slice(dot + 1)]: value }
    }
  }
  return answers
}
