/** The trust page of a round that is open, for anybody who has its address: it says nothing of who is invited. */

import { fromBase64url } from '#shared/ballot/bytes.ts'
import { fingerprintOf } from '#shared/ballot/custodian-key.ts'
import { lastDay } from '#shared/ballot/extension.ts'
import { manifestHash, writeHash } from '#shared/ballot/manifest.ts'
import { pointLength } from '#shared/ballot/sealing.ts'
import { surveyOf } from '#shared/programme.ts'
import { findRoundBox, manifestOf } from '../keeping/round-box.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Html } from '../platform/html.ts'
import type { Services } from '../platform/route.ts'
import { findRoundByKey, loadInvitedRound } from '../round/sealed-round.store.ts'
import { standingOf } from '../round/sealed-round.ts'
import { trustPage } from './trust-page.ts'
import type { TrustRound } from './trust-words.ts'

/**
 * @param key as `roundKey` has it
 * @returns null for a round that takes no answers today, or that does not exist: the two are not told apart
 */
export async function trustPageOf({ storage, clock }: Services, key: string): Promise<Html | null> {
  const round = await findRoundByKey(storage, key)
  if (!round || standingOf(round, dayOf(clock.now())) !== 'open') return null
  const box = await findRoundBox(storage, round.roundId)
  if (!box?.manifest) return null
  const manifest = manifestOf(box.manifest)
  const hash = await manifestHash(box.manifest)
  // What the page says in three languages is the same for all of them.
  const { institution, programme, statements } = await loadInvitedRound(storage, round.roundId, {
    language: 'nb',
  })
  const signers = new Set(box.signatures.map(({ signingKey }) => signingKey))
  return trustPage({
    institution,
    manifest,
    fingerprint: writeHash(hash),
    closesOn: await lastDay(manifest, hash, box.extension),
    minutes: surveyOf(programme.definition).minutes,
    statements,
    thresholds: programme.definition.thresholds,
    keyHolders: await keyHoldersOf(manifest.keeping, signers),
  })
}

async function keyHoldersOf(
  keeping: TrustRound['manifest']['keeping'],
  signers: ReadonlySet<string>,
): Promise<TrustRound['keyHolders']> {
  if (keeping.mode !== 'custodian') return []
  return Promise.all(
    keeping.custodians.map(async ({ name, signingKey }) => {
      const key = fromBase64url(signingKey, pointLength)
      return { name, fingerprint: key ? await fingerprintOf(key) : '', signed: signers.has(signingKey) }
    }),
  )
}
