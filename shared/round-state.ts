/** The states of a round, in their order. */
import { z } from 'zod'

/**
 * `preparing`: launched and frozen; keys are made and key holders meet, nobody is invited yet. `closing`: no more
 * answers, key holders open the box and results are being made. `released`: results are out and no answer exists.
 * `running`: launched without a survey; units follow up from the first day.
 * `aborted`: stopped; answers were destroyed unread.
 */
export const roundStates = [
  'draft',
  'preparing',
  'open',
  'closing',
  'released',
  'running',
  'aborted',
] as const
export const roundStateSchema = z.enum(roundStates)
export type RoundState = z.infer<typeof roundStateSchema>

/** Launched for good and not stopped: units have steps and deadlines in it. */
export function isUnderWay(state: RoundState): boolean {
  return hasBegun(state) || state === 'running'
}

/** People were invited, and the round goes on to its results, or has them. */
export function hasBegun(state: RoundState): boolean {
  return state === 'open' || state === 'closing' || state === 'released'
}
