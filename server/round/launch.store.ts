/** Launching a round: the register is frozen for it, and everyone who takes part is invited. */
import type { Temporal } from 'temporal-polyfill'
import { recordAudit } from '../access/audit.store.ts'
import { recordCompletions, type StepCompletion, setRoundDeadlines } from '../deadlines/deadlines.store.ts'
import { loadPeople, loadPositions, loadTree, type Person } from '../organisation/organisation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Tree, TreeUnit } from '../organisation/tree.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { queueMails } from '../platform/outbox.store.ts'
import { newId, newToken, tokenHash } from '../platform/random.ts'
import { keepProgramme } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { insertBallotClasses } from './ballot-class.store.ts'
import { ballotClasses, type ClassFloor, type Member } from './classes.ts'
import { deadlinesByRule } from './deadline-dates.ts'
import { countGroupInvited, traitsOf, withGroups } from './group.ts'
import { insertInvitations } from './invitation.store.ts'
import { frozenUnits, type Placed, participants, placeParticipants, responseUnits } from './launch.ts'
import {
  insertRoundUnits,
  loadResponseUnits,
  type Round,
  type RoundUnit,
  setRoundState,
} from './round.store.ts'
import { insertGroupInvited, loadRoundGroups, type RoundGroup } from './round-group.store.ts'
import { dateInWords, invitationMail, type RoundLetter } from './round-mail.ts'

/** Who would take part if the round were launched with the register as it is. */
export interface Muster {
  tree: Tree
  units: TreeUnit[]
  groups: RoundGroup[]
  /** Everyone who takes part, with the groups they belong to. */
  members: Member[]
  /** The same people at the response unit they belong to, before classes are made. */
  placed: Placed[]
  people: Map<string, Person>
}

/** Finds the participants of a draft. */
export async function musterRound(reader: Reader, round: Round, programme: Programme): Promise<Muster> {
  const tree = await loadTree(reader)
  const positions = await loadPositions(reader)
  const { minPositionPercent } = programme.definition.participation
  const everyone = participants(tree, positions, round.opensOn, minPositionPercent)
  const units = responseUnits(tree, round.rootUnitId, await loadResponseUnits(reader, round.id))
  const placed = placeParticipants(tree, units, everyone)
  const inRound = new Set(placed.map(({ personId }) => personId))
  const groups = await loadRoundGroups(reader, round.id)
  const traits = traitsOf(everyone, positions, round.opensOn)
  return {
    tree,
    units,
    groups,
    members: withGroups(everyone, traits, groups).filter(({ personId }) => inRound.has(personId)),
    placed,
    people: await loadPeople(reader, [...inRound]),
  }
}

/** The fewest people a ballot class may have in a round of this programme. */
export function classFloor({ definition: { thresholds } }: Programme): ClassFloor {
  return { grouped: Math.max(thresholds.grouped, thresholds.mean), plain: thresholds.mean }
}

/** How many participants have no e-mail address in the register. */
export function countWithoutEmail({ placed, people }: Muster): number {
  return placed.filter(({ personId }) => !people.get(personId)?.email).length
}

export interface Launch {
  round: Round
  programme: Programme
  /** Address people use, without a slash at the end. */
  baseUrl: string
  now: Temporal.Instant
  actorId: string | null
  /** False sends no invitations: for the demo's rounds of earlier years. */
  mails: boolean
}

/** A participant who can be reached, with the secret of the personal link. */
interface Invitee extends Person {
  email: string
  classId: string
  token: string
}

/**
 * Opens a draft. Whether it may be opened (launchObstacles) is asked before; people without an e-mail address are
 * left out here.
 *
 * @returns the secret of each link, which is stored nowhere: the only other copy is in the mail
 * @throws when the round is no draft
 */
export async function launchRound(
  tx: Tx,
  launch: Launch,
): Promise<{ invitations: { personId: string; token: string }[] }> {
  const { round, programme, now, actorId } = launch
  if (round.state !== 'draft') throw new Error('Only a draft can be launched')
  const muster = await musterRound(tx, round, programme)
  const { invitees, units } = await freezeClasses(tx, round.id, muster, classFloor(programme))
  await keepProgramme(tx, programme)
  await setRoundState(tx, round.id, 'open', { programmeHash: programme.hash })
  await insertRoundUnits(tx, round.id, units)
  await setRoundDeadlines(tx, round.id, deadlinesByRule(programme.definition, round))
  await recordCompletions(tx, surveyBegun(launch, units))
  await insertInvitations(
    tx,
    round.id,
    invitees.map(({ id, classId, language, token }) => ({
      tokenHash: tokenHash(token),
      personId: id,
      classId,
      language,
    })),
  )
  if (launch.mails) await queueInvitations(tx, launch, invitees)
  await recordAudit(tx, {
    at: now,
    actorId,
    action: 'round-launched',
    subject: `round:${round.id}`,
    detail: `${invitees.length} invited, ${units.length} response units`,
  })
  return { invitations: invitees.map(({ id, token }) => ({ personId: id, token })) }
}

/** Decides whom everyone answers as, for good: the register's attributes are not asked again. */
async function freezeClasses(
  tx: Tx,
  roundId: string,
  { tree, units, groups, members, placed, people }: Muster,
  floor: ClassFloor,
): Promise<{ invitees: Invitee[]; units: RoundUnit[] }> {
  const reachable = members.filter(({ personId }) => people.get(personId)?.email)
  const invited = new Set(reachable.map(({ personId }) => personId))
  const classes = ballotClasses(tree, units, reachable, groups, floor).map((one) => ({ ...one, id: newId() }))
  const classOf = new Map(classes.flatMap((one) => one.personIds.map((personId) => [personId, one] as const)))
  await insertBallotClasses(
    tx,
    roundId,
    classes.map(({ personIds, ...one }) => ({ ...one, invited: personIds.length })),
  )
  const belonging = placed.filter(({ personId }) => invited.has(personId))
  await insertGroupInvited(tx, roundId, countGroupInvited(tree, units, belonging, reachable, floor.plain))
  return {
    invitees: reachable.flatMap(({ personId }): Invitee[] => {
      const person = people.get(personId)
      const classId = classOf.get(personId)?.id
      return person?.email && classId ? [{ ...person, email: person.email, classId, token: newToken() }] : []
    }),
    units: frozenUnits(
      tree,
      units,
      [...classOf].map(([personId, { unitId }]) => ({ personId, unitId })),
    ),
  }
}

/** The survey is on its way in every response unit. */
function surveyBegun({ round, programme }: Launch, units: RoundUnit[]): StepCompletion[] {
  return programme.definition.steps
    .filter(({ kind }) => kind === 'survey')
    .flatMap(({ id }) =>
      units.map(({ unitId }): StepCompletion => {
        return { roundId: round.id, unitId, stepId: id, state: 'in-progress', completedOn: null }
      }),
    )
}

async function queueInvitations(
  tx: Tx,
  { round, programme, baseUrl, now }: Launch,
  invitees: Invitee[],
): Promise<void> {
  const letter: RoundLetter = {
    institution: await loadInstitution(tx),
    roundTitle: round.title,
    lastDay: dateInWords(round.closesOn),
    minutes: programme.definition.survey.minutes,
  }
  const mails = invitees.map((invitee) =>
    invitationMail(letter, invitee, `${baseUrl}/answer#${invitee.token}`),
  )
  await queueMails(tx, mails, now)
}
