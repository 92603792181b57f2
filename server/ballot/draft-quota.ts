/** How many drafts a link and a round may have. Counted in this process's memory alone, and forgotten with the key. */
import type { RoundKey } from '../platform/vault.ts'

/** Answer codes with which drafts may be kept by one link: a code that was made anew leaves the old draft behind. */
export const codesEach = 3

/** Drafts in a round for each invited. */
const draftsEach = 2

interface Quota {
  /** Drafts that the round may have. */
  most: number
  codesOf: Map<string, Set<string>>
}

const quotas = new WeakMap<RoundKey, Quota>()

/** @param invited asked once, as the invited do not change */
export async function quotaOf(key: RoundKey, invited: () => Promise<number>): Promise<Quota> {
  const known = quotas.get(key)
  if (known) return known
  const made = { most: draftsEach * (await invited()), codesOf: new Map<string, Set<string>>() }
  quotas.set(key, made)
  return made
}

/** Takes one of the link's places for a draft; false when it has none left. A draft that has a place keeps it. */
export function takePlace({ codesOf }: Quota, link: string, id: string): boolean {
  const codes = codesOf.get(link) ?? new Set<string>()
  codesOf.set(link, codes)
  if (!codes.has(id) && codes.size >= codesEach) return false
  codes.add(id)
  return true
}

/** When the draft is gone. */
export function leavePlace({ codesOf }: Quota, link: string, id: string): void {
  codesOf.get(link)?.delete(id)
}
