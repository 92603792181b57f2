/** How long a line of words can be at most, without setting it. */

/** The widest letter of each group in Inter, as a share of the size of the letters. */
const widest: [RegExp, number][] = [
  [/^[ijl]$/, 0.25],
  [/^[ !',.:;I’]$/, 0.3],
  [/^[()/[\]frt]$/, 0.4],
  [/^[ksx?–]$/, 0.55],
  [/^[acehnouvyzåøäöüéèêóòôFJL«»]$/, 0.6],
  [/^[0-9bdgpqEPRSTZ+−=-]$/, 0.65],
  [/^[A-HKNOQUVXYÅØÄÖÜÉ]$/, 0.8],
  [/^[mwMWæÆ%@…]$/, 1.05],
]

/** Of semi-bold letters to regular ones, at most. */
const bolder = 1.2

const known = new Map<string, number>()

/** @returns infinite for a letter that Inter may not have */
function widthOf(letter: string): number {
  let width = known.get(letter)
  if (width === undefined) {
    width = widest.find(([letters]) => letters.test(letter))?.[1] ?? Number.POSITIVE_INFINITY
    known.set(letter, width)
  }
  return width
}

/**
 * @param width that the words have, and `size` of their letters, in the same unit
 * @returns true where they are sure to be on one line; false where they may not be
 */
export function fitsOnLine(words: string, width: number, size: number, bold: boolean): boolean {
  let needed = 0
  for (const letter of words) needed += widthOf(letter)
  return needed * size * (bold ? bolder : 1) <= width
}
