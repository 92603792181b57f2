/**
 * Prepares a launched round in the background: signing keys one after the other, each stored as it comes, so that a
 * server that was stopped goes on with those that are missing. Without key holders the round then opens by itself.
 */
import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { manifestHash, writeManifest } from '#shared/ballot/manifest.ts'
import type { Logger } from '../platform/log.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadBallotClasses } from '../round/ballot-class.store.ts'
import { openRound } from '../round/open.store.ts'
import { findRound, listRounds, type Round } from '../round/round.store.ts'
import { proposeManifest } from './manifest.store.ts'
import { saveRoundBox } from './round-box.store.ts'
import { admissionName, loadModuli, saveSigningKey } from './signing-key.store.ts'
import { makeSigningKey, makeSigningKeys, type SigningKey } from './signing-key.ts'

export interface PreparationOptions {
  /** Address people use, without a slash at the end. */
  baseUrl(): string
  /** How a signing key is made; tests hand in finished ones. */
  makeKey?: () => Promise<SigningKey>
}

/** One preparation a round at a time in this process. */
const underWay = new WeakMap<object, Map<string, Promise<void>>>()

/** Goes on with a round that is being prepared; does nothing for any other. Asked twice at once, it is done once. */
export async function prepareRound(
  services: Services,
  roundId: string,
  options: PreparationOptions,
): Promise<void> {
  const running = underWay.get(services.storage) ?? new Map<string, Promise<void>>()
  underWay.set(services.storage, running)
  const begun =
    running.get(roundId) ?? prepare(services, roundId, options).finally(() => running.delete(roundId))
  running.set(roundId, begun)
  return begun
}

/** Takes up every preparation that was interrupted. */
export async function prepareRounds(
  services: Services,
  options: PreparationOptions,
  log: Logger,
): Promise<void> {
  for (const round of await listRounds(services.storage)) {
    if (round.state !== 'preparing') continue
    try {
      await prepareRound(services, round.id, options)
    } catch (error) {
      log.error({ err: error, round: round.id }, 'a round could not be prepared')
    }
  }
}

async function prepare(services: Services, roundId: string, options: PreparationOptions): Promise<void> {
  const { storage, vault } = services
  const round = await findRound(storage, roundId)
  const key = vault.keyOf(roundId)
  if (round?.state !== 'preparing' || !key) return
  const made = await loadModuli(storage, roundId)
  const classes = await loadBallotClasses(storage, roundId)
  const missing = [admissionName, ...classes.map(({ id }) => id)].filter((name) => !made.has(name))
  for await (const { name, ...signing } of makeSigningKeys(missing, options.makeKey ?? makeSigningKey)) {
    const kept = await transaction(storage, async (tx) => {
      if ((await findRound(tx, roundId))?.state !== 'preparing') return false
      await saveSigningKey(tx, key, roundId, name, signing)
      return true
    })
    // Made a draft again meanwhile.
    if (!kept) return
  }
  if (round.keeping === 'single-key') await openAlone(services, round, options)
}

/** The box's secret lies beside the round key: whoever runs the server can read answers, as the trust page says. */
async function openAlone(
  { storage, vault, clock }: Services,
  round: Round,
  { baseUrl }: PreparationOptions,
): Promise<void> {
  const { publicKey, secret } = await makeBoxKey()
  vault.keepBoxSecret(round.id, secret)
  await transaction(storage, async (tx) => {
    const now = await findRound(tx, round.id)
    const proposal = now?.state === 'preparing' ? await proposeManifest(tx, now) : null
    if (!now?.programmeHash || !proposal) return
    const manifest = writeManifest({
      ...proposal,
      boxKey: toBase64url(publicKey),
      keeping: { mode: 'single-key' },
    })
    await saveRoundBox(tx, round.id, { manifest })
    await openRound(tx, {
      round: now,
      programme: await loadProgrammeCopy(tx, now.programmeHash),
      vault,
      manifestHash: await manifestHash(manifest),
      baseUrl: baseUrl(),
      now: clock.now(),
      actorId: null,
      mails: true,
    })
  })
}
