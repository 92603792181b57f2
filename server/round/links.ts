/** Finding one among those who are invited. */
import type { Person } from '../organisation/organisation.store.ts'

/** Hits shown at most: a search is for one person, not for a list of them. */
const mostHits = 20

/**
 * Those whose name or address holds each of the words, in any case and order, by name.
 *
 * @param search at least one word
 */
export function findInvited<P extends Person>(
  people: readonly P[],
  search: string,
): { people: P[]; more: boolean } {
  const words = folded(search).split(/\s+/)
  const hits = people.filter(({ name, email }) => {
    const text = folded(`${name} ${email ?? ''}`)
    return words.every((word) => text.includes(word))
  })
  hits.sort((a, b) => a.name.localeCompare(b.name, 'nb'))
  return { people: hits.slice(0, mostHits), more: hits.length > mostHits }
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLocaleLowerCase('nb')
}
