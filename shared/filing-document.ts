/** What can be filed of a unit's year, and how far a filing has come. */
import { z } from 'zod'

/** `form`: a signed form, such as the evaluation or the checklist of a safety round; `status`: of a unit with units below. */
export const documentKinds = ['plan', 'form', 'meeting', 'risk', 'status'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** One document of a unit in a round: its kind and, of forms and steps, which one: `plan`, `form.checklist`, `risk.risk`. */
export const documentIdSchema = z
  .string()
  .regex(/^(plan|status|(form|meeting|risk)\.[a-z0-9][a-z0-9-]{0,62})$/)

/** @param id of a document @returns its kind, and which form or step; empty where there is only one */
export function partsOf(id: string): { kind: DocumentKind; part: string } {
  const [first, part = ''] = id.split('.')
  const kind = documentKinds.find((one) => one === first)
  if (!kind) throw new Error(`There is no document ${id}`)
  return { kind, part }
}

/**
 * How far a filing has come; one that nobody has begun has none. `queued`: accepted for sending; `sent`: handed over;
 * `received`: the records system has said so much; `filed`: it has a case number and a date; `failed`: it waits for a
 * person.
 */
export const filingStates = ['queued', 'sent', 'received', 'filed', 'failed'] as const
export const filingStateSchema = z.enum(filingStates)
export type FilingState = z.infer<typeof filingStateSchema>

/** Why a filing waits for a person. */
export const filingProblems = ['refused', 'not-valid', 'not-made', 'not-handed-over'] as const
export type FilingProblem = (typeof filingProblems)[number]

/** What became of a receipt: `used`, or why not. */
export const receiptOutcomes = [
  'used',
  'repeated',
  'unreadable',
  'unknown',
  'other-document',
  'other-case',
  'wrong-form',
] as const
export type ReceiptOutcome = (typeof receiptOutcomes)[number]
