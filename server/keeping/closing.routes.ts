/** Moving the last day of an open survey. What key holders have signed as the last day is only exceeded with their signatures. */
import { z } from 'zod'
import { type Extension, lastDay } from '#shared/ballot/extension.ts'
import { manifestHash } from '#shared/ballot/manifest.ts'
import { idSchema } from '#shared/fields.ts'
import { closingMoveSchema, roundDetailSchema } from '#shared/round.ts'
import { recordAudit } from '../access/audit.store.ts'
import { loadRoundDeadlines, setRoundDeadlines } from '../deadlines/deadlines.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { deadlinesByRule } from '../round/deadline-dates.ts'
import { findRound, setClosingDate } from '../round/round.store.ts'
import { mayRunRound } from '../round/round-access.ts'
import { loadRoundDetail } from '../round/round-detail.store.ts'
import { findRoundBox, manifestOf, type RoundBox, saveRoundBox } from './round-box.store.ts'

/**
 * What browsers must see beside the manifest to know the new last day.
 *
 * @throws Problem when it needs signatures and has too few
 */
async function extensionTo(
  { manifest: text, extension: before }: RoundBox,
  { closesOn, signatures }: Extension,
): Promise<Extension | null> {
  if (text === null) throw new Error('An open round has a manifest')
  const manifest = manifestOf(text)
  const hash = await manifestHash(text)
  if (manifest.keeping.mode === 'single-key')
    return closesOn > manifest.closesOn ? { closesOn, signatures: [] } : null
  // Up to a day they have signed, the round is the coordinator's; the statement stays for moving it back.
  if (closesOn <= (await lastDay(manifest, hash, before))) return before
  const known = new Set(manifest.keeping.custodians.map(({ signingKey }) => signingKey))
  const extension = { closesOn, signatures: signatures.filter(({ signingKey }) => known.has(signingKey)) }
  if ((await lastDay(manifest, hash, extension)) !== closesOn) throw new Problem('not-signed-by-key-holders')
  return extension
}

export const closingRoute: Route = defineRoute({
  method: 'put',
  path: '/api/rounds/:round/closing',
  summary: 'Moves the last day of an open survey; deadlines that follow from it move along.',
  params: z.object({ round: idSchema }),
  body: closingMoveSchema,
  response: roundDetailSchema,
  who: mayRunRound,
  async handle({ storage, dataDir, actor, params, body, now, today }) {
    return transaction(storage, async (tx) => {
      const round = await findRound(tx, params.round)
      if (round?.state !== 'open' || !round.programmeHash) throw new Problem('round-not-open')
      if (body.closesOn < today || body.closesOn <= round.opensOn)
        throw new Problem('invalid-request', {
          invalidParams: [
            { name: 'body.closesOn', reason: 'must be today or later, and after the opening day' },
          ],
        })
      const box = await findRoundBox(tx, round.id)
      if (!box) throw new Error('An open round has an answer box')
      await saveRoundBox(tx, round.id, { extension: await extensionTo(box, body) })
      const moved = { ...round, closesOn: body.closesOn }
      await setClosingDate(tx, round.id, body.closesOn)
      const { definition } = await loadProgrammeCopy(tx, round.programmeHash)
      const dates = await loadRoundDeadlines(tx, round.id)
      await setRoundDeadlines(tx, round.id, deadlinesByRule(definition, moved, dates))
      await recordAudit(tx, {
        at: now,
        actorId: actor.personId,
        action: 'closing-moved',
        subject: `round:${round.id}`,
        detail: `${round.closesOn} to ${body.closesOn}`,
      })
      return loadRoundDetail(tx, { round: moved, actor, programmes: new Map(), today, dataDir })
    })
  },
})
