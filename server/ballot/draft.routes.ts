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

const idLength = 16
const lockedLength = nonceLength + paddedLength + tagLength

/** Drafts for each invited: a code that was made anew leaves the old draft behind. */
const draftsEach = 2

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
      await transaction(storage, async (tx) => {
        const { roundId, invitation } = usable(await findInvited(tx, vault, tokenHash(body.token)), today)
        const key = keyOf(vault, roundId)
        if (!(await findDraft(tx, key, roundId, id)) && (await isFull(tx, roundId)))
          throw new Problem('too-many-requests', { language: invitation.language })
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
      await transaction(storage, async (tx) => {
        const { roundId } = usable(await findInvited(tx, vault, tokenHash(body.token)), today)
        await removeDraft(tx, roundId, id)
      })
      return null
    },
  }),
]

/** The manifest tells how many are invited: the anonymous side does not count people. */
async function isFull(reader: Reader, roundId: string): Promise<boolean> {
  const box = await findRoundBox(reader, roundId)
  const classes = box?.manifest ? manifestOf(box.manifest).classes : []
  const invited = classes.reduce((sum, each) => sum + each.invited, 0)
  return (await countDrafts(reader, roundId)) >= draftsEach * invited
}
