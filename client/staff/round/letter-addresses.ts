/** Which of the lines are no e-mail addresses, as the server reads them. */
import { letterChangeSchema } from '#shared/round-letter.ts'

export function wrongAddresses(lines: readonly string[]): string[] {
  const one = letterChangeSchema.shape.copies
  return lines.filter((line) => !one.safeParse([line]).success)
}
