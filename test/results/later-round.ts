/** A round of 2026 after the earlier surveys, with nothing in it but its units and groups. */
import type { Group } from '#shared/programme.ts'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { keepProgramme } from '../../server/programme/programme.store.ts'
import type { Programme } from '../../server/programme/programme.ts'
import { insertRoundUnits } from '../../server/round/round.store.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { replaceRoundGroups } from '../../server/round/round-group.store.ts'
import { units } from '../cast.ts'
import { shortProgramme } from '../programme/short.ts'

export const laterRoundId = '00000000-0000-4000-8000-700000000077'

/** In the organisation as it is now, in all units or some. */
export async function holdLaterRound(
  storage: Storage,
  programme: Programme = shortProgramme,
  without: string[] = [],
  groups: Group[] = [],
): Promise<void> {
  const tree = await loadTree(storage)
  const chosen = tree.units.filter(({ id }) => !without.includes(id))
  await transaction(storage, async (tx) => {
    await keepProgramme(tx, programme)
    await tx.db.insert(roundTable).values({
      id: laterRoundId,
      programmeId: 'short',
      programmeHash: programme.hash,
      titleNb: '2026',
      titleNn: '2026',
      titleEn: '2026',
      rootUnitId: units.university,
      opensOn: '2026-09-01',
      closesOn: '2026-09-21',
      state: 'released',
      releasedOn: '2026-09-22',
    })
    await insertRoundUnits(
      tx,
      laterRoundId,
      chosen.map(({ id, code, name, parentId, level }) => ({
        unitId: id,
        code,
        name,
        parentId,
        level,
        invited: 10,
        leaderCountsAt: null,
      })),
    )
    await replaceRoundGroups(tx, laterRoundId, groups)
  })
}
