/** A round that is open, from a draft, with the real launch, preparation and opening; for tests of all stages. */
import type { KeepingMode } from '#shared/keeping-mode.ts'
import { proposeManifest } from '../server/keeping/manifest.store.ts'
import { prepareRound } from '../server/keeping/preparation.job.ts'
import { saveRoundBox } from '../server/keeping/round-box.store.ts'
import { sealOf } from '../server/keeping/seal.store.ts'
import type { SigningKey } from '../server/keeping/signing-key.ts'
import { dayOf } from '../server/platform/clock.ts'
import type { Storage } from '../server/platform/database.ts'
import { newToken, tokenHash } from '../server/platform/random.ts'
import type { Services } from '../server/platform/route.ts'
import { transaction } from '../server/platform/transaction.ts'
import type { Programme } from '../server/programme/programme.ts'
import { addLinks, loadInvitations } from '../server/round/invitation.store.ts'
import { launchRound } from '../server/round/launch.store.ts'
import { openRound } from '../server/round/open.store.ts'
import { findRound, type Round } from '../server/round/round.store.ts'
import { people } from './cast.ts'
import { type Ceremony, holdCeremony } from './keeping/ceremony.ts'
import { shortProgramme } from './programme/short.ts'
import { keyPool } from './signing-keys.ts'

interface Options {
  mode?: KeepingMode
  programme?: Programme
  /** Finished keys when not given. */
  makeKey?: () => Promise<SigningKey>
}

export interface OpenedRound {
  roundId: string
  /** One more link each, beside the one in the mail: its secret by person. */
  tokenOf: Map<string, string>
}

const pools = new WeakMap<Storage, () => Promise<SigningKey>>()

/** No key twice in a database, so that rounds differ as they do in the world. */
export function keysFor({ storage }: Services): () => Promise<SigningKey> {
  const pool = pools.get(storage) ?? keyPool()
  pools.set(storage, pool)
  return pool
}

/** Launches a draft and makes its signing keys: with key holders it now waits for them, without it is open. */
export async function preparedRound(
  services: Services,
  roundId: string,
  { mode = 'single-key', programme = shortProgramme, makeKey = keysFor(services) }: Options = {},
): Promise<void> {
  const { storage, vault, clock } = services
  const round = await roundOf(storage, roundId)
  await transaction(storage, (tx) =>
    launchRound(tx, {
      round,
      programme,
      keeping: mode,
      vault,
      now: clock.now(),
      actorId: people.coordinator,
    }),
  )
  await prepareRound(services, roundId, makeKey)
}

/** Launches a draft and opens it; `ceremony` is what the key holders have when it has any. */
export async function openedRound(
  services: Services,
  roundId: string,
  options: Options & { mode: 'custodian' },
): Promise<OpenedRound & { ceremony: Ceremony }>
export async function openedRound(
  services: Services,
  roundId: string,
  options?: Options,
): Promise<OpenedRound & { ceremony: Ceremony | null }>
export async function openedRound(services: Services, roundId: string, options: Options = {}) {
  await preparedRound(services, roundId, options)
  const ceremony = options.mode === 'custodian' ? await openWithKeyHolders(services, roundId, options) : null
  return { roundId, tokenOf: await moreLinks(services, roundId), ceremony }
}

async function openWithKeyHolders(
  { storage, vault, clock, baseUrl }: Services,
  roundId: string,
  { programme = shortProgramme }: Options,
): Promise<Ceremony> {
  const round = await roundOf(storage, roundId)
  const proposal = await proposeManifest(storage, round)
  if (!proposal) throw new Error('The signing keys are not made')
  const ceremony = await holdCeremony(proposal)
  const { manifest, signatures } = ceremony
  await transaction(storage, async (tx) => {
    await saveRoundBox(tx, roundId, { manifest, signatures, rehearsedOn: dayOf(clock.now()) })
    const seal = await sealOf(manifest)
    const now = clock.now()
    const actorId = people.coordinator
    await openRound(tx, {
      round,
      programme,
      vault,
      seal,
      baseUrl: baseUrl(),
      now,
      actorId,
      mails: true,
    })
  })
  return ceremony
}

async function moreLinks({ storage, vault }: Services, roundId: string): Promise<Map<string, string>> {
  const key = vault.keyOf(roundId)
  if (!key) throw new Error('The round has no key')
  const invitations = await loadInvitations(storage, key, roundId)
  const links = invitations.map(({ id, personId }) => ({ id, personId, token: newToken() }))
  await transaction(storage, (tx) =>
    addLinks(
      tx,
      key,
      roundId,
      links.map(({ id, token }) => ({ tokenHash: tokenHash(token), invitationId: id })),
    ),
  )
  return new Map(links.map(({ personId, token }) => [personId, token]))
}

async function roundOf(storage: Storage, roundId: string): Promise<Round> {
  const round = await findRound(storage, roundId)
  if (!round) throw new Error('The round is missing')
  return round
}
