/**
 * Prepares a launched round in the background: signing keys one after the other, each stored as it comes, so that a
 * server that was stopped goes on with those that are missing. Without key holders the round then opens by itself.
 */
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { writeManifest } from '#shared/ballot/manifest.ts'
import { dayOf } from '../platform/clock.ts'
import type { Reader } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { RoundKey, Vault } from '../platform/vault.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadBallotClasses } from '../round/ballot-class.store.ts'
import { openRound } from '../round/open.store.ts'
import { findRound, listRounds, type Round } from '../round/round.store.ts'
import { proposeManifest } from './manifest.store.ts'
import { saveRoundBox } from './round-box.store.ts'
import { sealOf } from './seal.store.ts'
import { admissionName, loadModuli, saveSigningKey } from './signing-key.store.ts'
import { makeSigningKey, makeSigningKeys, type SigningKey } from './signing-key.ts'

/** How a signing key is made; tests and the demo hand in finished ones. */
export type MakeKey = () => Promise<SigningKey>

/** One preparation a launch at a time in this process; a round that is launched again has another key. */
const underWay = new WeakMap<RoundKey, Promise<void>>()

/**
 * Goes on with a round that is being prepared; does nothing for any other. Asked twice at once, it is done once.
 *
 * @throws Error when the round's key is gone: the launch can only be taken back
 */
export async function prepareRound(
  services: Services,
  roundId: string,
  makeKey: MakeKey = makeSigningKey,
): Promise<void> {
  const round = await findRound(services.storage, roundId)
  if (round?.state !== 'preparing') return
  const key = services.vault.keyOf(roundId)
  if (!key) throw new Error('The round key is not in the folder of keys')
  const running =
    underWay.get(key) ?? prepare(services, round, key, makeKey).finally(() => underWay.delete(key))
  underWay.set(key, running)
  return running
}

/**
 * Takes up every preparation that was interrupted, one after the other. Keys take long (100 seconds for 600 classes):
 * nobody needs to wait for it, and what fails is in the log.
 */
export async function prepareRounds(services: Services, log: Logger, makeKey?: MakeKey): Promise<void> {
  const failed = (round?: string) => (err: unknown) =>
    log.error({ err, round }, 'a round could not be prepared')
  const rounds = (await listRounds(services.storage).catch(failed())) ?? []
  for (const { id, state } of rounds)
    if (state === 'preparing') await prepareRound(services, id, makeKey).catch(failed(id))
}

async function prepare(services: Services, round: Round, key: RoundKey, makeKey: MakeKey): Promise<void> {
  const { storage, vault } = services
  const made = await loadModuli(storage, round.id)
  const classes = await loadBallotClasses(storage, round.id)
  const missing = [admissionName, ...classes.map(({ id }) => id)].filter((name) => !made.has(name))
  for await (const { name, ...signing } of makeSigningKeys(missing, makeKey)) {
    const kept = await transaction(storage, async (tx) => {
      if (!(await stillPreparing(tx, vault, round.id, key))) return false
      await saveSigningKey(tx, key, round.id, name, signing)
      return true
    })
    if (!kept) return
  }
  if (round.keeping === 'single-key') await openAlone(services, round.id, key)
}

/** The round, unless the launch was taken back meanwhile; it may even have been launched again, with another key. */
async function stillPreparing(
  reader: Reader,
  vault: Vault,
  roundId: string,
  key: RoundKey,
): Promise<Round | null> {
  const round = await findRound(reader, roundId)
  return round?.state === 'preparing' && vault.keyOf(roundId) === key ? round : null
}

/**
 * The box's secret lies beside the round key: whoever runs the server can read answers, as the trust page says. A round
 * whose last day passed while the server stood still is left for its coordinator to take back.
 */
async function openAlone(
  { storage, vault, clock, baseUrl }: Services,
  roundId: string,
  key: RoundKey,
): Promise<void> {
  const { publicKey, secret } = await makeBoxKey()
  await transaction(storage, async (tx) => {
    const round = await stillPreparing(tx, vault, roundId, key)
    const proposal = round && (await proposeManifest(tx, round))
    if (!round?.programmeHash || !proposal || round.closesOn < dayOf(clock.now())) return
    const manifest = writeManifest({
      ...proposal,
      boxKey: toBase64url(publicKey),
      keeping: { mode: 'single-key' },
    })
    vault.keepBoxSecret(roundId, secret)
    await saveRoundBox(tx, roundId, { manifest })
    await openRound(tx, {
      round,
      programme: await loadProgrammeCopy(tx, round.programmeHash),
      vault,
      seal: await sealOf(manifest),
      baseUrl: baseUrl(),
      now: clock.now(),
      actorId: null,
      mails: true,
    })
  })
}
