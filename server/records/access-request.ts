/** What a request for access is about: the reports of a round with what was published of them. Pure. */
import { Temporal } from 'temporal-polyfill'
import type { AskedReport, ReportKey } from '#shared/access-request.ts'
import type { Scale } from '#shared/programme.ts'
import { restDay } from '../deadlines/rest-day.ts'
import type { GroupHere } from '../report/report.ts'
import type { Figures } from '../results/content.ts'
import type { PlacedUnit } from '../results/release.ts'
import type { RoundUnit } from '../round/round.store.ts'

/** A report as it was published, before anybody decides on it. */
export type PublishedReport = Omit<AskedReport, 'handedOut' | 'decided'>

export interface PublishedRound {
  /** Parents before children. */
  units: RoundUnit[]
  placed: ReadonlyMap<string, PlacedUnit>
  /** By unit. */
  figures: ReadonlyMap<string, Figures>
  /** The groups of the round within a unit, by unit. */
  groups: ReadonlyMap<string, readonly GroupHere[]>
  scales: readonly Scale[]
  /** Statements about the nearest leader. */
  leaderItems: ReadonlySet<string>
}

/** Every report of the round: by unit in the tree's order, each followed by the groups shown there. */
export function publishedReports(round: PublishedRound): PublishedReport[] {
  const { units, placed } = round
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  return inTreeOrder(units).flatMap((unit) => {
    const { unitId, name } = unit
    const answers = placed.get(unitId)?.answered ?? null
    if (placed.get(unitId)?.reportUnitId !== unitId || answers === null) return []
    const about = { unitId, unit: name, above: byId.get(unit.parentId ?? '')?.name ?? null }
    const whole = {
      ...about,
      groupId: null,
      group: null,
      includes: countedIn(unitId, round),
      answers,
      ...contentOf(round.figures.get(unitId), round),
    }
    const ofGroups = (round.groups.get(unitId) ?? []).flatMap(({ id, title, cell }) =>
      cell
        ? {
            ...about,
            groupId: id,
            group: title,
            includes: [],
            answers: cell.answers,
            ...contentOf(cell, round),
            // A group's report has scales only.
            statements: false,
          }
        : [],
    )
    return [whole, ...ofGroups]
  })
}

/** The report's key as one word. */
export function keyOf({ unitId, groupId }: ReportKey): string {
  return `${unitId} ${groupId ?? ''}`
}

/** Days from `since` until `until`, both ISO: all of them, and how many are working days in Norway. */
export function daysBetween(since: string, until: string): { days: number; workingDays: number } {
  const first = Temporal.PlainDate.from(since)
  const days = Math.max(0, first.until(Temporal.PlainDate.from(until), { largestUnit: 'days' }).days)
  const passed = Array.from({ length: days }, (_, index) => first.add({ days: index + 1 }).toString())
  return { days, workingDays: passed.filter((day) => restDay(day) === null).length }
}

/** The unanswered first, the oldest of them on top; then the answered, the newest answer first. */
export function inOrderOfWork<R extends { receivedOn: string; answeredOn: string | null }>(
  requests: R[],
): R[] {
  return [...requests].sort((a, b) => {
    if (a.answeredOn && b.answeredOn) return b.answeredOn.localeCompare(a.answeredOn)
    if (a.answeredOn || b.answeredOn) return a.answeredOn ? 1 : -1
    return a.receivedOn.localeCompare(b.receivedOn)
  })
}

function inTreeOrder(units: RoundUnit[]): RoundUnit[] {
  const below = new Map<string | null, RoundUnit[]>()
  for (const unit of units) below.set(unit.parentId, [...(below.get(unit.parentId) ?? []), unit])
  const walk = (parentId: string | null): RoundUnit[] =>
    (below.get(parentId) ?? []).flatMap((unit) => [unit, ...walk(unit.unitId)])
  return walk(null)
}

/** Units that belong below and have no report of their own: their answers count here. */
function countedIn(unitId: string, { units, placed }: PublishedRound): PublishedReport['includes'] {
  return units
    .filter((unit) => unit.unitId !== unitId && placed.get(unit.unitId)?.reportUnitId === unitId)
    .map(({ name }) => name)
}

function contentOf(figures: Figures | undefined, { scales, leaderItems }: PublishedRound) {
  const shown = scales.filter(({ id }) => figures?.mean[id])
  return {
    statements: Object.keys(figures?.items ?? {}).length > 0,
    sensitive: shown.some(({ sensitive }) => sensitive),
    leader: shown.some(({ items }) => items.some(({ item }) => leaderItems.has(item))),
  }
}
