/** Launching a round: the register is frozen for it, and everyone who takes part is invited. */
import type { Temporal } from 'temporal-polyfill'
import { recordAudit } from '../access/audit.store.ts'
import { recordCompletions, type StepCompletion, setRoundDeadlines } from '../deadlines/deadlines.store.ts'
import { loadPeople, loadPositions, loadTree, type Person } from '../organisation/organisation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Tree, TreeUnit } from '../organisation/tree.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { queueMails } from '../platform/outbox.store.ts'
import { newToken, tokenHash } from '../platform/random.ts'
import { keepProgramme } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { deadlinesByRule } from './deadline-dates.ts'
import { insertInvitations } from './invitation.store.ts'
import { frozenUnits, type Placed, participants, placeParticipants, responseUnits } from './launch.ts'
import {
  insertRoundUnits,
  loadResponseUnits,
  type Round,
  type RoundUnit,
  setRoundState,
} from './round.store.ts'
import { dateInWords, invitationMail, type RoundLetter } from './round-mail.ts'

/** Who would take part if the round were launched with the register as it is. */
export interface Muster {
  tree: Tree
  units: TreeUnit[]
  placed: Placed[]
  people: Map<string, Person>
}

/** Finds the participants of a draft. */
export async function musterRound(reader: Reader, round: Round, programme: Programme): Promise<Muster> {
  const tree = await loadTree(reader)
  const everyone = participants(
    tree,
    await loadPositions(reader),
    round.opensOn,
    programme.definition.participation.minPositionPercent,
  )
  const units = responseUnits(tree, round.rootUnitId, await loadResponseUnits(reader, round.id))
  const placed = placeParticipants(tree, units, everyone)
  const people = await loadPeople(
    reader,
    placed.map(({ personId }) => personId),
  )
  return { tree, units, placed, people }
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
  classUnitId: string
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
  const invitees = muster.placed.flatMap(({ personId, classUnitId }): Invitee[] => {
    const person = muster.people.get(personId)
    return person?.email ? [{ ...person, email: person.email, classUnitId, token: newToken() }] : []
  })
  const placed = invitees.map(({ id, classUnitId }) => ({ personId: id, classUnitId }))
  const units = frozenUnits(muster.tree, muster.units, placed)
  await keepProgramme(tx, programme)
  await setRoundState(tx, round.id, 'open', { programmeHash: programme.hash })
  await insertRoundUnits(tx, round.id, units)
  await setRoundDeadlines(tx, round.id, deadlinesByRule(programme.definition, round))
  await recordCompletions(tx, surveyBegun(launch, units))
  await insertInvitations(
    tx,
    round.id,
    invitees.map(({ id, classUnitId, language, token }) => ({
      tokenHash: tokenHash(token),
      personId: id,
      classUnitId,
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
