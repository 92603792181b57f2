/** From the launch to the opening of a round with key holders: progress of the keys, their meeting, the rehearsal. */
import { z } from 'zod'
import { fromBase64url, sameBytes, toBase64url } from '#shared/ballot/bytes.ts'
import { writeHash } from '#shared/ballot/manifest.ts'
import { expectedProof } from '#shared/ballot/rehearsal.ts'
import { isModulus } from '#shared/ballot/signature.ts'
import { idSchema } from '#shared/fields.ts'
import { ceremonySchema, preparationSchema, rehearsalProofSchema, rehearsalSchema } from '#shared/keeping.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { mayRunRound } from '../round/round-access.ts'
import { checkCeremony } from './ceremony.ts'
import { proposeManifest } from './manifest.store.ts'
import { loadPreparation } from './preparation.store.ts'
import { findAwaitingCustodians, findPreparing } from './preparing-round.ts'
import { beginRehearsal, endRehearsal } from './rehearsals.ts'
import { findRoundBox, manifestOf, saveRoundBox } from './round-box.store.ts'
import { loadModuli } from './signing-key.store.ts'

const params = z.object({ round: idSchema })

/** The manifest may have 2 million characters; a third more when it is text inside JSON. */
const ceremonyLimit = 4 * 1024 * 1024

/** @throws Problem `ceremony-invalid` before the key holders' meeting */
async function findBoxKey(reader: Reader, roundId: string) {
  const box = await findRoundBox(reader, roundId)
  if (!box?.manifest)
    throw new Problem('ceremony-invalid', { detail: 'The key holders have signed no manifest yet' })
  return fromBase64url(manifestOf(box.manifest).boxKey, 65) ?? new Uint8Array()
}

export const ceremonyRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/preparation',
    summary:
      'How far a launched round has come: its keys, what the key holders are to sign, what they have signed.',
    params,
    response: preparationSchema,
    who: mayRunRound,
    async handle({ storage, vault, params }) {
      return loadPreparation(storage, await findPreparing(storage, vault, params.round))
    },
  }),
  defineRoute({
    method: 'put',
    path: '/api/rounds/:round/ceremony',
    summary: 'Keeps the manifest that the key holders have signed; a new one takes the place of the last.',
    params,
    body: ceremonySchema,
    bodyLimit: ceremonyLimit,
    response: preparationSchema,
    who: mayRunRound,
    async handle({ storage, vault, actor, params, body, now }) {
      // Before the transaction: it takes half a millisecond a key.
      const { id } = await findAwaitingCustodians(storage, vault, params.round)
      for (const modulus of (await loadModuli(storage, id)).values())
        if (!isModulus(modulus))
          throw new Problem('ceremony-invalid', { detail: 'A signing key is malformed' })
      return transaction(storage, async (tx) => {
        const round = await findAwaitingCustodians(tx, vault, params.round)
        const proposal = await proposeManifest(tx, round)
        if (!proposal) throw new Problem('keys-not-ready')
        const { manifest, signatures } = body
        const checked = await checkCeremony(proposal, manifest, signatures)
        if ('refused' in checked) throw new Problem('ceremony-invalid', { invalidParams: [checked.refused] })
        await saveRoundBox(tx, round.id, { manifest, signatures, rehearsedOn: null })
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'ceremony-held',
          subject: `round:${round.id}`,
          detail: `${checked.signedBy.length} signed ${writeHash(Uint8Array.from(checked.hash))}`,
        })
        return loadPreparation(tx, round)
      })
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/rehearsal',
    summary: 'A point for rehearsing the opening, good for one proof.',
    params,
    response: rehearsalSchema,
    who: mayRunRound,
    async handle({ storage, vault, params }) {
      const round = await findAwaitingCustodians(storage, vault, params.round)
      await findBoxKey(storage, round.id)
      return { point: toBase64url(await beginRehearsal(storage, round.id)) }
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/rounds/:round/rehearsal',
    summary: "Proves that the key holders' parts give the key to the answer box, without telling it.",
    params,
    body: rehearsalProofSchema,
    response: preparationSchema,
    who: mayRunRound,
    async handle({ storage, vault, actor, params, body, now, today }) {
      return transaction(storage, async (tx) => {
        const round = await findAwaitingCustodians(tx, vault, params.round)
        const boxKey = await findBoxKey(tx, round.id)
        const own = endRehearsal(storage, round.id)
        if (!own) throw new Problem('changed-meanwhile', { detail: 'Ask for a new point first' })
        const expected = await expectedProof(own, boxKey)
        const given = fromBase64url(body.proof, 32)
        if (!expected || !given || !sameBytes(expected, given)) throw new Problem('rehearsal-failed')
        await saveRoundBox(tx, round.id, { rehearsedOn: today })
        const subject = `round:${round.id}`
        await recordAudit(tx, { at: now, actorId: actor.personId, action: 'opening-rehearsed', subject })
        return loadPreparation(tx, round)
      })
    },
  }),
]
