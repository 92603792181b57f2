/** What may be written in a field, and how much of it is left. */

/** Control characters but for line breaks and tabs, and halves of characters: no file or database keeps them whole. */
const unkeepable = /[^\P{Cc}\n\r\t]|\p{Cs}/gu

/** The words as they can be kept, and whether anything had to be left out. */
export function keepable(words: string): { words: string; leftOut: boolean } {
  const kept = words.replace(unkeepable, '')
  return { words: kept, leftOut: kept !== words }
}

/** How many characters are left when few are: below a fifth, or above the limit (negative); null while there is room. */
export function nearLimit(length: number, maxLength: number | null): number | null {
  if (maxLength === null) return null
  const left = maxLength - length
  return left <= maxLength / 5 ? left : null
}
