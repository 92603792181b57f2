/** Makes the demo's rounds with the product's own functions: set up, launched, answered, closed. */
import { storeAnswers } from '../ballot/answer.store.ts'
import { loadPeople, loadTree } from '../organisation/organisation.store.ts'
import { subtree } from '../organisation/tree.ts'
import type { Tx } from '../platform/database.ts'
import { tokenHash } from '../platform/random.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { closeRound } from '../results/close.job.ts'
import { loadBallotClasses } from '../round/ballot-class.store.ts'
import { launchRound } from '../round/launch.store.ts'
import { markAnswered } from '../round/manifest.store.ts'
import { addDraft, findRound, loadRoundUnits, type Round } from '../round/round.store.ts'
import { replaceRoundGroups } from '../round/round-group.store.ts'
import { inventRespondents } from './answers.ts'
import { daysAfter, momentOf, type RoundDays } from './calendar.ts'
import type { Dice } from './dice.ts'

export interface RoundPlan {
  /** For the answers of this round, and for what units are like in every round. */
  chance: { dice: Dice; lasting: Dice }
  programme: Programme
  days: RoundDays
  /** The top of the round. */
  rootUnitId: string
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
    const id = await addDraft(tx, {
      programmeId: plan.programme.definition.id,
      title: {
        nb: `Arbeidsmiljøundersøkelsen ${year}${part('nb')}`,
        nn: `Arbeidsmiljøundersøkinga ${year}${part('nn')}`,
        en: `Working-environment survey ${year}${part('en')}`,
      },
      rootUnitId: plan.rootUnitId,
      ...plan.days,
      responseUnitIds: units.map(({ id }) => id),
    })
    await replaceRoundGroups(tx, id, plan.programme.definition.groups)
    return findRound(tx, id)
  })
  if (!round) throw new Error('A draft that was just added is not there')
  return round
}

/** A round that was answered, closed the morning after its last day, and released. */
export async function makeClosedRound(services: Services, plan: RoundPlan): Promise<MadeRound> {
  const { storage } = services
  const draft = await addRound(services, plan)
  const answered = await transaction(storage, async (tx) => {
    const now = momentOf(plan.days.opensOn)
    await launchRound(tx, { ...plan, round: draft, baseUrl: '', now, mails: false })
    const units = await loadRoundUnits(tx, draft.id)
    const respondents = inventRespondents(plan.chance, codebookOf(plan.programme), units)
    const answers = (await loadClasses(tx, draft.id)).flatMap(({ id, unitId, groups, invited }) =>
      Array.from({ length: invited }, () => unitId)
        .filter((unit) => respondents.answers(unit))
        .map((unit) => ({ roundId: draft.id, classId: id, bytes: respondents.answerOf(unit, groups) })),
    )
    await storeAnswers(tx, answers)
    return answers.length
  })
  const clock = { now: () => momentOf(daysAfter(plan.days.closesOn, 1)) }
  await closeRound({ ...services, clock }, draft.id, plan.actorId)
  return { round: await findRoundAgain(storage, draft.id), answered }
}

/** Share of the invited who have answered after a good week. */
const earlyShare = 0.42

/**
 * A round that is open, with its invitations in the outbox.
 *
 * @param baseUrl for the links in the mails
 * @returns also the secrets of links that nobody has used yet, those of people who read bokmål first
 */
export async function makeOpenRound(
  services: Services,
  plan: RoundPlan,
  baseUrl: string,
): Promise<MadeRound & { unusedTokens: string[] }> {
  const { storage } = services
  const draft = await addRound(services, plan)
  const made = await transaction(storage, async (tx) => {
    const now = momentOf(plan.days.opensOn)
    const { invitations } = await launchRound(tx, { ...plan, round: draft, baseUrl, now, mails: true })
    const people = await loadPeople(
      tx,
      invitations.map(({ personId }) => personId),
    )
    const inOrder = invitations
      .map(({ personId, token }) => ({ token, person: people.get(personId) }))
      .sort((a, b) => compare(a.person?.email ?? '', b.person?.email ?? ''))
    const respondents = inventRespondents(
      plan.chance,
      codebookOf(plan.programme),
      await loadRoundUnits(tx, draft.id),
    )
    const classes = new Map((await loadClasses(tx, draft.id)).map((each) => [each.id, each]))
    const unused: typeof inOrder = []
    const answers: Parameters<typeof storeAnswers>[1] = []
    for (const invitation of inOrder) {
      const used = plan.chance.dice.happens(earlyShare)
        ? await markAnswered(tx, tokenHash(invitation.token), plan.days.opensOn)
        : null
      const as = used && classes.get(used.classId)
      if (used && as) answers.push({ ...used, bytes: respondents.answerOf(as.unitId, as.groups) })
      else unused.push(invitation)
    }
    await storeAnswers(tx, answers)
    const readers = unused.sort(
      (a, b) => Number(b.person?.language === 'nb') - Number(a.person?.language === 'nb'),
    )
    return { answered: answers.length, unusedTokens: readers.map(({ token }) => token) }
  })
  return { ...made, round: await findRoundAgain(storage, draft.id) }
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
async function loadClasses(tx: Tx, roundId: string) {
  const codes = new Map((await loadRoundUnits(tx, roundId)).map(({ unitId, code }) => [unitId, code]))
  const order = ({ unitId, groups }: { unitId: string; groups: string[] }) =>
    [codes.get(unitId), ...groups].join(' ')
  return (await loadBallotClasses(tx, roundId)).sort((a, b) => compare(order(a), order(b)))
}

function codebookOf({ scales, items }: Programme) {
  return { scales: scales.scales, items }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
