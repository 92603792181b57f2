/** How large words may be and still lie within their place: PowerPoint shrinks text only when somebody edits it. */
import { smallest } from './slides-deck.ts'

/** Height of a line, in its letters' size. */
const leading = 1.2

const known = new Map<string, number>()

/** Width of a letter in Inter, in its size: rounded up, since the reader may not have Inter. */
function widthOf(letter: string): number {
  const width = known.get(letter) ?? kindOf(letter)
  known.set(letter, width)
  return width
}

function kindOf(letter: string): number {
  if (
    /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
      letter,
    )
  )
    return 1.15
  if (/[iljIt.,:;|!'’()[\] ]/.test(letter)) return 0.33
  if (/[mwMW%@—…]/.test(letter)) return 0.92
  return /\p{Lu}/u.test(letter) ? 0.71 : 0.59
}

/** Lines that the text takes at a size. @param width of a line, in points */
export function linesOf(text: string, size: number, width: number, bold = false): number {
  const letterSize = bold ? size * 1.06 : size
  let lines = 1
  let used = 0
  for (const word of text.split(/(?<=[ -])/)) {
    let long = 0
    for (const letter of word) long += widthOf(letter) * letterSize
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
