/** When results open, in three circles: never to a later circle before an earlier one, and never closed again. */
import {
  type Circle,
  circles,
  type Publication,
  type PublicationDays,
  type ResultsStanding,
} from '#shared/publication.ts'
import type { RoundState } from '#shared/round-state.ts'
import type { Tree } from '../organisation/tree.ts'

/** A released round with how its opening was decided; null was open to all from its release on. */
export interface Published {
  publication: Publication | null
  /** ISO date; null before the release. */
  releasedOn: string | null
}

/** Every circle as soon as there are results. */
export const atOnce: Publication = {
  top: { on: null, openedOn: null },
  leaders: { on: null, openedOn: null },
  employees: { on: null, openedOn: null },
}

/** Whether the results have been opened to the circle: what every gate asks. */
export function isOpen({ publication, releasedOn }: Published, circle: Circle): boolean {
  return releasedOn !== null && (publication === null || publication[circle].openedOn !== null)
}

/** Whether units follow up: the results are open in all of them, or there is no survey and the round is running. */
export function isFollowed(round: Published & { state: RoundState }): boolean {
  return round.state === 'running' || isOpen(round, 'leaders')
}

/** Whether units may take a step: some from the launch on, the others as soon as they follow up. */
export function isStepOpen(
  round: Published & { state: RoundState },
  { opens }: { opens: 'launch' | 'results' },
): boolean {
  const { state } = round
  if (opens === 'results') return isFollowed(round)
  return state !== 'draft' && state !== 'aborted'
}

/** The day on which they were opened, or are to be (ISO); null: as soon as there are results. */
export function opensOn({ publication, releasedOn }: Published, circle: Circle): string | null {
  if (publication === null) return releasedOn
  return publication[circle].openedOn ?? publication[circle].on
}

/** What a page says of it to somebody of the circle. */
export function resultsFor(round: Published, circle: Circle): ResultsStanding {
  return isOpen(round, circle) ? 'open' : { opensOn: opensOn(round, circle) }
}

/** How each circle stands, also of a round that was open to all from its release on. */
export function standingOf({ publication, releasedOn }: Published): Publication {
  if (publication) return publication
  const standing = { on: null, openedOn: releasedOn }
  return { top: standing, leaders: standing, employees: standing }
}

/** With which circle people read the unit they have a role at. @param rootUnitId the round's top */
export function circleOfUnit(tree: Tree, unitId: string, rootUnitId: string): 'top' | 'leaders' {
  const level = tree.byId.get(unitId)?.level
  return unitId === rootUnitId || (level !== undefined && level <= 2) ? 'top' : 'leaders'
}

/** Circles of a released round that are to be opened today, the first first: none before the one it comes after. */
export function dueCircles(publication: Publication, today: string): Circle[] {
  const due: Circle[] = []
  for (const circle of circles) {
    const { on, openedOn } = publication[circle]
    if (openedOn !== null) continue
    if (on !== null && on > today) break
    due.push(circle)
  }
  return due
}

/** The circle that can be opened next; null when all are open. */
export function nextCircle(publication: Publication): Circle | null {
  return circles.find((circle) => publication[circle].openedOn === null) ?? null
}

/** The circles as opened today. */
export function opened(publication: Publication, some: readonly Circle[], today: string): Publication {
  const after = { ...publication }
  for (const circle of some) after[circle] = { ...after[circle], openedOn: today }
  return after
}

/** The publication with new days, which must be without faults (dayFaults); circles not named keep theirs. */
export function withDays(publication: Publication, days: PublicationDays): Publication {
  const after = { ...publication }
  for (const circle of circles) {
    const on = days[circle]
    if (on !== undefined && after[circle].openedOn === null) after[circle] = { on, openedOn: null }
  }
  return after
}
