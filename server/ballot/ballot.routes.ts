/** The anonymous side: opened by a personal link, without session, cookies or log. The link's secret comes in bodies. */
import {
  answerRequestSchema,
  invitationRequestSchema,
  invitationSchema,
  receiptSchema,
} from '#shared/answer.ts'
import { Problem } from '../platform/problem.ts'
import { tokenHash } from '../platform/random.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findManifest, markAnswered } from '../round/manifest.store.ts'
import { checkAnswers, type Manifest, standingOf } from '../round/manifest.ts'
import { storeAnswers } from './answer.store.ts'

/** @throws Problem in the invited person's language, when no answer can be given with this link today */
function usable(
  manifest: Manifest | null,
  today: string,
): Manifest & { answersAs: NonNullable<Manifest['answersAs']> } {
  if (!manifest) throw new Problem('link-unknown')
  const { answersAs, language } = manifest
  const standing = standingOf(manifest, today)
  if (standing !== 'may-answer' || !answersAs)
    throw new Problem(standing === 'may-answer' ? 'round-closed' : standing, { language })
  return { ...manifest, answersAs }
}

export const ballotRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/answer/invitation',
    summary:
      'What a personal link opens: the round, the group one answers as, the questionnaire. Changes nothing.',
    who: 'anyone',
    body: invitationRequestSchema,
    response: invitationSchema,
    async handle({ storage, body, today }) {
      const manifest = usable(await findManifest(storage, tokenHash(body.token)), today)
      const { definition, items, questionnaire } = manifest.programme
      return {
        ...manifest,
        minutes: definition.survey.minutes,
        statements: items.length,
        thresholds: definition.thresholds,
        questionnaire,
      }
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/answer',
    summary: 'Sends the answers in, once.',
    who: 'anyone',
    body: answerRequestSchema,
    response: receiptSchema,
    async handle({ storage, body, today }) {
      const hash = tokenHash(body.token)
      const { programme, language, closesOn } = usable(await findManifest(storage, hash), today)
      const checked = checkAnswers(programme, body.answers)
      if ('refused' in checked)
        throw new Problem('answers-invalid', { invalidParams: checked.refused, language })
      await transaction(storage, async (tx) => {
        const place = await markAnswered(tx, hash, today)
        if (place) return storeAnswers(tx, [{ ...place, bytes: checked.bytes }])
        // Another request used the link, or the round was closed, since it was looked up.
        usable(await findManifest(tx, hash), today)
        throw new Problem('already-answered', { language })
      })
      return { closesOn }
    },
  }),
]
