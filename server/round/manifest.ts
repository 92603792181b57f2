/**
 * What the anonymous side knows of a round: enough to show the questionnaire, check answers and place them; nothing
 * of the person but the language.
 */
import type { Language, Text } from '#shared/language.ts'
import type { InvalidParam } from '#shared/problem.ts'
import type { RoundState } from '#shared/round.ts'
import type { Institution } from '#shared/session.ts'
import { invalidParams } from '../platform/problem.ts'
import { answersSchema, encodeAnswers } from '../programme/answers.ts'
import type { Programme } from '../programme/programme.ts'

export interface Manifest {
  language: Language
  /** The invitation has been used. */
  answered: boolean
  roundTitle: Text
  state: RoundState
  opensOn: string
  closesOn: string
  institution: Institution
  /**
   * The ballot class: the response unit in which the answer is placed first, the groups that go with it, and how many
   * are invited to answer as the same. Null once the invitation is erased.
   */
  answersAs: { unit: Text; groups: Text[]; invited: number } | null
  programme: Programme
}

/** Whether an answer can be given today, and why not. */
export type Standing = 'may-answer' | 'already-answered' | 'round-not-open' | 'round-closed'

/** @param today `yyyy-mm-dd`; the last day to answer is a whole day */
export function standingOf(manifest: Manifest, today: string): Standing {
  if (manifest.state === 'draft' || manifest.opensOn > today) return 'round-not-open'
  if (manifest.state !== 'open' || manifest.closesOn < today || !manifest.answersAs) return 'round-closed'
  return manifest.answered ? 'already-answered' : 'may-answer'
}

/** Fields named at most; a hostile request may have thousands of wrong ones. */
const mostNamed = 20

const schemas = new WeakMap<Programme, ReturnType<typeof answersSchema>>()

/**
 * Checks answers against the round's questionnaire.
 *
 * @returns one byte a statement in codebook order, or which fields were refused; never a submitted value
 */
export function checkAnswers(
  programme: Programme,
  answers: unknown,
): { bytes: Uint8Array } | { refused: InvalidParam[] } {
  const schema = schemas.get(programme) ?? answersSchema(programme.questionnaire)
  schemas.set(programme, schema)
  const result = schema.safeParse(answers)
  if (result.success) return { bytes: encodeAnswers(programme.items, result.data) }
  return { refused: invalidParams(result.error, 'body.answers').slice(0, mostNamed) }
}
