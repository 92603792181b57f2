/** The plan for a period of one part of the university, with sickness absence of all units beside it. */

import { loadEveryUnit, saveAbsence } from '../absence/absence.store.ts'
import { fewestTogether, monthsBetween } from '../absence/absence.ts'
import type { AbsenceRow } from '../absence/absence-file.ts'
import { placeRows } from '../absence/absence-import.ts'
import { loadPeople, loadTree } from '../organisation/organisation.store.ts'
import { subtree } from '../organisation/tree.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { addDraft, findRound } from '../round/round.store.ts'
import { launchRunning } from '../round/running-round.store.ts'
import { daysAfter, momentOf, workingDay } from './calendar.ts'
import type { Dice } from './dice.ts'
import { makeUnitYear } from './make-follow-up.ts'
import { role, unplaced } from './measures.ts'
import type { DemoUnit } from './units.ts'

/** Units down to here have a plan. */
const deepestLevel = 3
const months = 21
const workingDays = 21

/** The months that are over, for every unit. @param today ISO date @param actorId who imported them */
export async function makeAbsence(
  { storage }: Pick<Services, 'storage'>,
  dice: Dice,
  units: readonly DemoUnit[],
  programme: Programme,
  today: string,
  actorId: string,
): Promise<void> {
  const last = daysAfter(`${today.slice(0, 7)}-01`, -1).slice(0, 7)
  const rows = units.flatMap((unit) => {
    const unitDice = dice.apart(unit.code)
    const usual = unitDice.between(35, 85) / 1000
    return monthsBetween('2000-01', last, months).map((month) => monthOf(unitDice, unit, month, usual))
  })
  await transaction(storage, async (tx) => {
    const minimum = fewestTogether([programme.definition])
    const tree = await loadEveryUnit(tx)
    const placed = placeRows(rows, { skipUnknown: false }, tree, new Map(), minimum)
    if (placed.outcome !== 'months') throw new Error('The demo has sickness absence of unknown units')
    await saveAbsence(
      tx,
      { importedOn: today, importedBy: actorId, filename: 'sykefravaer.csv', rows: placed.taken },
      placed.rows,
    )
  })
}

/** More in winter than in summer. @param usual share of the year */
function monthOf(dice: Dice, { code, members }: DemoUnit, month: string, usual: number): AbsenceRow {
  const number = Number(month.slice(5))
  const season = 1 + 0.35 * Math.cos(((number - 1) / 6) * Math.PI)
  const share = Math.max(0, usual * season * (1 + 0.25 * dice.normal()))
  const possibleDays = members * workingDays * 100
  const totalDays = Math.min(possibleDays, Math.round((possibleDays * share) / 50) * 50)
  const shortDays = Math.round((totalDays * dice.between(15, 35)) / 5000) * 50
  return {
    code,
    month,
    headcount: members,
    possibleDays,
    totalDays,
    shortDays: Math.min(shortDays, totalDays),
  }
}

/** @param beginsOn ISO date, as `today` @returns how many units have a plan */
export async function makePeriodPlan(
  { storage, baseUrl }: Pick<Services, 'storage' | 'baseUrl'>,
  dice: Dice,
  programme: Programme,
  rootUnitId: string,
  { beginsOn, today }: { beginsOn: string; today: string },
  actorId: string,
): Promise<number> {
  const tree = await loadTree(storage)
  const units = subtree(tree, rootUnitId).filter(({ level }) => level <= deepestLevel)
  const period = `${beginsOn.slice(0, 4)}–${Number(beginsOn.slice(0, 4)) + 3}`
  await transaction(storage, async (tx) => {
    const id = await addDraft(
      tx,
      {
        programmeId: programme.definition.id,
        title: { nb: `IA-plan ${period}`, nn: `IA-plan ${period}`, en: `Period plan ${period}` },
        rootUnitId,
        opensOn: beginsOn,
        closesOn: daysAfter(beginsOn, 4 * 365),
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
      const leader = leaders.get(leaderId ?? '')
      const unitDice = dice.apart(code)
      if (!leader) continue
      const later = (days: number) => workingDay(daysAfter(beginsOn, days))
      const measures = unitDice
        .shuffled(programme.definition.plan.suggestions)
        .slice(0, 4)
        .map(({ focus, text, goal }) => ({
          ...unplaced,
          focus,
          theme: '',
          goal: goal?.nb ?? '',
          text: text.nb,
          responsible: [role('Leder')],
          deadline: { kind: 'ongoing' } as const,
          status: unitDice.pick(['not-started', 'in-progress', 'done'] as const),
        }))
      const course = {
        meetingOn: null,
        planBegunOn: later(20),
        readyOn: later(40),
        signedOn: later(50),
        consultedOn: null,
        filedOn: later(80),
        summaryBegunOn: null,
        summaryConsultedOn: null,
        summarySignedOn: null,
        moved: null,
      }
      const people = { leader, representativeId: null, standing: null, coordinatorId: actorId, members: 0 }
      await makeUnitYear(
        tx,
        unitDice,
        { roundId: id, unitId, round, programme, tree },
        course,
        people,
        measures,
        today,
      )
    }
  })
  return units.length
}
