/** What the register offers for groups of a round's own. */
import type { GroupChoices } from '#shared/round.ts'
import { compareText } from '../register/register.ts'
import type { Traits } from './group.ts'

/**
 * The position categories and words of the register, most frequent first; how many have each only where there are
 * enough, and the others by name after them.
 *
 * @param traits of those who would take part @param least smallest number that is told
 */
export function groupChoices(traits: Iterable<Traits>, least: number): GroupChoices {
  const categories = new Map<string, number>()
  const tags = new Map<string, number>()
  for (const one of traits) {
    for (const category of one.categories) categories.set(category, (categories.get(category) ?? 0) + 1)
    for (const tag of one.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1)
  }
  return { categories: inOrder(categories, least), tags: inOrder(tags, least) }
}

function inOrder(counts: ReadonlyMap<string, number>, least: number): GroupChoices['tags'] {
  const told = (n: number) => (n < least ? null : n)
  return [...counts]
    .map(([value, n]) => ({ value, people: told(n) }))
    .sort((a, b) => (b.people ?? 0) - (a.people ?? 0) || compareText(a.value, b.value))
}
