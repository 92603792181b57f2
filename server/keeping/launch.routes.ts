/**
 * Launching a round: the register is frozen at once, and the keys are made while nobody waits for them. Without a survey
 * there are none.
 */
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { type LaunchRequest, launchSchema } from '#shared/keeping.ts'
import type { InvalidParam } from '#shared/problem.ts'
import { type LaunchObstacle, roundDetailSchema } from '#shared/round.ts'
import type { Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route, type Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { draftProgramme } from '../round/draft-programme.store.ts'
import { launchRound, musterRound } from '../round/launch.store.ts'
import { findRound, type Round } from '../round/round.store.ts'
import { mayRunRound } from '../round/round-access.ts'
import { loadRoundDetail, obstaclesOf } from '../round/round-detail.store.ts'
import { launchRunning, loadRunningObstacles } from '../round/running-round.store.ts'
import { type MakeKey, prepareRound } from './preparation.job.ts'

export interface LaunchOptions {
  /** By id, as read at start-up. */
  programmes: ReadonlyMap<string, Programme>
  makeKey?: MakeKey
}

export function launchRoutes({ programmes, makeKey }: LaunchOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/api/rounds/:round/launch',
      summary:
        'Launches a draft: freezes the register for it. Keys are made in the background; without a survey it runs at once.',
      params: z.object({ round: idSchema }),
      body: launchSchema,
      response: roundDetailSchema,
      who: mayRunRound,
      fresh: true,
      async handle({ actor, params, body, now, today, ...services }) {
        const { storage } = services
        if (body.mode === 'single-key' && !body.accepted) throw new Problem('single-key-not-accepted')
        const launched = await transaction(storage, async (tx) => {
          const draft = await findRound(tx, params.round)
          if (draft?.state !== 'draft') throw new Problem('round-not-draft')
          const own = programmes.get(draft.programmeId)
          if (!own) throw incomplete([{ name: 'programmeId', reason: 'there is no such programme now' }])
          const context = { ...services, now, today, actorId: actor.personId }
          if (own.definition.survey) await launchSurvey(tx, draft, own, body, context)
          else await launchWithoutSurvey(tx, draft, own, body, context)
          const round = await findRound(tx, params.round)
          if (!round) throw new Error('A round that was just launched is not there')
          return loadRoundDetail(tx, { round, actor, programmes, today, dataDir: services.dataDir })
        })
        if (launched.state === 'preparing') prepareMeanwhile(services, params.round, makeKey)
        return launched
      },
    }),
  ]
}

interface Context extends Services {
  now: Temporal.Instant
  /** ISO date. */
  today: string
  actorId: string
}

/** @throws Problem when something stands in the way */
async function launchSurvey(
  tx: Tx,
  draft: Round,
  own: Programme,
  { mode: keeping }: LaunchRequest,
  { dataDir, vault, now, today, actorId }: Context,
): Promise<void> {
  if (keeping === 'without-survey') throw wrongMode()
  const { programme, obstacle } = await draftProgramme(dataDir, own, draft.questionnaire)
  const muster = await musterRound(tx, draft, own)
  const obstacles = obstaclesOf(draft, own, { muster, obstacle }, today).filter(
    // Key holders meet before the first day; the round is opened by hand.
    (obstacle) => keeping === 'single-key' || obstacle !== 'opens-in-future',
  )
  if (obstacles.length > 0 || !programme) throw incomplete(obstacles.map(explained))
  await launchRound(tx, { round: draft, programme, keeping, vault, now, actorId })
}

/** @throws Problem when something stands in the way */
async function launchWithoutSurvey(
  tx: Tx,
  draft: Round,
  programme: Programme,
  { mode }: LaunchRequest,
  { baseUrl, now, today, actorId }: Context,
): Promise<void> {
  if (mode !== 'without-survey') throw wrongMode()
  const obstacles = await loadRunningObstacles(tx, draft, programme, today)
  if (obstacles.length > 0) throw incomplete(obstacles.map(explained))
  await launchRunning(tx, { round: draft, programme, baseUrl: baseUrl(), now, actorId })
}

function wrongMode(): Problem {
  return new Problem('invalid-request', {
    invalidParams: [{ name: 'body.mode', reason: 'does not fit the programme' }],
  })
}

/** What fails here is taken up, and written in the log, by the sweep. */
function prepareMeanwhile(services: Services, roundId: string, makeKey?: MakeKey): void {
  prepareRound(services, roundId, makeKey).catch(() => undefined)
}

/** Why a round cannot be launched, or opened, as it is. */
export function incomplete(invalidParams: InvalidParam[]): Problem {
  return new Problem('round-incomplete', { invalidParams })
}

/** For the developer who reads the answer; people see the client's own words. */
export function explained(obstacle: LaunchObstacle): InvalidParam {
  const reasons: Record<LaunchObstacle, string> = {
    'opens-in-future': 'the opening day has not come',
    'closes-in-past': 'the last day to answer has passed',
    'too-few-invited': 'fewer people would be invited than the minimum group',
    'questionnaire-gone': 'the chosen questionnaire is not in the library, or damaged there',
    'questionnaire-incomplete': 'the chosen questionnaire lacks texts in some language',
    'no-basis': 'no round is chosen whose results can be followed up',
  }
  return { name: obstacle, reason: reasons[obstacle] }
}
