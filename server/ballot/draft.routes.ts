/**
 * Drafts for going on elsewhere: locked on the device with the answer code, kept here until the answer is delivered or
 * the round closes. The link only tells that somebody invited asks; whose a draft is, is not kept.
 */
import { z } from 'zod'
import { draftRequestSchema, draftSchema, keepDraftSchema } from '#shared/answer.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { nonceLength, paddedLength, tagLength } from '#shared/ballot/sealing.ts'
import { findRoundBox, manifestOf } from '../keeping/round-box.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { tokenHash } from '../platform/random.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findInvited } from '../round/sealed-round.store.ts'
import { bytesOf, keyOf, usable } from './ballot.routes.ts'
import { countDrafts, findDraft, keepDraft, removeDraft } from './draft.store.ts'
import { leavePlace, quotaOf, takePlace } from './draft-quota.ts'

const idLength = 16
const lockedLength = nonceLength + paddedLength + tagLength

export const draftRoutes: Route[] = [
  defineRoute({
    method: 'put',
    path: '/api/answer/draft',
    summary: 'Keeps a locked draft, in the place of the last one with the same answer code.',
    who: 'anyone',
    body: keepDraftSchema,
    response: z.null(),
    async handle({ storage, vault, body, today }) {
      const id = bytesOf(body.id, idLength)
      const locked = bytesOf(body.locked, lockedLength)
      const link = tokenHash(body.token)
      // What is refused is refused before the transaction, so that nobody's answer waits for it.
      const { roundId, invitation } = usable(await findInvited(storage, vault, link), today)
      const key = keyOf(vault, roundId)
      const quota = await quotaOf(key, () => countInvited(storage, roundId))
      const isNew = !(await findDraft(storage, key, roundId, id))
      if (isNew && (!takePlace(quota, link, body.id) || (await countDrafts(storage, roundId)) >= quota.most))
        throw new Problem('too-many-requests', { language: invitation.language })
      await transaction(storage, async (tx) => {
        usable(await findInvited(tx, vault, link), today)
        await keepDraft(tx, key, roundId, id, locked)
      })
      return null
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/answer/draft',
    summary: 'The locked draft that an answer code stands for; null when there is none.',
    who: 'anyone',
    body: draftRequestSchema,
    response: draftSchema,
    async handle({ storage, vault, body, today }) {
      const { roundId } = usable(await findInvited(storage, vault, tokenHash(body.token)), today)
      const locked = await findDraft(storage, keyOf(vault, roundId), roundId, bytesOf(body.id, idLength))
      return { locked: locked && toBase64url(locked) }
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/answer/draft/remove',
    summary: 'Removes a locked draft once its answer is delivered; one that is gone is no problem.',
    who: 'anyone',
    body: draftRequestSchema,
    response: z.null(),
    async handle({ storage, vault, body, today }) {
      const id = bytesOf(body.id, idLength)
      const link = tokenHash(body.token)
      const { roundId } = await transaction(storage, async (tx) => {
        const found = usable(await findInvited(tx, vault, link), today)
        await removeDraft(tx, found.roundId, id)
        return found
      })
      const quota = await quotaOf(keyOf(vault, roundId), () => countInvited(storage, roundId))
      leavePlace(quota, link, body.id)
      return null
    },
  }),
]

/** From the manifest: the anonymous side does not count people. */
async function countInvited(reader: Reader, roundId: string): Promise<number> {
  const box = await findRoundBox(reader, roundId)
  const classes = box?.manifest ? manifestOf(box.manifest).classes : []
  return classes.reduce((sum, each) => sum + each.invited, 0)
}
