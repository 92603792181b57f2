/** Which positions make somebody a participant of a round. */
import type { ProgrammeDefinition } from '#shared/programme.ts'
import type { Round } from './round.store.ts'

/** ISO 8601 dates; percent 0 to 100, with at most two decimals. */
export interface Participation {
  opensOn: string
  /** The day whose positions count, no later than the opening. */
  cutOffOn: string
  /** The least sum of positions on that day. */
  minPositionPercent: number
}

/** What was chosen for the round, and otherwise the programme's least percent, on the opening day. */
export function participationOf(
  { opensOn, cutOffOn, minPositionPercent }: Pick<Round, 'opensOn' | 'cutOffOn' | 'minPositionPercent'>,
  { participation }: Pick<ProgrammeDefinition, 'participation'>,
): Participation {
  return {
    opensOn,
    cutOffOn: cutOffOn ?? opensOn,
    minPositionPercent: minPositionPercent ?? participation.minPositionPercent,
  }
}
