/**
 * What the anonymous side knows of a round: enough to show the questionnaire and to take sealed answers; nothing of the
 * person but the language.
 */
import type { Language } from '#shared/language.ts'
import type { Layout } from '#shared/layout.ts'
import type { InvalidParam } from '#shared/problem.ts'
import type { RoundState } from '#shared/round-state.ts'
import type { Institution } from '#shared/session.ts'
import { invalidParams } from '../platform/problem.ts'
import { answersSchema, encodeAnswers, isAnswered } from '../programme/answers.ts'
import type { Programme } from '../programme/programme.ts'
import { visibleAnswers } from '../programme/visibility.ts'

/** When a round takes answers. */
export interface Opening {
  state: RoundState
  opensOn: string
  /** Last day to answer, a whole day. */
  closesOn: string
}

export type Standing = 'open' | 'round-not-open' | 'round-closed' | 'round-aborted'

/**
 * Whether answers are taken today, and why not.
 *
 * @param today `yyyy-mm-dd`
 */
export function standingOf({ state, opensOn, closesOn }: Opening, today: string): Standing {
  if (state === 'draft' || state === 'preparing' || opensOn > today) return 'round-not-open'
  if (state === 'aborted') return 'round-aborted'
  return state === 'open' && closesOn >= today ? 'open' : 'round-closed'
}

/** What a link opens. */
export interface InvitedRound extends Opening {
  roundId: string
  layout: Layout
  language: Language
  institution: Institution
  programme: Programme
  /** How many the person is told of before the start. */
  statements: number
}

/** Fields named at most; a hostile answer may have thousands of wrong ones. */
const mostNamed = 20

const schemas = new WeakMap<Programme, ReturnType<typeof answersSchema>>()

/**
 * Checks answers against the round's questionnaire; those to questions that the others hide are left out.
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
  if (!result.success) return { refused: invalidParams(result.error, 'body.answers').slice(0, mostNamed) }
  const seen = visibleAnswers(programme.questionnaire, result.data)
  if (!isAnswered(seen)) return { refused: [{ name: 'body.answers', reason: 'only hidden questions' }] }
  return { bytes: encodeAnswers(programme.questionnaire, seen) }
}
