/** A round's address for those who answer: short, since people type it from a letter. */

/** The beginning of the round's id, 8 hexadecimal digits: tells rounds apart and is no secret. */
export function roundKey(roundId: string): string {
  return roundId.slice(0, 8)
}

/** `/answer/1a2b3c4d`; the person's own part stands behind # and is never sent. */
export function answerPath(roundId: string): string {
  return `/answer/${roundKey(roundId)}`
}
