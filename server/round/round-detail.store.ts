/** A round with its steps, dates and choice of units: what its page shows. */
import type { Text } from '#shared/language.ts'
import type { QuestionnaireKey } from '#shared/questionnaire.ts'
import type { LaunchObstacle, RoundDetail } from '#shared/round.ts'
import type { Actor } from '#shared/session.ts'
import { isInSight } from '../access/policy.ts'
import { loadRoundDeadlines, loadUnitDeadlines } from '../deadlines/deadlines.store.ts'
import { restDay } from '../deadlines/rest-day.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { findPack } from '../programme/library.store.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { deadlinesByRule } from './deadline-dates.ts'
import { draftProgramme } from './draft-programme.store.ts'
import { isStandardGroup } from './group-order.ts'
import { type Muster, musterRound } from './launch.store.ts'
import { launchObstacles } from './launch.ts'
import { alsoInvited } from './other-rounds.store.ts'
import { participationOf } from './participation.ts'
import { fewestInvited } from './pilot.ts'
import { loadResponseUnits, loadRoundUnits, type Round } from './round.store.ts'
import { loadRoundGroups } from './round-group.store.ts'
import { loadRunningObstacles } from './running-round.store.ts'
import { summaryOf } from './summary.ts'

interface Asked {
  round: Round
  actor: Actor
  /** Today's programmes by id, for drafts; a launched round has its own copy. */
  programmes: ReadonlyMap<string, Programme>
  /** Folder of the database, and of the library of questionnaires. */
  dataDir: string
  today: string
}

/** What stands in the way, and who else asks the same people, is found only for those who can launch the draft. */
export async function loadRoundDetail(reader: Reader, asked: Asked): Promise<RoundDetail> {
  const { round, actor, programmes, dataDir } = asked
  const tree = await loadTree(reader)
  const known = (unitIds: string[]) => unitIds.filter((id) => isInSight(actor, tree, id))
  const summary = {
    ...summaryOf(round, actor, tree),
    layout: round.layout,
    groups: (await loadRoundGroups(reader, round.id)).map((group) => ({
      ...group,
      standard: isStandardGroup(group),
    })),
    obstacles: [],
    alsoInvited: [],
    participation: chosenParticipation(round),
  }
  const chosen = round.questionnaire
  if (round.programmeHash !== null) {
    const programme = await loadProgrammeCopy(reader, round.programmeHash)
    const dates = await loadRoundDeadlines(reader, round.id)
    const pack = chosen && (await findPack(dataDir, chosen.id, chosen.version))
    const units = await loadRoundUnits(reader, round.id)
    const ownDates = summary.mayManage ? await loadUnitDeadlines(reader, round.id) : new Map()
    return {
      ...summary,
      participation: chosenParticipation(round, programme),
      responseUnitIds: known(units.map(({ unitId }) => unitId)),
      questionnaire: { chosen, about: aboutQuestionnaire(programme, chosen, pack?.about.title) },
      steps: programme.definition.steps,
      deadlines: programme.definition.steps.flatMap(({ id }) => {
        const date = dates.get(id)
        if (!date) return []
        const own = units.flatMap(({ unitId, name }) => {
          const due = ownDates.get(unitId)?.get(id)?.due
          return due === undefined || due === date.due ? [] : [{ name, due }]
        })
        return [{ step: id, ...date, restDay: restDay(date.due), units: own }]
      }),
    }
  }
  const responseUnitIds = known(await loadResponseUnits(reader, round.id))
  const own = programmes.get(round.programmeId)
  // The programme was taken out of surveys/ after the draft was made; launching it says so.
  if (!own)
    return { ...summary, responseUnitIds, steps: [], deadlines: [], questionnaire: { chosen, about: null } }
  const { programme, pack, obstacle } = await draftProgramme(dataDir, own, chosen)
  const title = pack?.about.title
  const inTheWay = summary.mayManage ? await beforeLaunch(reader, tree, own, obstacle, asked) : {}
  return {
    ...summary,
    participation: chosenParticipation(round, own),
    responseUnitIds,
    questionnaire: { chosen, about: programme && aboutQuestionnaire(programme, chosen, title) },
    steps: own.definition.steps,
    deadlines: deadlinesByRule(own.definition, round).map(({ stepId, ...date }) => ({
      step: stepId,
      ...date,
      restDay: restDay(date.due),
      units: [],
    })),
    ...inTheWay,
  }
}

/** @param programme the one that counts, where there is one */
function chosenParticipation(round: Round, programme?: Programme): RoundDetail['participation'] {
  const { minPositionPercent, cutOffOn, pilot, hasSurvey, origin } = round
  const asksRegister = programme && hasSurvey && !pilot && origin === 'held'
  return {
    minPositionPercent,
    cutOffOn,
    holds: asksRegister ? participationOf(round, programme.definition) : null,
  }
}

async function beforeLaunch(
  reader: Reader,
  tree: Tree,
  programme: Programme,
  obstacle: LaunchObstacle | null,
  { round, today }: Asked,
): Promise<Pick<RoundDetail, 'obstacles' | 'alsoInvited'>> {
  if (!programme.definition.survey)
    return { obstacles: await loadRunningObstacles(reader, round, programme, today), alsoInvited: [] }
  const muster = await musterRound(reader, round, programme)
  const invited = new Set(muster.placed.map(({ personId }) => personId))
  return {
    obstacles: obstaclesOf(round, programme, { muster, obstacle }, today),
    alsoInvited: await alsoInvited(reader, tree, round.id, invited),
  }
}

/** What is asked, by whom it was made and what may be done with it. @param title of a questionnaire of the library */
function aboutQuestionnaire(
  { definition, items }: Programme,
  chosen: QuestionnaireKey | null,
  title: Text | undefined,
): RoundDetail['questionnaire']['about'] {
  const { licence, source, validated, survey } = definition
  if (!survey) return null
  // One that is gone from the library is known by its id.
  const named = chosen ? (title ?? { nb: chosen.id, nn: chosen.id, en: chosen.id }) : definition.title
  return {
    title: named,
    version: chosen?.version ?? definition.version,
    licence,
    source,
    validated,
    minutes: survey.minutes,
    statements: items.length,
  }
}

/** Why this draft cannot be launched today. @param found who would be invited, and what is wrong with the questionnaire */
export function obstaclesOf(
  round: Round,
  programme: Programme,
  found: { muster: Muster; obstacle: LaunchObstacle | null },
  today: string,
): LaunchObstacle[] {
  return launchObstacles({
    opensOn: round.opensOn,
    closesOn: round.closesOn,
    today,
    invited: found.muster.placed.length,
    minimum: fewestInvited(round, programme.definition.thresholds.mean),
    questionnaire: found.obstacle,
  })
}
