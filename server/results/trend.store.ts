/** Earlier rounds at units of a later one, from the frozen trees and the counters of both. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Scale } from '#shared/programme.ts'
import type { EarlierRound, NotComparable } from '#shared/report.ts'
import { unitTable } from '../organisation/organisation.tables.ts'
import { loadSuccessors } from '../organisation/successor.store.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { listRounds, loadRoundUnits, type Round } from '../round/round.store.ts'
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

/**
 * The released rounds of the same programme that opened before this one, the oldest first, in its structure.
 *
 * @param unitIds response units of the round; an earlier round is left out when it does not concern the first
 */
export async function trendFor(reader: Reader, roundId: string, unitIds: string[]): Promise<EarlierTrend[]> {
  const rounds = await listRounds(reader)
  const later = rounds.find(({ id }) => id === roundId)
  const [firstId] = unitIds
  if (!later?.programmeHash || firstId === undefined) return []
  const earlier = rounds
    .filter(
      (round) =>
        round.state === 'released' &&
        round.programmeId === later.programmeId &&
        round.opensOn < later.opensOn,
    )
    .sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1))
  if (earlier.length === 0) return []
  const present = await loadPresent(reader, roundId)
  const asked = await loadProgrammeCopy(reader, later.programmeHash)
  const trends: EarlierTrend[] = []
  for (const round of earlier) {
    const former = (await loadRoundUnits(reader, round.id)).map(({ unitId, parentId, name }) => ({
      id: unitId,
      parentId,
      name,
    }))
    const at = new Map(unitIds.map((unitId) => [unitId, compareStructure(former, present, unitId)]))
    if (at.get(firstId)?.outcome === 'no-concern') continue
    trends.push({
      round: { id: round.id, title: round.title, closedOn: round.closesOn, origin: round.origin },
      units: await cellsOf(reader, round, asked, at),
    })
  }
  return trends
}

async function loadPresent(reader: Reader, roundId: string): Promise<Present> {
  const units = await reader.db
    .select({ id: unitTable.id, parentId: unitTable.parentId, active: unitTable.active })
    .from(unitTable)
  return {
    parentOf: new Map((await loadRoundUnits(reader, roundId)).map((unit) => [unit.unitId, unit.parentId])),
    successorsOf: await loadSuccessors(reader),
    register: new Map(units.map(({ id, ...unit }) => [id, unit])),
  }
}

type Cells = Map<string, EarlierCell>

async function cellsOf(
  reader: Reader,
  round: Round,
  asked: Programme,
  at: ReadonlyMap<string, Comparison>,
): Promise<Map<string, Cells>> {
  if (!round.programmeHash) return new Map()
  const programme = await loadProgrammeCopy(reader, round.programmeHash)
  const lineages = new Map(
    [...at].flatMap(([unitId, comparison]) =>
      comparison.outcome === 'comparable' ? [[unitId, comparison.lineage] as const] : [],
    ),
  )
  const find =
    round.origin === 'imported-figures'
      ? await statedCells(reader, round.id, lineages)
      : await countedCells(reader, round.id, programme, lineages)
  const cells = new Map<string, Cells>()
  for (const [unitId, comparison] of at) {
    if (comparison.outcome === 'no-concern') continue
    cells.set(
      unitId,
      new Map(
        asked.scales.scales.map((scale) => [
          scale.id,
          comparison.outcome === 'not-comparable'
            ? notComparable(comparison.why)
            : isAskedAlike(scale, programme)
              ? find(comparison.lineage, scale.id)
              : notComparable({ reason: 'scale', unit: null }),
        ]),
      ),
    )
  }
  return cells
}

type Find = (lineage: Lineage, scaleId: string) => EarlierCell

function isAskedAlike(scale: Scale, then: Programme): boolean {
  const former = then.scales.scales.find(({ id }) => id === scale.id)
  return former !== undefined && isSameScale(scale, former)
}

function notComparable(why: NotComparable): EarlierCell {
  return { state: 'not-comparable', why }
}

/** A unit that was the same then has its figures of then; only for others are crowds looked at. */
async function countedCells(
  reader: Reader,
  roundId: string,
  { scales, items, definition: { thresholds } }: Programme,
  lineages: ReadonlyMap<string, Lineage>,
): Promise<Find> {
  const all = [...lineages.values()]
  const figures = await loadFigures(
    reader,
    roundId,
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
      (lineage.exactly.parentId !== null && scales.scales.some(({ id }) => !published(lineage, id))),
  )
  const relevant = new Set(changed.flatMap((lineage) => lineage.relevant.map(({ id }) => id)))
  const crowds = await loadCrowds(reader, roundId, [...relevant])
  const keys = new Map(scaleKeys(scales.scales, items).map((key) => [key.id, key]))
  return (lineage, scaleId) => {
    const found = published(lineage, scaleId) ?? scaleInLineage(lineage, crowds, scaleId)
    if ('why' in found) return notComparable(found.why)
    const key = keys.get(scaleId)
    const mean = key?.sensitive ? thresholds.sensitive : thresholds.mean
    const minimum = { mean, detail: Math.max(mean, thresholds.detail) }
    return { state: 'counted', ...found, factor: key?.factor ?? 1, minimum }
  }
}

/** Finished figures hold for the very unit they were stated for, and only while it is the same. */
async function statedCells(
  reader: Reader,
  roundId: string,
  lineages: ReadonlyMap<string, Lineage>,
): Promise<Find> {
  const rows = await reader.db
    .select()
    .from(statedFigureTable)
    .where(
      and(
        eq(statedFigureTable.roundId, roundId),
        eq(statedFigureTable.groupId, ''),
        inArray(
          statedFigureTable.unitId,
          [...lineages.values()].flatMap(({ exactly }) => exactly?.id ?? []),
        ),
      ),
    )
  return (lineage, scaleId) => {
    const { exactly } = lineage
    if (!exactly) return notComparable({ reason: 'finished-figures', unit: null })
    const row = rows.find((stated) => stated.unitId === exactly.id && stated.scaleId === scaleId)
    if (!row) return notComparable({ reason: 'not-stated', unit: null })
    return { state: 'stated', n: row.n, mean: row.mean, standardDeviation: row.standardDeviation }
  }
}
