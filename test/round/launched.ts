/** A round of the science faculty, drafted and opened for tests; the cast is moved in by the test. */
import type { Group } from '#shared/programme.ts'
import type { RoundDraft } from '#shared/round.ts'
import type { Storage } from '../../server/platform/database.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { addDraft } from '../../server/round/round.store.ts'
import { replaceRoundGroups } from '../../server/round/round-group.store.ts'
import { units } from '../cast.ts'
import { type OpenedRound, openedRound } from '../opened-round.ts'

/** Opened a week ago, open for two weeks more. */
export const draft: RoundDraft = {
  programmeId: 'short',
  title: { nb: 'Arbeidsmiljø 2026', nn: 'Arbeidsmiljø 2026 nynorsk', en: 'Working environment 2026' },
  rootUnitId: units.science,
  opensOn: '2026-10-05',
  closesOn: '2026-10-25',
  responseUnitIds: [units.coast, units.aquaculture, units.ecology, units.fieldStation],
}

export async function draftedRound(
  storage: Storage,
  changes: Partial<RoundDraft> = {},
  groups: Group[] = [],
): Promise<string> {
  return transaction(storage, async (tx) => {
    const id = await addDraft(tx, { ...draft, ...changes }, true)
    await replaceRoundGroups(tx, id, groups)
    return id
  })
}

/** A round of the science faculty that is open, its key kept by the server alone. */
export async function launchedRound(
  services: Services,
  changes: Partial<RoundDraft> = {},
  groups: Group[] = [],
): Promise<OpenedRound> {
  return openedRound(services, await draftedRound(services.storage, changes, groups))
}
