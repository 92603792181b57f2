/** A round of the science faculty, drafted and launched for tests; the cast is moved in by the test. */
import { Temporal } from 'temporal-polyfill'
import type { Group } from '#shared/programme.ts'
import type { RoundDraft } from '#shared/round.ts'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { launchRound } from '../../server/round/launch.store.ts'
import { addDraft, findRound } from '../../server/round/round.store.ts'
import { replaceRoundGroups } from '../../server/round/round-group.store.ts'
import { people, units } from '../cast.ts'
import { shortProgramme } from '../programme/short.ts'
import { testNow } from '../world.ts'

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
    const id = await addDraft(tx, { ...draft, ...changes })
    await replaceRoundGroups(tx, id, groups)
    return id
  })
}

/** @returns the round's id and the links' secrets by person */
export async function launchedRound(
  storage: Storage,
  changes: Partial<RoundDraft> = {},
  groups: Group[] = [],
) {
  const roundId = await draftedRound(storage, changes, groups)
  const round = await findRound(storage, roundId)
  if (!round) throw new Error('The draft is missing')
  const { invitations } = await transaction(storage, (tx) =>
    launchRound(tx, {
      round,
      programme: shortProgramme,
      baseUrl: 'https://medvirk.example',
      now: Temporal.Instant.from(testNow),
      actorId: people.coordinator,
      mails: true,
    }),
  )
  return { roundId, tokenOf: new Map(invitations.map(({ personId, token }) => [personId, token])) }
}
