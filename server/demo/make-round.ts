/** Makes the demo's rounds with the product's own functions: set up, launched, answered, closed. */
import type { Layout } from '#shared/layout.ts'
import type { Publication } from '#shared/publication.ts'
import type { OpenedAnswer } from '../ballot/opening.ts'
import { type MakeKey, prepareRound } from '../keeping/preparation.job.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { subtree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { newToken, tokenHash } from '../platform/random.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { decodeAnswers } from '../programme/answers.ts'
import type { Programme } from '../programme/programme.ts'
import { loadBallotClasses } from '../round/ballot-class.store.ts'
import { addLinks, loadInvitations } from '../round/invitation.store.ts'
import { launchRound } from '../round/launch.store.ts'
import { addDraft, findRound, loadRoundUnits, type Round } from '../round/round.store.ts'
import { replaceRoundGroups } from '../round/round-group.store.ts'
import { inventRespondents, type Respondents } from './answers.ts'
import { daysAfter, momentOf, type RoundDays } from './calendar.ts'
import type { Dice } from './dice.ts'
import { fillBox } from './fill-box.ts'
import { planResults } from './open-results.ts'
import { releaseUnsealed } from './release-unsealed.ts'

export interface RoundPlan {
  /** For the answers of this round, and for what units are like in every round. */
  chance: { dice: Dice; lasting: Dice }
  programme: Programme
  days: RoundDays
  layout: Layout
  /** The top of the round. */
  rootUnitId: string
  /** When its results open, where that is decided beforehand. */
  publication?: Publication
  /** What the round is called, after "Arbeidsmiljøundersøkelsen <year>". */
  part: { nb: string; nn: string; en: string } | null
  actorId: string
}

/** Units deeper than this are no response units. */
const deepestLevel = 4

async function addRound({ storage }: Services, plan: RoundPlan): Promise<Round> {
  const year = plan.days.opensOn.slice(0, 4)
  const part = (language: 'nb' | 'nn' | 'en') => (plan.part ? `, ${plan.part[language]}` : '')
  const tree = await loadTree(storage)
  const units = subtree(tree, plan.rootUnitId).filter(({ level }) => level <= deepestLevel)
  const round = await transaction(storage, async (tx) => {
    const id = await addDraft(
      tx,
      {
        programmeId: plan.programme.definition.id,
        title: {
          nb: `Arbeidsmiljøundersøkelsen ${year}${part('nb')}`,
          nn: `Arbeidsmiljøundersøkinga ${year}${part('nn')}`,
          en: `Working-environment survey ${year}${part('en')}`,
        },
        rootUnitId: plan.rootUnitId,
        ...plan.days,
        layout: plan.layout,
        responseUnitIds: units.map(({ id }) => id),
      },
      plan.programme.definition.survey !== undefined,
    )
    await replaceRoundGroups(tx, id, plan.programme.definition.groups)
    return findRound(tx, id)
  })
  if (!round) throw new Error('A draft that was just added is not there')
  return round
}

/** A round of an earlier year: answered without a browser, closed the morning after its last day, and released. */
export async function makeClosedRound(services: Services, plan: RoundPlan): Promise<MadeRound> {
  const draft = await addRound(services, plan)
  await launch(services, draft, plan)
  if (plan.publication) await planResults(services, draft.id, plan.publication)
  const answers = await inventAnswers(services.storage, draft.id, plan, (unitId, respondents) =>
    respondents.answers(unitId),
  )
  const clock = { now: () => momentOf(daysAfter(plan.days.closesOn, 1)) }
  await releaseUnsealed({ ...services, clock }, draft.id, answers, plan.actorId)
  return { round: await findRoundAgain(services.storage, draft.id), answered: answers.length }
}

/** Share of the invited who have answered after a good week. */
const earlyShare = 0.42

/** Links kept for whoever tries to answer in the demo. */
const linksKept = 100

