/**
 * The anonymous side: opened by a personal link, without session, cookies or log. Secrets come in bodies. Asking for an
 * answer form tells who one is; putting the answer in the box does not. Protocol: docs/decisions/0016.
 */

import type { KeyObject } from 'node:crypto'
import {
  deliveredSchema,
  deliverySchema,
  invitationRequestSchema,
  invitationSchema,
  issueRequestSchema,
  issueSchema,
  withdrawalSchema,
  withdrawnSchema,
} from '#shared/answer.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { sealedLength } from '#shared/ballot/sealing.ts'
import { modulusLength, prefixedLength } from '#shared/ballot/signature.ts'
import { surveyOf } from '#shared/programme.ts'
import { findRoundBox } from '../keeping/round-box.store.ts'
import { admissionName, findModulus, loadSigningKey } from '../keeping/signing-key.store.ts'
import { verifyingKey } from '../keeping/signing-key.ts'
import type { Reader, Storage } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { tokenHash } from '../platform/random.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { RoundKey, Vault } from '../platform/vault.ts'
import { findInvited, findOpening, loadInvitedRound, markIssued } from '../round/sealed-round.store.ts'
import { standingOf } from '../round/sealed-round.ts'
import { type Admission, admit } from './admission.ts'
import { isBlinded, signBlinded } from './blind-signature.ts'
import { findInBox, putFirstInBox, putInBox } from './box.store.ts'
import { type BoxDecision, type BoxRow, decideDelivery, decideWithdrawal } from './box.ts'
import { decideIssue, issueHash } from './issue.ts'

type Invited = NonNullable<Awaited<ReturnType<typeof findInvited>>>

/** @throws Problem in the invited person's language, when nothing can be answered with this link today */
export function usable(
  found: Invited | null,
  today: string,
): Invited & { invitation: NonNullable<Invited['invitation']> } {
  if (!found) throw new Problem('link-unknown')
  const { opening, invitation } = found
  const standing = standingOf(opening, today)
  if (standing !== 'open') throw new Problem(standing, { language: invitation?.language })
  // While a round is open its invitations are there: what is missing is the key to them. Said to be closed, the browser
  // would throw answers away that can still be sent when the key is back.
  if (!invitation) throw new Problem('round-key-missing')
  return { ...found, invitation }
}

/** @throws Problem when the round's key is not where the server looks for it */
export function keyOf(vault: Vault, roundId: string): RoundKey {
  const key = vault.keyOf(roundId)
  if (!key) throw new Problem('round-key-missing')
  return key
}

/** Of a text whose spelling and length a schema has checked. */
export function bytesOf(text: string, length: number): Buffer {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length !== length) throw new Problem('invalid-request')
  return bytes
}

/** @param boxOrigin where the answer box is asked; null for the same host */
export function ballotRoutes({ boxOrigin }: { boxOrigin: string | null }): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/api/answer/invitation',
      summary:
        'What a personal link opens: the manifest, the own ballot class, the questionnaire. Changes nothing.',
      who: 'anyone',
      body: invitationRequestSchema,
      response: invitationSchema,
      async handle({ storage, vault, body, today }) {
        const { roundId, invitation } = usable(
          await findInvited(storage, vault, tokenHash(body.token)),
          today,
        )
        const { programme, institution, statements, layout } = await loadInvitedRound(
          storage,
          roundId,
          invitation,
        )
        const box = await findRoundBox(storage, roundId)
        const admissionKey = await findModulus(storage, roundId, admissionName)
        const classKey = await findModulus(storage, roundId, invitation.classId)
        if (!box?.manifest || !admissionKey || !classKey) throw new Problem('round-not-open')
        const { definition, items, questionnaire } = programme
        return {
          institution,
          language: invitation.language,
          minutes: surveyOf(definition).minutes,
          statements,
          layout,
          leader: invitation.leader,
          thresholds: definition.thresholds,
          questionnaire,
          codebook: items,
          manifest: box.manifest,
          signatures: box.signatures,
          extension: box.extension,
          classId: invitation.classId,
          admissionKey: toBase64url(admissionKey),
          classKey: toBase64url(classKey),
          issued: invitation.issued !== null,
          deviceKey: toBase64url(invitation.deviceKey),
          boxOrigin,
        }
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/answer/issue',
      summary: 'Signs an answer form without seeing it, once; the same form again gets the same signatures.',
      who: 'anyone',
      body: issueRequestSchema,
      response: issueSchema,
      async handle({ storage, vault, body, today }) {
        const link = tokenHash(body.token)
        const blindedAdmission = bytesOf(body.blindedAdmission, modulusLength)
        const blindedClass = bytesOf(body.blindedClass, modulusLength)
        const { roundId, invitation } = usable(await findInvited(storage, vault, link), today)
        const { language, classId } = invitation
        const key = keyOf(vault, roundId)
        const admission = await loadSigningKey(storage, key, roundId, admissionName)
        const ofClass = await loadSigningKey(storage, key, roundId, classId)
        if (!admission || !ofClass) throw new Problem('round-closed', { language })
        if (!isBlinded(admission.modulus, blindedAdmission) || !isBlinded(ofClass.modulus, blindedClass))
          throw new Problem('blinded-invalid', { language })
        const hash = issueHash(blindedAdmission, blindedClass)
        await transaction(storage, async (tx) => {
          const now = usable(await findInvited(tx, vault, link), today)
          const decision = decideIssue(true, now.invitation, hash)
          if ('refused' in decision) throw new Problem(decision.refused, { language })
          if (decision.do === 'sign-first') await markIssued(tx, vault, key, link, hash)
        })
        const signed = [signBlinded(admission, blindedAdmission), signBlinded(ofClass, blindedClass)]
        const [one, other] = signed
        if (!one || !other) throw new Error('A value that can be signed was not signed')
        return { admission: toBase64url(one), ofClass: toBase64url(other) }
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/box',
      summary: 'Puts a sealed answer in the answer box, or in the place of the own earlier one.',
      who: 'anyone',
      body: deliverySchema,
      response: deliveredSchema,
      async handle({ storage, vault, body, today, created }) {
        const delivery = await admitted(storage, body)
        const sealed = bytesOf(body.sealed, sealedLength)
        const { was } = await change(storage, vault, body.round, delivery.id, today, (isOpen, row) =>
          decideDelivery(isOpen, row, { ...delivery, sealed }),
        )
        if (was === 'nothing') created()
        return { in: 'box' as const }
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/box/withdraw',
      summary: 'Takes the own answer out of the answer box.',
      who: 'anyone',
      body: withdrawalSchema,
      response: withdrawnSchema,
      async handle({ storage, vault, body, today }) {
        const { id, sequence } = await admitted(storage, body)
        await change(storage, vault, body.round, id, today, (isOpen, row) =>
          decideWithdrawal(isOpen, row, { sequence }),
        )
        return { in: 'nothing' as const }
      },
    }),
  ]
}

