/** Launching a round: the register is frozen for it, and everyone who takes part gets a ballot class. */
import type { Temporal } from 'temporal-polyfill'
import type { KeepingMode } from '#shared/keeping-mode.ts'
import { recordAudit } from '../access/audit.store.ts'
import { setRoundDeadlines } from '../deadlines/deadlines.store.ts'
import { loadPeople, loadPositions, loadTree, type Person } from '../organisation/organisation.store.ts'
import type { Tree, TreeUnit } from '../organisation/tree.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import type { Vault } from '../platform/vault.ts'
import { keepProgramme } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { insertBallotClasses } from './ballot-class.store.ts'
import { ballotClasses, type ClassFloor, type Member } from './classes.ts'
import { deadlinesByRule } from './deadline-dates.ts'
import { countGroupInvited, traitsOf, withGroups } from './group.ts'
import { insertInvitations, type NewInvitation } from './invitation.store.ts'
import { frozenUnits, type Placed, participants, placeParticipants, responseUnits } from './launch.ts'
import { participationOf } from './participation.ts'
import { personnelLeaders } from './personnel-leader.ts'
import { loadPilotPeople } from './pilot.store.ts'
import { fewestInvited, pilotMembers } from './pilot.ts'
import {
  insertRoundUnits,
  loadResponseUnits,
  type Round,
  type RoundUnit,
  setRoundState,
} from './round.store.ts'
import { insertGroupInvited, loadRoundGroups, type RoundGroup } from './round-group.store.ts'

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
  if (round.pilot) return musterPilot(reader, tree, round)
  const positions = await loadPositions(reader)
  const participation = participationOf(round, programme.definition)
  const everyone = participants(tree, positions, participation)
  const units = responseUnits(tree, round.rootUnitId, await loadResponseUnits(reader, round.id))
  const placed = placeParticipants(tree, units, everyone)
  const inRound = new Set(placed.map(({ personId }) => personId))
  const groups = await loadRoundGroups(reader, round.id)
  const traits = traitsOf(everyone, positions, participation.cutOffOn)
  return {
    tree,
    units,
    groups,
    members: withGroups(everyone, traits, groups).filter(({ personId }) => inRound.has(personId)),
    placed,
    people: await loadPeople(reader, [...inRound]),
  }
}

/** Those who were chosen, together at the round's top. */
async function musterPilot(reader: Reader, tree: Tree, round: Round): Promise<Muster> {
  const people = await loadPilotPeople(reader, tree, round)
  const members = pilotMembers(round.rootUnitId, people.keys())
  const units = responseUnits(tree, round.rootUnitId, [])
  return { tree, units, groups: [], members, placed: placeParticipants(tree, units, members), people }
}

/** The fewest people a ballot class may have in a round of this programme. */
export function classFloor({ definition: { thresholds } }: Programme): ClassFloor {
  return { grouped: Math.max(thresholds.grouped, thresholds.mean), plain: thresholds.mean }
}

export interface Launch {
  round: Round
  programme: Programme
  keeping: KeepingMode
  vault: Vault
  now: Temporal.Instant
  actorId: string | null
}

/**
 * Freezes the register for a draft, and everyone's ballot class. Nobody is invited yet: the keys come first
 * (server/keeping/preparation.job.ts). Whether it may be launched (launchObstacles) is asked before.
 *
 * @throws when the round is no draft, or fewer take part than the minimum group: nothing of them could be told safely
 */
export async function launchRound(tx: Tx, launch: Launch): Promise<void> {
  const { round, programme, keeping, vault, now, actorId } = launch
  if (round.state !== 'draft') throw new Error('Only a draft can be launched')
  const muster = await musterRound(tx, round, programme)
  const floor = classFloor(programme)
  if (muster.placed.length < fewestInvited(round, floor.plain))
    throw new Error('Fewer take part than the minimum group')
  const { invitations, units } = await freezeClasses(tx, round, muster, floor)
  await keepProgramme(tx, programme)
  await setRoundState(tx, round.id, 'preparing', {
    programmeHash: programme.hash,
    keeping,
    invited: invitations.length,
  })
  await insertRoundUnits(tx, round.id, units)
  await setRoundDeadlines(tx, round.id, deadlinesByRule(programme.definition, round))
  // Nothing of a draft lies under a key: one that was left behind is of a launch that was taken back.
  vault.destroy(round.id)
  await insertInvitations(tx, vault.makeKey(round.id), round.id, invitations)
  await recordAudit(tx, {
    at: now,
    actorId,
    action: 'round-launched',
    subject: `round:${round.id}`,
    detail: `${invitations.length} invited, ${units.length} response units, ${keeping}, ${asked(round, programme)}`,
  })
}

/** How and what is asked, as the log keeps it: `theme-pages, ark-style 1.1.0`. */
function asked({ layout, questionnaire }: Round, { definition }: Programme): string {
  const { id, version } = questionnaire ?? definition
  return `${layout}, ${id} ${version}`
}

/** Decides whom everyone answers as, for good: the register's attributes are not asked again. */
async function freezeClasses(
  tx: Tx,
  { id: roundId, opensOn }: Round,
  { tree, units, groups, members, placed, people }: Muster,
  floor: ClassFloor,
): Promise<{ invitations: NewInvitation[]; units: RoundUnit[] }> {
  const classes = ballotClasses(tree, units, members, groups, floor).map((one) => ({ ...one, id: newId() }))
  const classOf = new Map(classes.flatMap((one) => one.personIds.map((personId) => [personId, one] as const)))
  await insertBallotClasses(
    tx,
    roundId,
    classes.map(({ personIds, ...one }) => ({ ...one, invited: personIds.length })),
  )
  await insertGroupInvited(tx, roundId, countGroupInvited(tree, units, placed, members, floor.plain))
  const leaderOf = personnelLeaders(tree, await loadPositions(tx), opensOn)
  const leaders = await loadPeople(tx, [...new Set(leaderOf.values())])
  const leaderNameOf = (personId: string) => leaders.get(leaderOf.get(personId) ?? '')?.name ?? null
  return {
    invitations: members.flatMap(({ personId }): NewInvitation[] => {
      const person = people.get(personId)
      const classId = classOf.get(personId)?.id
      if (!person || !classId) return []
      const { language, email } = person
      return [{ personId, classId, language, byLetter: email === null, leader: leaderNameOf(personId) }]
    }),
    units: frozenUnits(
      tree,
      units,
      [...classOf].map(([personId, { unitId }]) => ({ personId, unitId })),
    ),
  }
}
