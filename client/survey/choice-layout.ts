/**
 * How choices are laid out: a scale as figures in one row, few short words in one row, anything else below each other.
 * Widths are those of a phone of 360 px, so that a choice is at least 44 px wide and its words are not cut.
 */

/** `figures`: the figure is printed, and the words stand in a legend. `words`: side by side. `list`: below each other. */
export type ChoiceLayout = 'figures' | 'words' | 'list'

/** Letters of the longest word that fit in one of so many choices side by side. */
const letters: Record<number, number> = { 2: 17, 3: 11, 4: 9, 5: 8 }

const mostInOneRow = 7

export function layoutOf(choices: readonly { value: unknown; text: string }[]): ChoiceLayout {
  if (fits(choices, letters[choices.length] ?? 0)) return 'words'
  return isScale(choices.map(({ value }) => value)) ? 'figures' : 'list'
}

/** Figures one after the other, such as 1-5: choices of which only the ends need words. */
function isScale(values: readonly unknown[]): boolean {
  return (
    values.length > 2 &&
    values.every((value, index) => {
      const before = values[index - 1]
      return (
        typeof value === 'number' && (index === 0 || (typeof before === 'number' && value === before + 1))
      )
    })
  )
}

/** Every word within the length, and not more than two lines of them. */
function fits(choices: readonly { text: string }[], length: number): boolean {
  return choices.every(
    ({ text }) =>
      text.length <= length * 1.6 &&
      text.split(/[\s-]+/).every((word) => word.length > 0 && word.length <= length),
  )
}

/** Whether the words of a scale can stand above its figures, column by column, or must be listed. */
export function hasColumnLegend(texts: readonly string[]): boolean {
  return texts.length <= 5 && texts.every((text) => text.split(/\s+/).every((word) => word.length <= 11))
}

/** Columns of a scale on a phone: more than seven figures take two rows, as even as they can be. */
export function columnsOf(count: number): number {
  return count <= mostInOneRow ? count : Math.ceil(count / 2)
}