interface AtTheDoor {
  round: string
  m1: string
  admission: string
  sequence: number
  w: string | null
}

/** @throws Problem `not-admitted`, `not-yours`; the same for a round that does not exist */
async function admitted(
  storage: Reader,
  { round, m1, admission, sequence, w }: AtTheDoor,
): Promise<{ id: Uint8Array; m1: Uint8Array; signature: Uint8Array; sequence: number }> {
  const key = await admissionKeyOf(storage, round)
  const request = {
    m1: bytesOf(m1, 32),
    signature: bytesOf(admission, prefixedLength),
    sequence,
    w: w === null ? null : bytesOf(w, 32),
  }
  const found: Admission = key ? await admit(key, request) : { refused: 'not-admitted' }
  if ('refused' in found) throw new Problem(found.refused)
  return { ...request, id: found.id }
}

/** Public keys by round, read once: the door is the busiest place there is. */
const admissionKeys = new Map<string, KeyObject>()

async function admissionKeyOf(storage: Reader, roundId: string): Promise<KeyObject | null> {
  const known = admissionKeys.get(roundId)
  if (known) return known
  const state = (await findOpening(storage, roundId))?.state
  // While a round is prepared its launch can be taken back; the next one has another key.
  if (!state || state === 'preparing') return null
  const modulus = await findModulus(storage, roundId, admissionName)
  if (!modulus) return null
  const key = verifyingKey(modulus)
  admissionKeys.set(roundId, key)
  return key
}

/** Decides and saves in one transaction; asks there whether the round is open. */
async function change(
  storage: Storage,
  vault: Vault,
  roundId: string,
  id: Uint8Array,
  today: string,
  decide: (isOpen: boolean, row: BoxRow | null) => BoxDecision,
): Promise<{ was: BoxRow['state'] | 'nothing' | 'same' }> {
  return transaction(storage, async (tx) => {
    const opening = await findOpening(tx, roundId)
    const standing = opening ? standingOf(opening, today) : 'round-not-open'
    const key = standing === 'open' ? keyOf(vault, roundId) : null
    // Nearly all come for the first time: looking before putting costs as much as putting.
    const first = decide(key !== null, null)
    if ('row' in first && key && (await putFirstInBox(tx, key, roundId, id, first.row)))
      return { was: 'nothing' as const }
    const decision = decide(key !== null, key && (await findInBox(tx, key, roundId, id)))
    if ('refused' in decision) {
      const { refused } = decision
      if (refused === 'overtaken') throw new Problem(refused, { sequence: decision.sequence })
      throw new Problem(refused === 'round-closed' && standing !== 'open' ? standing : refused)
    }
    if (decision.do === 'nothing' || !key) return { was: 'same' as const }
    await putInBox(tx, key, roundId, id, decision.row)
    return { was: decision.was }
  })
}
