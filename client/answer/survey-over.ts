/** A survey that takes no answers any more: what this device knows of it, and when it may forget what was answered. */
import { publicBoxSchema } from '#shared/box.ts'
import { ask, failureCode } from '../platform/api.ts'
import { deviceStorage, forgetRound, keepsAnswers, knownRound } from './device.ts'
import type { PersonalLink } from './link.ts'

export interface Closed {
  roundId: string
  /** As it is written; where it is not known whether the answer arrived in time. */
  code: string | null
  /** Answers lie here still, locked. */
  kept: boolean
}

/** Null where the failure says something else, or nothing of the survey was ever kept on this device. */
export async function closedRound(failure: unknown, { pin }: PersonalLink): Promise<Closed | null> {
  if (!['round-closed', 'round-aborted'].includes(failureCode(failure))) return null
  const storage = deviceStorage()
  const roundId = knownRound(pin, storage)?.roundId
  if (roundId === undefined) return null
  if (keepsAnswers(pin, storage) && (await isFinished(roundId))) forgetRound(pin, storage)
  return { roundId, code: null, kept: keepsAnswers(pin, storage) }
}

/**
 * Whether the public page says that the round has come to its end. That a link is refused is not enough to throw
 * answers away: a server that was put back from a copy, or set up wrongly, can say so and be wrong.
 */
async function isFinished(roundId: string): Promise<boolean> {
  try {
    const schema = publicBoxSchema.pick({ state: true, destroyedOn: true })
    const { state, destroyedOn } = await ask('GET', `/api/box/${roundId}`, schema, { anonymous: true })
    return state === 'released' || (state === 'aborted' && destroyedOn !== null)
  } catch {
    return false
  }
}
