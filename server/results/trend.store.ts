/** Earlier rounds at units of a later one, from the frozen trees and the counters of both. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Scale } from '#shared/programme.ts'
import type { EarlierRound, NotComparable } from '#shared/report.ts'
import { unitTable } from '../organisation/organisation.tables.ts'
import { loadSuccessors } from '../organisation/successor.store.ts'
import type { Reader } from '../platform/database.ts'
import { keptUntilChange } from '../platform/stamp.store.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { isOpen } from '../round/publication.ts'
import { layoutShown, listRounds, loadRoundUnits, type Round, type RoundUnit } from '../round/round.store.ts'
import { loadCrowds, loadFigures } from './results.store.ts'
import { statedFigureTable } from './results.tables.ts'
import { scaleKeys } from './score.ts'
import { type CountedScale, type EarlierCell, isSameScale, scaleInLineage } from './trend.ts'
import { type Comparison, compareStructure, type Lineage, type Present } from './trend-structure.ts'

/** An earlier round at the units asked for: by unit, then by scale. A unit the round has nothing to do with is left out. */
export interface EarlierTrend {
  round: EarlierRound
  units: Map<string, Map<string, EarlierCell>>
}

/** An earlier round with what a search for its cells needs. */
export interface FormerRound {
  round: Round
  programme: Programme
  units: RoundUnit[]
}

/** One scale where the unit's lineage in that round is known. */
export type Find = (lineage: Lineage, scaleId: string) => EarlierCell

/** Loads what a round has of some units. @param lineages of the units that can be compared */
type LoadCells = (former: FormerRound, lineages: ReadonlyMap<string, Lineage>) => Promise<Find>

/**
 * The released rounds of the same programme that opened before this one, the oldest first, in its structure.
 *
 * @param unitIds response units of the round; an earlier round is left out when it does not concern the first
 */
export async function trendFor(reader: Reader, roundId: string, unitIds: string[]): Promise<EarlierTrend[]> {
  return await overEarlierRounds(reader, roundId, unitIds, (former, lineages) =>
    former.round.origin === 'imported-figures'
      ? statedCells(reader, former.round.id, lineages)
      : countedCells(reader, former, lineages),
  )
}

/** As trendFor, for the figures that `loadCells` finds. */
export async function overEarlierRounds(
  reader: Reader,
  roundId: string,
  unitIds: string[],
  loadCells: LoadCells,
): Promise<EarlierTrend[]> {
  const rounds = await listRounds(reader)
  const later = rounds.find(({ id }) => id === roundId)
  const [firstId] = unitIds
  // A pilot's few people are no earlier picture of anybody, and have none.
  if (!later?.programmeHash || later.pilot || firstId === undefined) return []
  const earlier = rounds
    .filter(
      (round) =>
        // What an earlier round found is told to nobody who may not read it there.
        isOpen(round, 'employees') &&
        !round.pilot &&
        round.programmeId === later.programmeId &&
        round.opensOn < later.opensOn,
    )
    .sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1))
  if (earlier.length === 0) return []
  const present = await loadPresent(reader, roundId)
  const asked = await loadProgrammeCopy(reader, later.programmeHash)
  const trends: EarlierTrend[] = []
  for (const round of earlier) {
    if (!round.programmeHash) continue
    const units = await loadRoundUnits(reader, round.id)
    const before = units.map(({ unitId: id, parentId, name }) => ({ id, parentId, name }))
    const at = new Map(unitIds.map((unitId) => [unitId, compareStructure(before, present, unitId)]))
    if (at.get(firstId)?.outcome === 'no-concern') continue
    const programme = await loadProgrammeCopy(reader, round.programmeHash)
    const find = await loadCells({ round, programme, units }, lineagesOf(at))
    trends.push({
      round: {
        id: round.id,
        title: round.title,
        closedOn: round.closesOn,
        origin: round.origin,
        layout: layoutShown(round),
      },
      units: cellsAt(at, asked, sameQuestionnaire(round, later) ? programme : null, find),
    })
  }
  return trends
}

const presents = keptUntilChange<Present>(['organisation', 'results'], { most: 4 })

async function loadPresent(reader: Reader, roundId: string): Promise<Present> {
  return presents(reader, roundId, () => readPresent(reader, roundId))
}

async function readPresent(reader: Reader, roundId: string): Promise<Present> {
  const units = await reader.db
    .select({ id: unitTable.id, parentId: unitTable.parentId, active: unitTable.active })
    .from(unitTable)
  return {
    parentOf: new Map((await loadRoundUnits(reader, roundId)).map((unit) => [unit.unitId, unit.parentId])),
    successorsOf: await loadSuccessors(reader),
    register: new Map(units.map(({ id, ...unit }) => [id, unit])),
  }
}

function lineagesOf(at: ReadonlyMap<string, Comparison>): Map<string, Lineage> {
  return new Map(
    [...at].flatMap(([unitId, comparison]) =>
      comparison.outcome === 'comparable' ? [[unitId, comparison.lineage] as const] : [],
    ),
  )
}

