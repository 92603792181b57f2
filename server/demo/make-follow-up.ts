/** Makes the follow-up of a released round with the product's own rules and stores: every unit at its own stage. */
import type { MeasureFields } from '#shared/measure.ts'
import { recordAudit } from '../access/audit.store.ts'
import { moveUnitDeadline } from '../deadlines/deadlines.store.ts'
import { saveFormResponse } from '../follow-up/form.store.ts'
import { addMeasure, loadMeasures, savePlanHead } from '../plan/plan.store.ts'
import { afterEdit, gapsOf, moveTo, type PlanHead, sign, unbegunPlan } from '../plan/plan.ts'
import { recordPlanChange } from '../plan/plan-history.store.ts'
import { keepSignedVersion } from '../plan/plan-version.store.ts'
import { signedPlan } from '../plan/signed-plan.store.ts'
import type { Tx } from '../platform/database.ts'
import { recordPlace } from '../records/filing.store.ts'
import { readyPlan } from '../records/plan-source.store.ts'
import { saveConsultation } from '../year/consultation.store.ts'
import { recordSteps, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { momentOf } from './calendar.ts'
import type { Course, MovedDates, UnitPeople } from './course.ts'
import type { Dice } from './dice.ts'
import { makeLetterSteps } from './letter-steps.ts'
import { inventSummary } from './summaries.ts'

/** Writes one unit's year as far as its course has come. @param today ISO date */
export async function makeUnitYear(
  tx: Tx,
  dice: Dice,
  year: UnitYear,
  course: Course,
  people: UnitPeople,
  measures: MeasureFields[],
  today: string,
): Promise<void> {
  const subject = `round:${year.roundId}/unit:${year.unitId}`
  const { leader } = people
  const act = (day: string, action: string, detail?: string) =>
    recordAudit(tx, { at: momentOf(day), actorId: leader?.id ?? null, action, subject, detail })
  if (course.moved) await moveDates(tx, dice, year, course.moved, people.coordinatorId)
  await makeLetterSteps(tx, dice.apart('letter'), year, course, people, today)
  if (course.meetingOn) {
    await recordSteps(tx, year, stepsOf(year, 'meeting'), 'done', course.meetingOn)
    await act(course.meetingOn, 'meeting-recorded', course.meetingOn)
  }
  const head = course.planBegunOn ? await makePlan(tx, year, course, people, measures) : unbegunPlan
  if (head.signedOn) await act(head.signedOn, 'plan-signed')
  if (head.signedOn && course.filedOn && leader) {
    const caseNumber = `${course.filedOn.slice(0, 4)}/${dice.between(2_000, 48_000)}`
    const plan = readyPlan({ version: head.version, signedOn: head.signedOn }, true)
    await recordPlace(
      tx,
      {
        document: {
          where: { roundId: year.roundId, unitId: year.unitId },
          id: 'plan',
          version: head.version,
          on: head.signedOn,
        },
        frozen: null,
        edition: plan.edition,
        name: plan.name,
        access: null,
        filedBy: leader.id,
        now: momentOf(course.filedOn),
      },
      { caseNumber, filedOn: course.filedOn, journalNumber: null },
    )
    await recordSteps(tx, year, stepsOf(year, 'filing'), 'done', course.filedOn)
    await act(course.filedOn, 'filing-recorded', course.filedOn)
  }
  if (head.signedOn && course.summaryBegunOn) {
    await makeSummaries(tx, dice, year, course, people, measures)
    if (course.summarySignedOn) await act(course.summarySignedOn, 'form-signed')
  }
}

async function makePlan(
  tx: Tx,
  year: UnitYear,
  course: Course,
  people: UnitPeople,
  measures: MeasureFields[],
): Promise<PlanHead> {
  const history = (day: string, made: Parameters<typeof recordPlanChange>[3]) =>
    people.leader && recordPlanChange(tx, year, { personId: people.leader.id, at: momentOf(day) }, made)
  for (const measure of measures) {
    const measureId = await addMeasure(tx, year, measure)
    if (course.planBegunOn)
      await history(course.planBegunOn, { measureId, what: 'added', before: null, after: measure })
  }
  const written = await loadMeasures(tx, year)
  const gaps = gapsOf(written, year.programme.definition.plan.columns)
  let head = measures.reduce((before) => afterEdit(before, gaps, true), unbegunPlan)
  if (course.readyOn)
    head = accepted(moveTo(head, { state: 'ready', revision: head.revision }, gaps, course.readyOn))
  if (course.consultedOn && people.representativeId)
    await saveConsultation(tx, year, {
      document: 'plan',
      revision: head.revision,
      personId: people.representativeId,
      confirmedOn: course.consultedOn,
      remark: '',
    })
  if (course.signedOn && people.leader) {
    head = accepted(sign(head, head.revision, people.leader.id, course.signedOn))
    await keepSignedVersion(tx, year, {
      version: head.version,
      signedOn: course.signedOn,
      signedBy: people.leader.id,
      snapshot: await signedPlan(tx, year, head),
    })
  }
  const reached = [
    ['ready', course.readyOn],
    ['signed', head.signedOn],
  ] as const
  for (const [what, day] of reached)
    if (day) await history(day, { measureId: null, what, before: null, after: null })
  await savePlanHead(tx, year, head)
  const state = { draft: 'in-progress', ready: 'ready', signed: 'done' } as const
  await recordSteps(tx, year, stepsOf(year, 'plan'), state[head.state], head.signedOn)
  return head
}

function accepted(outcome: PlanHead | string): PlanHead {
  if (typeof outcome === 'string') throw new Error(`The demo made a plan that is refused: ${outcome}`)
  return outcome
}

async function makeSummaries(
  tx: Tx,
  dice: Dice,
  year: UnitYear,
  course: Course,
  people: UnitPeople,
  measures: MeasureFields[],
): Promise<void> {
  const keep = measures.filter(({ focus }) => focus === 'keep').length
  const facts = {
    keep,
    improve: measures.length - keep,
    represented: people.representativeId !== null,
    members: people.members,
  }
  const id = 'summary-and-evaluation'
  for (const step of stepsOf(year, 'form', id)) {
    const signedOn = people.leader ? course.summarySignedOn : null
    await saveFormResponse(tx, year, id, {
      answers: inventSummary(dice, facts),
      state: signedOn ? 'signed' : 'draft',
      revision: 3,
      signedOn,
      signedBy: signedOn && people.leader ? people.leader.id : null,
    })
    if (course.summaryConsultedOn && people.representativeId)
      await saveConsultation(tx, year, {
        document: id,
        revision: 3,
        personId: people.representativeId,
        confirmedOn: course.summaryConsultedOn,
        remark: '',
      })
    await recordSteps(tx, year, [step], signedOn ? 'done' : 'in-progress', signedOn)
  }
}

const reasons = [
  'Ny leder fra 1. august; planen lages sammen med den nye lederen.',
  'Enheten flytter til nye lokaler i høst, og medvirkningen trenger mer tid.',
  'Verneombudet har permisjon, og nytt valg er i gang.',
  'To seksjoner slås sammen ved nyttår og lager felles plan.',
]

/** Gives the unit later dates for plan and filing. */
async function moveDates(
  tx: Tx,
  dice: Dice,
  year: UnitYear,
  { on, ...dates }: MovedDates,
  coordinatorId: string,
): Promise<void> {
  const reason = dice.pick(reasons)
  for (const kind of ['plan', 'filing'] as const)
    for (const { id: stepId } of stepsOf(year, kind)) {
      const due = dates[kind]
      await moveUnitDeadline(tx, { roundId: year.roundId, unitId: year.unitId, stepId }, { due, reason })
      await recordAudit(tx, {
        at: momentOf(on),
        actorId: coordinatorId,
        action: 'deadline-moved',
        subject: `round:${year.roundId}/unit:${year.unitId}/step:${stepId}`,
        detail: `${due}: ${reason}`,
      })
    }
}
