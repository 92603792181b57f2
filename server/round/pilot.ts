/**
 * A pilot round: a few people try everything out, and their answers are counted together at the round's top. No unit
 * below it, no groups and no follow-up, so that nothing finer than the few can ever be told.
 */
import { pilotPeople, pilotReasons } from '#shared/pilot.ts'
import type { InvalidParam } from '#shared/problem.ts'
import type { Member } from './classes.ts'

/** Somebody who may be asked: with a position at or below the round's top. */
interface Candidate {
  id: string
  email: string | null
}

/**
 * Finds the people behind addresses as they were typed or pasted, each once. Every address that is not found is named
 * by its line, and of people elsewhere nothing is told but that they are not found here.
 */
export function findPilotPeople(
  emails: readonly string[],
  candidates: Iterable<Candidate>,
): { personIds: string[] } | { refused: InvalidParam[] } {
  const byEmail = new Map<string, string[]>()
  for (const { id, email } of candidates)
    if (email) byEmail.set(plain(email), [...(byEmail.get(plain(email)) ?? []), id])
  const personIds = new Set<string>()
  const refused: InvalidParam[] = []
  for (const [index, email] of emails.entries()) {
    const [found, another] = byEmail.get(plain(email)) ?? []
    const name = `body.emails.${index}`
    if (found === undefined) refused.push({ name, reason: pilotReasons.unknown })
    else if (another !== undefined) refused.push({ name, reason: pilotReasons.shared })
    else personIds.add(found)
  }
  if (refused.length > 0) return { refused }
  const { fewest, most } = pilotPeople
  if (personIds.size < fewest || personIds.size > most)
    return { refused: [{ name: 'body.emails', reason: `must be ${fewest} to ${most} different people` }] }
  return { personIds: [...personIds] }
}

function plain(email: string): string {
  return email.trim().toLowerCase()
}

/** The people of a pilot as participants: all at the round's top, without groups, whatever their positions. */
export function pilotMembers(rootUnitId: string, personIds: Iterable<string>): Member[] {
  return [...personIds].map((personId) => ({ personId, unitId: rootUnitId, groups: [] }))
}

/**
 * The fewest who may be invited in a round.
 *
 * @param minimum the programme's minimum group for means
 */
export function fewestInvited({ pilot }: { pilot: boolean }, minimum: number): number {
  return pilot ? Math.max(minimum, pilotPeople.fewest) : minimum
}
