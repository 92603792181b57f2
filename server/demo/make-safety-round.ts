/** The safety round of one faculty: a round without a survey, begun before the last survey and nearly through. */
import { saveFormResponse } from '../follow-up/form.store.ts'
import { loadPeople, loadTree, type Person } from '../organisation/organisation.store.ts'
import { subtree } from '../organisation/tree.ts'
import type { Tx } from '../platform/database.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { addDraft, findRound } from '../round/round.store.ts'
import { launchRunning } from '../round/running-round.store.ts'
import { recordSteps, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { daysAfter, momentOf, workingDay } from './calendar.ts'
import type { Dice } from './dice.ts'
import { makeUnitYear } from './make-follow-up.ts'
import { role, unplaced } from './measures.ts'

/** Units down to here walk the round. */
const deepestLevel = 3

/** @param beginsOn ISO date, as `today` @returns how many units take part */
export async function makeSafetyRound(
  { storage, baseUrl }: Pick<Services, 'storage' | 'baseUrl'>,
  dice: Dice,
  programme: Programme,
  rootUnitId: string,
  { beginsOn, today }: { beginsOn: string; today: string },
  actorId: string,
): Promise<number> {
  const tree = await loadTree(storage)
  const units = subtree(tree, rootUnitId).filter(({ level }) => level <= deepestLevel)
  const year = beginsOn.slice(0, 4)
  await transaction(storage, async (tx) => {
    const id = await addDraft(
      tx,
      {
        programmeId: programme.definition.id,
        title: { nb: `HMS-runde ${year}`, nn: `HMS-runde ${year}`, en: `Safety round ${year}` },
        rootUnitId,
        opensOn: beginsOn,
        closesOn: daysAfter(beginsOn, 364),
        responseUnitIds: units.map((unit) => unit.id),
      },
      false,
    )
    const round = await findRound(tx, id)
    if (!round) throw new Error('A draft that was just added is not there')
    await launchRunning(tx, { round, programme, baseUrl: baseUrl(), now: momentOf(beginsOn), actorId })
    const leaders = await loadPeople(
      tx,
      units.flatMap(({ leaderId }) => leaderId ?? []),
    )
    for (const { id: unitId, code, leaderId } of units) {
      const leader = leaders.get(leaderId ?? '') ?? null
      const unitDice = dice.apart(code)
      // Some never walk it, and a coordinator has somebody to remind.
      if (!leader || !unitDice.happens(0.8)) continue
      const year = { roundId: id, unitId, round, programme, tree }
      await walkUnit(tx, unitDice, year, leader, beginsOn, today)
    }
  })
  return units.length
}

/** Checklist, findings, and the measures that follow from them, signed and filed. */
async function walkUnit(
  tx: Tx,
  dice: Dice,
  year: UnitYear,
  leader: Person,
  beginsOn: string,
  today: string,
): Promise<void> {
  const walkedOn = workingDay(daysAfter(beginsOn, dice.between(20, 85)))
  const later = (days: number) => workingDay(daysAfter(walkedOn, days))
  if (later(24) >= today) return
  await saveFormResponse(tx, year, 'checklist', {
    answers: {
      'held-on': walkedOn,
      participants: dice.between(3, 7),
      'took-part': ['leader', 'safety-representative', 'employees'],
      'special-work': false,
      premises: { light: 'ok', air: dice.pick(['ok', 'act']), noise: dice.pick(['ok', 'act']), order: 'ok' },
      preparedness: { escape: 'ok', extinguishers: 'ok', drill: dice.pick(['ok', 'act']) },
    },
    state: 'signed',
    revision: 2,
    signedOn: walkedOn,
    signedBy: leader.id,
  })
  await recordSteps(tx, year, stepsOf(year, 'form', 'checklist'), 'done', walkedOn)
  await recordSteps(tx, year, stepsOf(year, 'risk'), 'done', later(6))
  const measures = dice
    .shuffled(year.programme.definition.plan.suggestions)
    .slice(0, 2)
    .map(({ focus, text }) => ({
      ...unplaced,
      focus,
      theme: '',
      goal: '',
      text: text.nb,
      responsible: [role('Leder')],
      deadline: { kind: 'date', on: later(120) } as const,
      status: dice.pick(['in-progress', 'done'] as const),
    }))
  const course = {
    meetingOn: null,
    planBegunOn: later(8),
    readyOn: later(14),
    signedOn: later(18),
    consultedOn: null,
    filedOn: later(23),
    summaryBegunOn: null,
    summaryConsultedOn: null,
    summarySignedOn: null,
    moved: null,
  }
  const people = { leader, representativeId: null, standing: null, coordinatorId: leader.id, members: 0 }
  await makeUnitYear(tx, dice, year, course, people, measures, today)
}
