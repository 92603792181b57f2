/**
 * Parts of an answer box's key that key holders have given. They live in this process alone: a part that was given and
 * lies about for an hour without the next is forgotten, and must be given again.
 */
import type { Part } from '#shared/ballot/sharing.ts'

interface Given {
  name: string
  /** Null once it has been joined with the others. */
  part: Part | null
}

interface Kept {
  /** By the part's place. */
  given: Map<number, Given>
  timer: NodeJS.Timeout
}

/** Milliseconds a part is kept without another one coming. */
const patience = 60 * 60_000

/** By whose rounds they are (the storage), then by round. */
const kept = new WeakMap<object, Map<string, Kept>>()

/** Keeps a part whose custodian is known; given again, it is kept once. */
export function keepPart(owner: object, roundId: string, name: string, part: Part): void {
  const rounds = kept.get(owner) ?? new Map<string, Kept>()
  kept.set(owner, rounds)
  const given = rounds.get(roundId)?.given ?? new Map<number, Given>()
  clearTimeout(rounds.get(roundId)?.timer)
  const timer = setTimeout(() => forgetParts(owner, roundId), patience)
  timer.unref()
  given.set(part.place, { name, part })
  rounds.set(roundId, { given, timer })
}

/** Names of those who have given theirs, in the order of their places. */
export function givenBy(owner: object, roundId: string): string[] {
  return inOrder(owner, roundId).map(({ name }) => name)
}

/**
 * The parts, to be joined now: only the names stay, until the opening has ended.
 *
 * @param needed null is returned as long as there are fewer, and when they have been taken
 */
export function takeParts(owner: object, roundId: string, needed: number): Part[] | null {
  const whole = inOrder(owner, roundId).filter(({ part }) => part !== null)
  if (whole.length < needed) return null
  return whole.flatMap((given) => {
    const { part } = given
    given.part = null
    return part ?? []
  })
}

/** When the box has been opened, when it could not be, when the round is aborted. */
export function forgetParts(owner: object, roundId: string): void {
  const round = kept.get(owner)?.get(roundId)
  clearTimeout(round?.timer)
  for (const { part } of round?.given.values() ?? []) part?.value.fill(0)
  kept.get(owner)?.delete(roundId)
}

function inOrder(owner: object, roundId: string): Given[] {
  const given = kept.get(owner)?.get(roundId)?.given ?? new Map<number, Given>()
  return [...given].sort(([a], [b]) => a - b).map(([, one]) => one)
}
