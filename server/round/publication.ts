/** When results open, in three circles: never to a later circle before an earlier one, and never closed again. */
import { Temporal } from 'temporal-polyfill'
import {
  type Circle,
  circles,
  type Publication,
  type PublicationDays,
  type ResultsStanding,
} from '#shared/publication.ts'
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

/** Why a day is refused, with the circle whose day it is. */
export interface DayRefusal {
  circle: Circle
  reason: 'open-already' | 'past' | 'before-closing' | 'too-late' | 'before-earlier-circle' | 'no-day'
}

/** What the round says of the days that may be set: the last day to answer, the release, and today. */
interface RoundDays {
  closesOn: string
  releasedOn: string | null
  today: string
}

/** The publication with new days; circles that are not named keep theirs. */
export function withDays(
  publication: Publication,
  days: PublicationDays,
  round: RoundDays,
): Publication | DayRefusal {
  const after = { ...publication }
  for (const circle of circles) {
    const on = days[circle]
    if (on === undefined) continue
    const reason = publication[circle].openedOn === null ? whyNot(on, round) : 'open-already'
    if (reason) return { circle, reason }
    after[circle] = { on, openedOn: null }
  }
  for (const [index, circle] of circles.entries()) {
    const before = circles[index - 1]
    if (before && isEarlier(after, circle, before)) return { circle, reason: 'before-earlier-circle' }
  }
  return after
}

/** A year is long enough for every plan, and short enough to catch a wrong one. */
const longestWait = { years: 1 }

function whyNot(on: string | null, { closesOn, releasedOn, today }: RoundDays): DayRefusal['reason'] | null {
  // After the release, as soon as there are results would be now: that is pressed, and not planned.
  if (on === null) return releasedOn === null ? null : 'no-day'
  if (on < today) return 'past'
  if (on <= closesOn) return 'before-closing'
  const latest = Temporal.PlainDate.from(closesOn).add(longestWait).toString()
  return on > latest ? 'too-late' : null
}

/** @returns whether the circle would open before the one it comes after */
function isEarlier(publication: Publication, circle: Circle, before: Circle): boolean {
  const first = publication[before]
  if (first.openedOn !== null || first.on === null) return false
  const { on } = publication[circle]
  return on === null || on < first.on
}
