/** The answer box as anybody may see it, and the door for key holders: no session, no log (app.ts). */
import { z } from 'zod'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { readCustodianPart } from '#shared/ballot/custodian-file.ts'
import { custodianOf, joinParts } from '#shared/ballot/key-part.ts'
import { entryLength, writeBoxList } from '#shared/ballot/merkle.ts'
import type { Part } from '#shared/ballot/sharing.ts'
import {
  givePartSchema,
  type PartsGiven,
  type PublicBox,
  partsGivenSchema,
  publicBoxSchema,
} from '#shared/box.ts'
import { idSchema } from '#shared/fields.ts'
import { findBoxIds, findRoundBox, type RoundBox } from '../keeping/round-box.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Reader, Storage } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route, type Services } from '../platform/route.ts'
import { findRound, type Round } from '../round/round.store.ts'
import { type Custody, findCustody, findPartsGiven } from './custody.store.ts'
import { forgetParts, givenBy, keepPart, takeParts } from './key-parts.ts'
import { refuseOpening, releaseRound } from './release.job.ts'
import { progressOf } from './running.ts'

const params = z.object({ round: idSchema })

/** @throws Problem `not-found` for drafts, and for rounds that never had a sealed box */
async function findPublic(
  reader: Reader,
  roundId: string,
): Promise<{ round: Round & { state: PublicBox['state'] }; box: RoundBox | null }> {
  const round = await findRound(reader, roundId)
  const box = round && (await findRoundBox(reader, roundId))
  if (!round || (round.state !== 'preparing' && !box?.manifest)) throw new Problem('not-found')
  const { state } = round
  // Where nobody is asked anything there is no box.
  if (state === 'running') throw new Problem('not-found')
  return { round: { ...round, state }, box }
}

async function publicBox(storage: Storage, roundId: string): Promise<PublicBox> {
  const { round, box } = await findPublic(storage, roundId)
  const { issued = null, boxed = null, opened = null, invalid = null } = box ?? {}
  return {
    roundId,
    institution: await loadInstitution(storage),
    title: round.title,
    state: round.state,
    opensOn: round.opensOn,
    closesOn: round.closesOn,
    manifest: box?.manifest ?? null,
    signatures: box?.signatures ?? [],
    extension: box?.extension ?? null,
    rehearsedOn: box?.rehearsedOn ?? null,
    totals: { invited: boxed === null ? null : round.invited, issued, boxed, opened, invalid },
    root: box?.root ? toBase64url(box.root) : null,
    parts: await findPartsGiven(storage, round),
    destroyedOn: box?.destroyedOn ?? null,
  }
}

/**
 * Takes a key holder's part. With the last one that is needed the box is opened, and nobody waits for that here.
 *
 * @throws Problem `not-found`, `not-waiting-for-keys`; `key-part-wrong`, which does not say in what way
 */
async function takePart(services: Services, roundId: string, typed: string): Promise<PartsGiven> {
  const { storage } = services
  const { round } = await findPublic(storage, roundId)
  const custody = await findCustody(storage, round)
  if (!custody) throw new Problem('not-waiting-for-keys')
  const { boxKey, custodians, threshold } = custody
  const read = await readCustodianPart(typed)
  const custodian = 'part' in read ? await custodianOf(boxKey, custodians, read.part) : null
  if ('refused' in read || !custodian) throw new Problem('key-part-wrong')
  if (progressOf(storage, roundId)) return { given: givenBy(storage, roundId), needed: threshold }
  keepPart(storage, roundId, custodian.name, read.part)
  // Aborted, or opened with others' parts, while this one was looked at: what was forgotten then must not come back.
  if (!(await stillWaits(storage, roundId))) {
    forgetParts(storage, roundId)
    throw new Problem('not-waiting-for-keys')
  }
  const given = givenBy(storage, roundId)
  const parts = takeParts(storage, roundId, threshold)
  if (parts) await openWith(services, roundId, custody, parts)
  return { given, needed: threshold }
}

async function stillWaits(storage: Storage, roundId: string): Promise<boolean> {
  const round = await findRound(storage, roundId)
  return round !== null && (await findCustody(storage, round)) !== null
}

/** The box's secret is in this process alone, and only as long as the opening takes. */
async function openWith(
  services: Services,
  roundId: string,
  { boxKey, custodians, threshold }: Custody,
  parts: Part[],
): Promise<void> {
  try {
    const joined = await joinParts(boxKey, custodians, threshold, parts)
    if ('refused' in joined) throw new Error('Parts that were each accepted do not join')
    // Once the release is kept, the sweep goes on with what is left to destroy.
    releaseRound(services, roundId, joined.secret).catch((error) =>
      services.log?.error({ err: error, round: roundId }, 'a round could not be released'),
    )
  } catch (error) {
    await refuseOpening(services, roundId, error)
    forgetParts(services.storage, roundId)
  } finally {
    for (const { value } of parts) value.fill(0)
  }
}

export const publicBoxRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/box/:round',
    summary: 'What anybody may know of an answer box: manifest, totals, the hash over its contents.',
    who: 'anyone',
    params,
    response: publicBoxSchema,
    handle: ({ storage, params: { round } }) => publicBox(storage, round),
  }),
  defineRoute({
    method: 'get',
    path: '/api/box/:round/manifest',
    summary: 'The manifest to the last byte: its SHA-256 is the hash in mails and letters.',
    who: 'anyone',
    params,
    media: 'text/plain',
    response: z.string(),
    async handle({ storage, params: { round } }) {
      const { box } = await findPublic(storage, round)
      if (!box?.manifest) throw new Problem('not-found')
      return box.manifest
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/box/:round/ids',
    summary:
      'All answers in the box when the survey closed, one a line: id and SHA-256; only ever asked for as a whole.',
    who: 'anyone',
    params,
    media: 'text/plain',
    response: z.string(),
    async handle({ storage, params: { round } }) {
      const { box } = await findPublic(storage, round)
      const ids = await findBoxIds(storage, round)
      if (!ids || ids.length !== entryLength * (box?.boxed ?? 0)) throw new Problem('not-found')
      const starts = Array.from({ length: ids.length / entryLength }, (_, at) => entryLength * at)
      return writeBoxList(starts.map((start) => ids.subarray(start, start + entryLength)))
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/box/:round/parts',
    summary: "Gives one key holder's part of the key to a closed answer box; whoever has it may give it.",
    who: 'anyone',
    params,
    body: givePartSchema,
    response: partsGivenSchema,
    handle: (context) => takePart(context, context.params.round, context.body.part),
  }),
]
