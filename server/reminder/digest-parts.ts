/** What stands together in the mail of the day: the most urgent first. */
import type { Cause } from './causes.ts'
import { addDays } from './working-day.ts'

/** Late for oneself, late for others, due within a week, and what is new or further ahead. */
const names = ['partLate', 'partAbove', 'partSoon', 'partAhead'] as const

export interface Part<Item> {
  name: (typeof names)[number]
  /** By date, those without one last; at least one. */
  items: Item[]
}

/** Days that count as soon. */
const soon = 7

/** Parts that hold anything. @param today ISO date */
export function digestParts<Item extends { cause: Pick<Cause, 'as' | 'due'> }>(
  items: readonly Item[],
  today: string,
): Part<Item>[] {
  const within = addDays(today, soon)
  const partOf = ({ cause: { as, due } }: Item): Part<Item>['name'] => {
    if (as !== 'doer') return 'partAbove'
    if (due === null || due > within) return 'partAhead'
    return due < today ? 'partLate' : 'partSoon'
  }
  return names.flatMap((name) => {
    const some = items.filter((item) => partOf(item) === name)
    // Dates are compared as text, and `~` stands after every one.
    const order = ({ cause: { due } }: Item) => due ?? '~'
    some.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
    return some.length > 0 ? [{ name, items: some }] : []
  })
}
