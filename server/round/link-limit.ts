/** A bound on links made by hand: nobody's mailbox is filled, and no heap of links to one invitation is made. */

const mostAnHour = 5
const hour = 3_600_000

/**
 * @param made when links were made for this person, epoch milliseconds
 * @returns the times to remember with this one among them, or null when it is too many
 */
export function withAnotherLink(made: readonly number[], now: number): number[] | null {
  const recent = made.filter((time) => time > now - hour)
  return recent.length < mostAnHour ? [...recent, now] : null
}

/** Takes one more link for each of the people, or says false. */
export type LinkLimit = (people: readonly { id: string }[], now: number) => boolean

/** In memory only: the database keeps no times beside invitations. A server that was started anew begins to count again. */
export function linkLimit(): LinkLimit {
  const made = new Map<string, number[]>()
  return (people, now) => {
    const next = people.map(({ id }) => [id, withAnotherLink(made.get(id) ?? [], now)] as const)
    if (next.some(([, times]) => times === null)) return false
    for (const [id, times] of next) made.set(id, times ?? [])
    return true
  }
}
