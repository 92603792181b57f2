/** A round of the cast's university whose results are out: what the follow-up begins with. */
import { join } from 'node:path'
import { setRoundDeadlines } from '../server/deadlines/deadlines.store.ts'
import { loadTree } from '../server/organisation/organisation.store.ts'
import type { Storage } from '../server/platform/database.ts'
import { projectRoot } from '../server/platform/paths.ts'
import { transaction } from '../server/platform/transaction.ts'
import { keepProgramme } from '../server/programme/programme.store.ts'
import { readProgrammes } from '../server/programme/programmes.ts'
import { placedUnitTable } from '../server/results/results.tables.ts'
import { insertRoundUnits } from '../server/round/round.store.ts'
import { roundTable } from '../server/round/round.tables.ts'
import { units } from './cast.ts'

export const roundId = '00000000-0000-4000-8000-700000000001'
export const openRoundId = '00000000-0000-4000-8000-700000000002'
export const improvementRoundId = '00000000-0000-4000-8000-700000000003'

/** Due dates, seen from the 13th of October 2026: the meeting's has passed. */
export const dueDates = {
  meeting: '2026-04-01',
  plan: '2026-10-23',
  filing: '2026-10-30',
  summary: '2026-12-16',
} as const

/** Of the round of improvement, whose plan goes to two committees. */
const improvementDates = {
  meeting: '2026-04-01',
  plan: '2026-04-20',
  'treatment-kvam': '2026-05-20',
  'treatment-amu': '2026-06-19',
} as const

const programmeOf = (id: string) => {
  const programme = readProgrammes(join(projectRoot, 'surveys')).get(id)
  if (!programme) throw new Error(`surveys/${id} is missing`)
  return programme
}

/** All units take part; the field station's answers count at its department. */
export async function holdRound(storage: Storage): Promise<void> {
  await holdReleased(storage, roundId, 'ark-style', dueDates)
}

/** The same of a survey whose plan goes by a clinic's group to the working environment committee. */
export async function holdImprovementRound(storage: Storage): Promise<void> {
  await holdReleased(storage, improvementRoundId, 'forbedring-style', improvementDates)
}

async function holdReleased(
  storage: Storage,
  roundId: string,
  programmeId: string,
  due: Readonly<Record<string, string>>,
): Promise<void> {
  await insertRound(storage, roundId, 'released', programmeId)
  await transaction(storage, async (tx) => {
    await setRoundDeadlines(
      tx,
      roundId,
      Object.entries(due).map(([stepId, day]) => ({ stepId, due: day, byRule: day, reason: null })),
    )
    await tx.db.insert(placedUnitTable).values(
      Object.values(units).map((unitId) => {
        const at = unitId === units.fieldStation ? units.coast : unitId
        const own = at === unitId ? { answered: 9, invited: 12 } : { answered: null, invited: null }
        return { roundId, unitId, reportUnitId: at, countsAtId: at, ...own }
      }),
    )
  })
}

/** A round in the same units that is still open: nothing can be followed up. */
export async function holdOpenRound(storage: Storage): Promise<void> {
  await insertRound(storage, openRoundId, 'open', 'ark-style')
}

async function insertRound(
  storage: Storage,
  id: string,
  state: 'open' | 'released',
  programmeId: string,
): Promise<void> {
  const programme = programmeOf(programmeId)
  const tree = await loadTree(storage)
  await transaction(storage, async (tx) => {
    await keepProgramme(tx, programme)
    await tx.db.insert(roundTable).values({
      id,
      programmeId: programme.definition.id,
      programmeHash: programme.hash,
      titleNb: 'Arbeidsmiljø',
      titleNn: 'Arbeidsmiljø',
      titleEn: 'Working environment',
      rootUnitId: units.university,
      opensOn: state === 'open' ? '2026-10-05' : '2025-11-03',
      closesOn: state === 'open' ? '2026-10-26' : '2025-11-23',
      state,
      releasedOn: state === 'open' ? null : '2026-01-15',
      answered: state === 'open' ? null : 31,
    })
    await insertRoundUnits(
      tx,
      id,
      tree.units.map((unit) => ({
        unitId: unit.id,
        code: unit.code,
        name: unit.name,
        parentId: unit.parentId,
        level: unit.level,
        invited: 12,
        leaderCountsAt: unit.parentId,
      })),
    )
  })
}
