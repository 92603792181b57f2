/** What of a text can be printed with the fonts there are. An archive's PDF may hold no character without a glyph. */

/** Stands for what cannot be printed: the sign that Unicode has for it. */
const replacement = '\ufffd'

/** Characters that are no letters of anything: control, private use, halves of a pair; and those that turn the writing direction. */
const never = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffc]/u
/** Longer than any word: it may be broken anywhere, since it would run out of the page. */
const longestWord = 40
const breakEvery = 10
const zeroWidthSpace = '\u200b'

/** Western European letters and signs, which every family has, in words of ordinary length: nothing to look at. */
const plain = /^[\n -~\u00a0-\u00ac\u00ae-\u017e\u2013\u2014\u2019\u2026\u202f\u2212]*$/
const overLong = new RegExp(`\\S{${longestWord + 1},}`, 'g')

const segmenter = new Intl.Segmenter('nb', { granularity: 'grapheme' })

/**
 * Replaces each character that no font family has as a whole (an emoji, a letter with a mark that is in another font)
 * by one U+FFFD, and lets over-long words be broken. Line breaks stay.
 *
 * @param families for each font family the code points that it has
 */
export function printable(text: string, families: readonly Set<number>[]): string {
  if (plain.test(text) && text.search(overLong) < 0) return text
  const letters = Array.from(segmenter.segment(text.normalize('NFC')), ({ segment }) =>
    segment === '\n' || isCovered(segment, families) ? segment : replacement,
  )
  const shown = letters
    .filter((letter, index) => letter !== replacement || letters[index - 1] !== replacement)
    .join('')
  return shown.replace(overLong, breakable)
}

function breakable(word: string): string {
  return Array.from(segmenter.segment(word), ({ segment }, index) =>
    index > 0 && index % breakEvery === 0 ? zeroWidthSpace + segment : segment,
  ).join('')
}

function isCovered(letter: string, families: readonly Set<number>[]): boolean {
  if (never.test(letter)) return false
  const codes = Array.from(letter, (part) => part.codePointAt(0) ?? 0)
  return families.some((family) => codes.every((code) => family.has(code)))
}
