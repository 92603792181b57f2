/** How large words may be and still lie within their place: PowerPoint shrinks text only when somebody edits it. */
import { smallest } from './slides-deck.ts'

/** Height of a line, in its letters' size. */
const leading = 1.2

/** Width of a letter in Inter, in its size: rounded up, since the reader may not have Inter. */
function widthOf(letter: string, bold: boolean): number {
  if (
    /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
      letter,
    )
  )
    return 1.15
  const width = /[iljIt.,:;|!'’()[\] ]/.test(letter)
    ? 0.33
    : /[mwMW%@—…]/.test(letter)
      ? 0.92
      : /\p{Lu}/u.test(letter)
        ? 0.71
        : 0.59
  return bold ? width * 1.06 : width
}

/** Lines that the text takes at a size. @param width of a line, in points */
export function linesOf(text: string, size: number, width: number, bold = false): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/(?<=[ -])/)) {
    const long = Array.from(word).reduce((sum, letter) => sum + widthOf(letter, bold) * size, 0)
    if (used + long <= width || used === 0) used += long
    else {
      lines++
      used = long
    }
    // A word that is longer than the line is broken.
    while (used > width) {
      lines++
      used -= width
    }
  }
  return lines
}

export interface Block {
  text: string
  /** Share of the common size. */
  scale?: number
  bold?: boolean
  /** Room before it, in lines. */
  before?: number
  /** Room to the left of its lines, in inches. */
  inset?: number
}

/** Height of the blocks under each other, in inches. @param width in inches */
export function heightOf(blocks: readonly Block[], size: number, width: number): number {
  const points = blocks.reduce((sum, { text, scale = 1, bold, before = 0, inset = 0 }, index) => {
    const own = Math.max(smallest, size * scale)
    return sum + (linesOf(text, own, (width - inset) * 72, bold) + (index > 0 ? before : 0)) * own * leading
  }, 0)
  return points / 72
}

/** The largest size, in whole points, at which the blocks lie within the place; `smallest` where none does. */
export function sizeThatFits(
  blocks: readonly Block[],
  place: { w: number; h: number },
  largest: number,
): number {
  for (let size = largest; size > smallest; size--)
    if (heightOf(blocks, size, place.w) <= place.h) return size
  return smallest
}
