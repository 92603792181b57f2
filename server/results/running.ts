/** Releases under way in this process: one a round, and how far each has come. */
import type { Progress } from './release.ts'

interface Running {
  progress: Progress
  done: Promise<void>
}

/** By whose rounds they are (the storage), then by round. */
const running = new WeakMap<object, Map<string, Running>>()

/** Does the work, or waits for it when it is under way already. */
export function whileRunning(
  owner: object,
  roundId: string,
  work: (onProgress: (progress: Progress) => void) => Promise<void>,
): Promise<void> {
  const rounds = running.get(owner) ?? new Map<string, Running>()
  running.set(owner, rounds)
  const already = rounds.get(roundId)
  if (already) return already.done
  const one: Running = { progress: { step: 'waiting', percent: 0 }, done: Promise.resolve() }
  rounds.set(roundId, one)
  one.done = work((progress) => {
    one.progress = progress
  }).finally(() => rounds.delete(roundId))
  return one.done
}

/** How far a release has come; null when none is under way here. */
export function progressOf(owner: object, roundId: string): Progress | null {
  return running.get(owner)?.get(roundId)?.progress ?? null
}