/**
 * In another questionnaire, names of scales and statements mean nothing, even where they are the same. Its versions are
 * compared scale by scale.
 */
function sameQuestionnaire(a: Round, b: Round): boolean {
  return a.questionnaire?.id === b.questionnaire?.id
}

/** @param then of the earlier round; null where it had another questionnaire */
function cellsAt(
  at: ReadonlyMap<string, Comparison>,
  asked: Programme,
  then: Programme | null,
  find: Find,
): EarlierTrend['units'] {
  const cells: EarlierTrend['units'] = new Map()
  for (const [unitId, comparison] of at) {
    if (comparison.outcome === 'no-concern') continue
    cells.set(
      unitId,
      new Map(
        asked.scales.scales.map((scale) => [
          scale.id,
          comparison.outcome === 'not-comparable'
            ? notComparable(comparison.why)
            : then !== null && isAskedAlike(scale, then)
              ? find(comparison.lineage, scale.id)
              : notComparable({ reason: 'scale', unit: null }),
        ]),
      ),
    )
  }
  return cells
}

function isAskedAlike(scale: Scale, then: Programme): boolean {
  const former = then.scales.scales.find(({ id }) => id === scale.id)
  return former !== undefined && isSameScale(scale, former)
}

export function notComparable(why: NotComparable): EarlierCell {
  return { state: 'not-comparable', why }
}

/** Counters with what they must be read with: the factor and the minimum groups of their own round. */
export function asCounted({ scales, items, definition: { thresholds } }: Programme) {
  const keys = new Map(scaleKeys(scales.scales, items).map((key) => [key.id, key]))
  return (scaleId: string, counted: CountedScale): EarlierCell => {
    const key = keys.get(scaleId)
    const mean = key?.sensitive ? thresholds.sensitive : thresholds.mean
    const minimum = { mean, detail: Math.max(mean, thresholds.detail) }
    return { state: 'counted', ...counted, factor: key?.factor ?? 1, minimum }
  }
}

/** A unit that was the same then has its figures of then; only for others are crowds looked at. */
async function countedCells(
  reader: Reader,
  { round, programme }: FormerRound,
  lineages: ReadonlyMap<string, Lineage>,
): Promise<Find> {
  const { scales } = programme.scales
  const all = [...lineages.values()]
  const figures = await loadFigures(
    reader,
    round.id,
    all.flatMap(({ exactly }) => exactly?.id ?? []),
  )
  const published = ({ exactly }: Lineage, scaleId: string): CountedScale | null => {
    const unit = exactly && figures.get(exactly.id)
    const mean = unit?.mean[scaleId]
    return mean ? { mean, detail: unit?.detail[scaleId] ?? null } : null
  }
  const changed = all.filter(
    (lineage) =>
      lineage.exactly === null ||
      // What the top does not show counts in no figure, and no crowd tells more.
      (lineage.exactly.parentId !== null && scales.some(({ id }) => !published(lineage, id))),
  )
  const relevant = new Set(changed.flatMap((lineage) => lineage.relevant.map(({ id }) => id)))
  const crowds = await loadCrowds(reader, round.id, [...relevant])
  const counted = asCounted(programme)
  return (lineage, scaleId) => {
    const found = published(lineage, scaleId) ?? scaleInLineage(lineage, crowds, scaleId)
    if ('why' in found) return notComparable(found.why)
    return counted(scaleId, found)
  }
}

/** Finished figures hold for the very unit they were stated for, and only while it is the same. */
async function statedCells(
  reader: Reader,
  roundId: string,
  lineages: ReadonlyMap<string, Lineage>,
): Promise<Find> {
  const unitIds = [...lineages.values()].flatMap(({ exactly }) => exactly?.id ?? [])
  const stated = await loadStated(reader, roundId, unitIds, '')
  return (lineage, scaleId) => {
    const { exactly } = lineage
    if (!exactly) return notComparable({ reason: 'finished-figures', unit: null })
    return stated(exactly.id, scaleId) ?? notComparable({ reason: 'not-stated', unit: null })
  }
}

/** Finished figures of some units as a whole, or of a group within them. @param groupId empty for the whole */
export async function loadStated(
  reader: Reader,
  roundId: string,
  unitIds: string[],
  groupId: string,
): Promise<(unitId: string, scaleId: string) => EarlierCell | null> {
  const rows = await reader.db
    .select()
    .from(statedFigureTable)
    .where(
      and(
        eq(statedFigureTable.roundId, roundId),
        eq(statedFigureTable.groupId, groupId),
        inArray(statedFigureTable.unitId, unitIds),
      ),
    )
  return (unitId, scaleId) => {
    const row = rows.find((stated) => stated.unitId === unitId && stated.scaleId === scaleId)
    return row
      ? { state: 'stated', n: row.n, mean: row.mean, standardDeviation: row.standardDeviation }
      : null
  }
}
