/** Response rates of an open round, as they may be shown and no other way: replaced every night, gone at closing. */
import { eq } from 'drizzle-orm'
import type { Rates } from '#shared/rates.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadBallotClasses } from './ballot-class.store.ts'
import { type CellRate, countedAt, type RateCell, rateCells, unitRates } from './rates.ts'
import { loadRoundUnits, type Round, type RoundUnit } from './round.store.ts'
import { responseRateTable } from './round.tables.ts'

export interface RatesOfRound {
  /** `yyyy-mm-dd` */
  countedOn: string
  /** By the unit of the rate cell. */
  rates: Map<string, CellRate>
}

/** Puts a night's rates in the place of the last night's. @param countedOn `yyyy-mm-dd` */
export async function replaceRates(
  tx: Tx,
  roundId: string,
  { countedOn, rates }: RatesOfRound,
): Promise<void> {
  await eraseRates(tx, roundId)
  const rows = [...rates].map(([unitId, rate]) => ({ roundId, unitId, ...rate, countedOn }))
  for (let start = 0; start < rows.length; start += 1000)
    await tx.db.insert(responseRateTable).values(rows.slice(start, start + 1000))
}

/** Null when nothing was counted yet, and when the round is not open any more. */
export async function loadRates(reader: Reader, roundId: string): Promise<RatesOfRound | null> {
  const rows = await reader.db.select().from(responseRateTable).where(eq(responseRateTable.roundId, roundId))
  const [first] = rows
  if (!first) return null
  return {
    countedOn: first.countedOn,
    rates: new Map(rows.map(({ unitId, percent, bound }) => [unitId, { percent, bound }])),
  }
}

/** When the round closes or is aborted. */
export async function eraseRates(tx: Tx, roundId: string): Promise<void> {
  await tx.db.delete(responseRateTable).where(eq(responseRateTable.roundId, roundId))
}

/** The round's units, parents first, and its rate cells: as frozen at launch, and none once the box is opened. */
export async function loadRateCells(
  reader: Reader,
  round: Round,
): Promise<{ units: (RoundUnit & { id: string })[]; cells: RateCell[] }> {
  if (!round.programmeHash) return { units: [], cells: [] }
  const { thresholds } = (await loadProgrammeCopy(reader, round.programmeHash)).definition
  const units = (await loadRoundUnits(reader, round.id)).map((unit) => ({ ...unit, id: unit.unitId }))
  return { units, cells: rateCells(units, await loadBallotClasses(reader, round.id), thresholds.mean) }
}

export type UnitRate = Rates['units'][number]

/** What may be shown of every unit of an open round; units without a day when nothing was counted. */
export async function loadUnitRates(
  reader: Reader,
  round: Round,
): Promise<{ countedOn: string | null; units: UnitRate[] }> {
  const { units, cells } = await loadRateCells(reader, round)
  const counted = round.state === 'open' ? await loadRates(reader, round.id) : null
  const rates = unitRates(units, cells, counted?.rates ?? new Map())
  const places = countedAt(units, rates)
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return {
    countedOn: counted?.countedOn ?? null,
    units: units.map(({ id, name, parentId }) => {
      const at = places.get(id)
      return {
        id,
        name,
        parentId,
        rate: rates.get(id) ?? null,
        countedAt: at === undefined || at === id ? null : (names.get(at) ?? null),
      }
    }),
  }
}

/** A unit's own rate, as everybody who may see the unit may see it; null where it has none, or none is counted. */
export async function loadUnitRate(reader: Reader, round: Round, unitId: string): Promise<UnitRate['rate']> {
  if (round.state !== 'open') return null
  return (await loadUnitRates(reader, round)).units.find(({ id }) => id === unitId)?.rate ?? null
}
