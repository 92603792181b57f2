/** Launching a round without a survey: units, programme and dates are fixed, and those who act are told. */
import type { Temporal } from 'temporal-polyfill'
import type { LaunchObstacle } from '#shared/round.ts'
import { recordAudit } from '../access/audit.store.ts'
import { setRoundDeadlines } from '../deadlines/deadlines.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { keepProgramme } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { basisProblem } from './basis.ts'
import { deadlinesByRule } from './deadline-dates.ts'
import { musterRound } from './launch.store.ts'
import { frozenUnits } from './launch.ts'
import { findRound, insertRoundUnits, type Round, setRoundState } from './round.store.ts'
import { runningObstacles } from './running-round.ts'
import { queueBeginningMails } from './running-round-mail.store.ts'

/** Why a draft of a programme without a survey cannot be launched today. @param today ISO date */
export async function loadRunningObstacles(
  reader: Reader,
  { opensOn, closesOn, basis, rootUnitId }: Round,
  { definition }: Programme,
  today: string,
): Promise<LaunchObstacle[]> {
  const lacksBasis =
    definition.results !== undefined &&
    basisProblem(
      basis && (await findRound(reader, basis.id)),
      definition,
      await loadTree(reader),
      rootUnitId,
    ) !== null
  return runningObstacles({ opensOn, closesOn, today, lacksBasis })
}

/**
 * Makes a draft a running round. Whether it may be (loadRunningObstacles) is asked before. There are no keys, no
 * answer classes and no invitations.
 *
 * @throws when the round is no draft, or its programme has a survey
 */
export async function launchRunning(
  tx: Tx,
  launch: {
    round: Round
    programme: Programme
    baseUrl: string
    now: Temporal.Instant
    actorId: string | null
  },
): Promise<void> {
  const { round, programme, now } = launch
  if (round.state !== 'draft' || programme.definition.survey)
    throw new Error('Only a draft without a survey runs')
  const { tree, units, placed } = await musterRound(tx, round, programme)
  const frozen = frozenUnits(tree, units, placed)
  await keepProgramme(tx, programme)
  await setRoundState(tx, round.id, 'running', { programmeHash: programme.hash })
  await insertRoundUnits(tx, round.id, frozen)
  await setRoundDeadlines(tx, round.id, deadlinesByRule(programme.definition, round))
  await queueBeginningMails(tx, round, launch.baseUrl, now)
  const { id, version } = programme.definition
  await recordAudit(tx, {
    at: now,
    actorId: launch.actorId,
    action: 'round-launched',
    subject: `round:${round.id}`,
    detail: `${frozen.length} units, without a survey, ${id} ${version}`,
  })
}