/**
 * A round that is open, with real keys, its invitations in the outbox, and the answers of the first week in its box.
 *
 * @returns also the secrets of links that nobody has used yet, those of people who read bokmål first
 */
export async function makeOpenRound(
  services: Services,
  plan: RoundPlan,
  makeKey?: MakeKey,
): Promise<MadeRound & { classes: number; unusedTokens: string[] }> {
  const { storage, vault } = services
  const draft = await addRound(services, plan)
  await launch(services, draft, plan)
  if (plan.publication) await planResults(services, draft.id, plan.publication)
  const opening = { now: () => momentOf(plan.days.opensOn) }
  await prepareRound({ ...services, clock: opening }, draft.id, makeKey)
  const answers = await inventAnswers(storage, draft.id, plan, () => plan.chance.dice.happens(earlyShare))
  const filledIn = answers.map(({ classId, bytes }) => {
    return { classId, answers: decodeAnswers(plan.programme, bytes) }
  })
  await fillBox({ storage, vault }, draft.id, filledIn)
  return {
    round: await findRoundAgain(storage, draft.id),
    answered: answers.length,
    classes: (await loadBallotClasses(storage, draft.id)).length,
    unusedTokens: await addUnusedLinks(services, draft.id),
  }
}

async function launch({ storage, vault }: Services, round: Round, plan: RoundPlan): Promise<void> {
  const { programme, actorId } = plan
  const now = momentOf(plan.days.opensOn)
  await transaction(storage, (tx) =>
    launchRound(tx, { round, programme, keeping: 'single-key', vault, now, actorId }),
  )
}

/** @param hasAnswered asked once for each person invited */
async function inventAnswers(
  reader: Reader,
  roundId: string,
  { chance, programme }: RoundPlan,
  hasAnswered: (unitId: string, respondents: Respondents) => boolean,
): Promise<OpenedAnswer[]> {
  const { scales, items } = programme
  const units = await loadRoundUnits(reader, roundId)
  const respondents = inventRespondents(chance, { scales: scales.scales, items }, units)
  return (await loadClasses(reader, roundId)).flatMap(({ id, unitId, groups, invited }) =>
    Array.from({ length: invited }, () => unitId)
      .filter((unit) => hasAnswered(unit, respondents))
      .map((unit) => ({ classId: id, bytes: respondents.answerOf(unit, groups) })),
  )
}

/** One more link each for people who have not answered: the secrets of the first are in the mails alone. */
async function addUnusedLinks({ storage, vault }: Services, roundId: string): Promise<string[]> {
  const key = vault.keyOf(roundId)
  if (!key) return []
  const invitations = await loadInvitations(storage, key, roundId)
  const unused = invitations
    .filter(({ issued }) => issued === null)
    .sort((a, b) => Number(b.language === 'nb') - Number(a.language === 'nb'))
    .slice(0, linksKept)
    .map(({ id }) => ({ invitationId: id, token: newToken() }))
  const links = unused.map(({ invitationId, token }) => ({ invitationId, tokenHash: tokenHash(token) }))
  await transaction(storage, (tx) => addLinks(tx, key, roundId, links))
  return unused.map(({ token }) => token)
}

export interface MadeRound {
  round: Round
  answered: number
}

async function findRoundAgain(storage: Services['storage'], id: string): Promise<Round> {
  const round = await findRound(storage, id)
  if (!round) throw new Error('A round that was just made is not there')
  return round
}

/** By the unit's code and groups: ids are random, and would give other answers every time. */
async function loadClasses(reader: Reader, roundId: string) {
  const codes = new Map((await loadRoundUnits(reader, roundId)).map(({ unitId, code }) => [unitId, code]))
  const order = ({ unitId, groups }: { unitId: string; groups: string[] }) =>
    [codes.get(unitId), ...groups].join(' ')
  return (await loadBallotClasses(reader, roundId)).sort((a, b) => compare(order(a), order(b)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
