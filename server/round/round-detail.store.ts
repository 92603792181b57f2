/** A round with its steps, dates and choice of units: what its page shows. */
import type { LaunchObstacle, RoundDetail } from '#shared/round.ts'
import type { Actor } from '#shared/session.ts'
import { loadRoundDeadlines } from '../deadlines/deadlines.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { deadlinesByRule } from './deadline-dates.ts'
import { isStandardGroup } from './group-order.ts'
import { type Muster, musterRound } from './launch.store.ts'
import { launchObstacles } from './launch.ts'
import { fewestInvited } from './pilot.ts'
import { loadResponseUnits, loadRoundUnits, type Round } from './round.store.ts'
import { loadRoundGroups } from './round-group.store.ts'
import { summaryOf } from './summary.ts'

interface Asked {
  round: Round
  actor: Actor
  /** Today's programmes by id, for drafts; a launched round has its own copy. */
  programmes: ReadonlyMap<string, Programme>
  today: string
}

/** The obstacles are found only for those who can launch the draft. */
export async function loadRoundDetail(
  reader: Reader,
  { round, actor, programmes, today }: Asked,
): Promise<RoundDetail> {
  const tree = await loadTree(reader)
  const summary = {
    ...summaryOf(round, actor, tree),
    groups: (await loadRoundGroups(reader, round.id)).map((group) => ({
      ...group,
      standard: isStandardGroup(group),
    })),
  }
  if (round.programmeHash !== null) {
    const { definition } = await loadProgrammeCopy(reader, round.programmeHash)
    const dates = await loadRoundDeadlines(reader, round.id)
    return {
      ...summary,
      responseUnitIds: (await loadRoundUnits(reader, round.id)).map(({ unitId }) => unitId),
      steps: definition.steps,
      deadlines: definition.steps.flatMap(({ id }) => {
        const date = dates.get(id)
        return date ? [{ step: id, ...date }] : []
      }),
      obstacles: [],
    }
  }
  const responseUnitIds = await loadResponseUnits(reader, round.id)
  const programme = programmes.get(round.programmeId)
  // The programme was taken out of surveys/ after the draft was made; launching it says so.
  if (!programme) return { ...summary, responseUnitIds, steps: [], deadlines: [], obstacles: [] }
  return {
    ...summary,
    responseUnitIds,
    steps: programme.definition.steps,
    deadlines: deadlinesByRule(programme.definition, round).map(({ stepId, ...date }) => ({
      step: stepId,
      ...date,
    })),
    obstacles: summary.mayManage
      ? obstaclesOf(round, programme, await musterRound(reader, round, programme), today)
      : [],
  }
}

/** Why this draft cannot be launched today. */
export function obstaclesOf(
  round: Round,
  programme: Programme,
  muster: Muster,
  today: string,
): LaunchObstacle[] {
  return launchObstacles({
    opensOn: round.opensOn,
    closesOn: round.closesOn,
    today,
    invited: muster.placed.length,
    minimum: fewestInvited(round, programme.definition.thresholds.mean),
  })
}
