/** Slides (PPTX) that a leader stands in front of: native charts with the published figures, and the meeting's words. */
import type { HandoutQuestion } from './question.ts'
import { deckOf } from './slides-content.ts'
import { mended } from './slides-package.ts'
import { written } from './slides-write.ts'

/**
 * @returns the same bytes for the same question
 * @throws Error for the methodology, which is a document
 */
export async function slidesOf(question: HandoutQuestion): Promise<Uint8Array> {
  const deck = deckOf(question)
  return mended(await written(deck), deck)
}
