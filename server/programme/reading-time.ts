/**
 * How long a questionnaire takes to answer, from its words and its choices. Reading: an adult reads 238 words a minute
 * silently, and few read less than 175 (Brysbaert 2019, J Mem Lang 109, 104047, non-fiction). Choosing: 5 to 10 seconds
 * a statement; ten in all is what an ordinary question takes in the Pew Research Center's panel (How we keep our online
 * surveys from running too long, 2022).
 */
const readers = [
  { wordsAMinute: 238, secondsAChoice: 5 },
  { wordsAMinute: 175, secondsAChoice: 10 },
] as const

/**
 * @param words all that is read once: titles, leads, statements, and choices where they are first shown
 * @param statements to be answered, one choice each
 * @returns whole minutes, at least 1: of an average reader who answers at once, and of a slow one who thinks about it
 */
export function minutesFor(words: number, statements: number): [number, number] {
  const [average, slow] = readers.map(({ wordsAMinute, secondsAChoice }) =>
    Math.max(1, Math.round(words / wordsAMinute + (statements * secondsAChoice) / 60)),
  )
  return [average ?? 1, slow ?? 1]
}

/** Words of a text; markup and placeholders are not read. */
export function wordsIn(text: string): number {
  return text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
