/** Answers put side by side, for counting. */
import type { OpenedAnswer } from '../ballot/opening.ts'
import type { ReleaseQuestion } from './question.ts'

type Frame = Omit<ReleaseQuestion, 'answers'> & { classIds: string[] }

/**
 * The whole question. An answer of an unknown class gets −1, and one of another length makes the whole too short: the
 * release refuses both (question.ts).
 */
export function packQuestion(
  { classIds, ...frame }: Frame,
  opened: readonly OpenedAnswer[],
): ReleaseQuestion {
  const width = frame.items.length
  const placeOf = new Map(classIds.map((id, place) => [id, place]))
  const fitting = opened.filter(({ bytes }) => bytes.length === width)
  const bytes = new Uint8Array(fitting.length * width)
  for (const [row, answer] of fitting.entries()) bytes.set(answer.bytes, row * width)
  const classOf = Int32Array.from(opened, ({ classId }) => placeOf.get(classId) ?? -1)
  return { ...frame, answers: { classOf, bytes } }
}
