/** Every document that is ready to be filed, with where it stands. */
import { and, eq, notExists, sql } from 'drizzle-orm'
import type { FilingList } from '#shared/records.ts'
import { planVersionTable } from '../plan/plan.tables.ts'
import type { Reader } from '../platform/database.ts'
import { findRound, listRounds, loadRoundUnits, type Round } from '../round/round.store.ts'
import { type KeptFiling, loadRoundFilings } from './filing.store.ts'
import { loadFilingDates } from './filing-dates.store.ts'
import type { DocumentSource } from './filing-document.ts'
import { versionOf } from './filing-subject.store.ts'
import { filingTable, waiverTable } from './records.tables.ts'
import { loadUnitCases } from './unit-case.store.ts'
import { loadWaivers } from './waiver.store.ts'

/** Launched, held with this platform, and no pilot. */
export function isFiledFrom({ programmeHash, origin, pilot }: Round): boolean {
  return programmeHash !== null && origin === 'held' && !pilot
}

/** In no order. Filed documents that can only be made anew, such as a status of a day, stand there as they were filed. */
export async function loadFilingLines(
  reader: Reader,
  sources: readonly DocumentSource[],
): Promise<FilingList['filings']> {
  const lines: FilingList['filings'] = []
  for (const round of await listRounds(reader))
    if (isFiledFrom(round))
      lines.push(...(await linesOfRound(reader, sources, { id: round.id, title: round.title })))
  return lines
}

/**
 * Units of a round with something finished that is neither filed nor, by decision, not to be: nothing of theirs is
 * deleted. Also every signed version of a plan counts, not only the one that holds (trigger plan_filed_before_deleted).
 */
export async function loadUnfiledUnits(
  reader: Reader,
  sources: readonly DocumentSource[],
  roundId: string,
): Promise<Set<string>> {
  const round = await findRound(reader, roundId)
  if (!round) return new Set()
  const lines = await linesOfRound(reader, sources, { id: roundId, title: round.title })
  const open = lines.filter(({ filing, waiver }) => filing?.state !== 'filed' && waiver === null)
  // A document under way in an earlier version than the one that holds is on its way, too.
  const underWay = (await loadRoundFilings(reader, roundId)).filter(
    ({ filing }) => filing.state !== 'filed' && filing.state !== 'failed',
  )
  return new Set([
    ...open.map(({ unit }) => unit.id),
    ...underWay.map(({ unitId }) => unitId),
    ...(await loadUnfiledVersions(reader, roundId)),
  ])
}

/** Units with a signed version of the plan, in force or superseded, that is neither filed nor not to be. */
async function loadUnfiledVersions(reader: Reader, roundId: string): Promise<string[]> {
  const same = (table: typeof filingTable | typeof waiverTable) =>
    and(
      eq(table.roundId, planVersionTable.roundId),
      eq(table.unitId, planVersionTable.unitId),
      eq(table.document, 'plan'),
    )
  const filed = reader.db
    .select({ one: sql`1` })
    .from(filingTable)
    .where(
      and(
        same(filingTable),
        eq(filingTable.version, planVersionTable.version),
        eq(filingTable.state, 'filed'),
      ),
    )
  const waived = reader.db
    .select({ one: sql`1` })
    .from(waiverTable)
    .where(and(same(waiverTable), eq(waiverTable.edition, sql`cast(${planVersionTable.version} as text)`)))
  const rows = await reader.db
    .select({ unitId: planVersionTable.unitId })
    .from(planVersionTable)
    .where(
      and(
        eq(planVersionTable.roundId, roundId),
        eq(planVersionTable.groupId, ''),
        notExists(filed),
        notExists(waived),
      ),
    )
  return rows.map(({ unitId }) => unitId)
}

async function linesOfRound(
  reader: Reader,
  sources: readonly DocumentSource[],
  { id: roundId, title: roundTitle }: { id: string; title: FilingList['filings'][number]['roundTitle'] },
): Promise<FilingList['filings']> {
  const ready = (await Promise.all(sources.map((source) => source.list(reader, roundId)))).flat()
  const kept = new Map<string, KeptFiling[]>()
  for (const filing of await loadRoundFilings(reader, roundId))
    kept.set(documentOf(filing), [...(kept.get(documentOf(filing)) ?? []), filing])
  const known = new Set(ready.map((one) => documentOf({ unitId: one.unitId, document: one.id })))
  const units = new Map((await loadRoundUnits(reader, roundId)).map((unit) => [unit.unitId, unit]))
  const dueOf = await loadFilingDates(reader, roundId)
  const cases = await loadUnitCases(reader, roundId)
  const waivers = await loadWaivers(reader, roundId)
  const made = [...kept].flatMap(([document, [newest]]) =>
    newest && !known.has(document) ? [{ newest }] : [],
  )
  const lines = ready.map((document) => {
    const filings = kept.get(documentOf({ unitId: document.unitId, document: document.id })) ?? []
    const version = versionOf(document, filings)
    const filing = filings.find((one) => one.filing.version === version)?.filing ?? null
    const waiver = waivers.find(
      ({ unitId, document: id, edition }) =>
        unitId === document.unitId && id === document.id && edition === document.edition,
    )
    const filedBefore = filings.some((one) => one.filing.version < version)
    return {
      unitId: document.unitId,
      document: { id: document.id, name: document.name },
      version,
      readyOn: document.on,
      due: document.id === 'plan' && !filedBefore ? dueOf(document.unitId) : null,
      filing,
      filedBefore:
        filing === null &&
        filings.some((one) => one.filing.version < version && one.filing.state !== 'failed'),
      consulted: document.consulted,
      waiver: waiver ? { reason: waiver.reason, by: waiver.by, on: waiver.on } : null,
    }
  })
  return [
    ...lines,
    ...made.map(({ newest: { unitId, document, name, readyOn, filing } }) => ({
      unitId,
      document: { id: document, name },
      version: filing.version,
      readyOn,
      due: null,
      filing,
      filedBefore: false,
      consulted: null,
      waiver: null,
    })),
  ].flatMap(({ unitId, ...line }) => {
    const unit = units.get(unitId)
    const caseNumber = cases.get(unitId) ?? null
    return unit ? [{ roundId, roundTitle, unit: { id: unitId, name: unit.name }, caseNumber, ...line }] : []
  })
}

function documentOf({ unitId, document }: { unitId: string; document: string }): string {
  return `${unitId}/${document}`
}
