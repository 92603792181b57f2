import type { HandoutQuestion } from './question.ts'

/** Not written yet. */
export async function slidesOf({ kind }: HandoutQuestion): Promise<Uint8Array> {
  throw new Error(`There is no writer of ${kind} yet`)
}
