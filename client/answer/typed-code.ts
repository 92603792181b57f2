/** An answer code that somebody types: whether it can be read, whether it is the one, and what it brings along. */
import { toBase64url } from '#shared/ballot/bytes.ts'
import type { CodeRefusal } from '#shared/ballot/readable.ts'
import { failureCode } from '../platform/api.ts'
import { readAnswerCode } from './answer-code.ts'
import { collectForm } from './delivery.ts'
import { fetchElsewhere } from './elsewhere.ts'
import { beginAnswer, type Draft, type Kept, nothingAnswered } from './kept.ts'
import type { Way } from './sending.ts'

export type TypedCode =
  | { kept: Kept }
  | { refused: CodeRefusal | 'other-code' | 'no-draft' }
  | { fault: 'foreign-form' }

/**
 * @param issued an answer form has been collected: then only its own code is accepted, and asking for the same form
 *   again changes nothing
 * @param draft what is answered on this device already; a draft on the server takes its place
 * @throws Failure
 */
export async function tryCode(
  way: Way,
  typed: string,
  issued: boolean,
  draft: Draft = nothingAnswered,
): Promise<TypedCode> {
  const read = readAnswerCode(typed)
  if ('refused' in read) return read
  const { token, round } = way
  if (issued) {
    try {
      if (!(await collectForm(way.post, token, round, read.bytes))) return { fault: 'foreign-form' }
    } catch (error) {
      if (failureCode(error) === 'issued-already') return { refused: 'other-code' }
      throw error
    }
  }
  const found = await fetchElsewhere({ token, code: read.bytes, binding: round.binding })
  if (!found && !issued) return { refused: 'no-draft' }
  const begun = { ...beginAnswer(), code: toBase64url(read.bytes), tried: issued, elsewhere: found !== null }
  if (found) return { kept: { ...begun, ...found } }
  const stage = Object.keys(draft.answers).length > 0 ? 'answering' : 'collected'
  return { kept: { ...begun, ...draft, stage } }
}
