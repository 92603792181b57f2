/** What a unit writes besides plan and summary in the demo: facts, planning, the meeting's day, risks, an agenda item. */
import { recordAudit } from '../access/audit.store.ts'
import { saveAgendaItem } from '../follow-up/agenda.store.ts'
import { saveFormResponse } from '../follow-up/form.store.ts'
import { savePlanning } from '../follow-up/planning.store.ts'
import { saveRisk } from '../follow-up/risk.store.ts'
import { addSitting } from '../follow-up/sitting.store.ts'
import type { Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { saveConsultation } from '../year/consultation.store.ts'
import { recordSteps, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { daysAfter, momentOf, workingDay } from './calendar.ts'
import type { Course, UnitPeople } from './course.ts'
import type { Dice } from './dice.ts'

const actions = { planning: 'planning-done', risk: 'risk-done', agenda: 'agenda-recorded' } as const

/** Facts in the first days of the survey, the rest round the meeting. @param today ISO date */
export async function makeLetterSteps(
  tx: Tx,
  dice: Dice,
  year: UnitYear,
  { meetingOn }: Course,
  people: UnitPeople,
  today: string,
): Promise<void> {
  const { leader, representativeId } = people
  const subject = `round:${year.roundId}/unit:${year.unitId}`
  const done = async (kind: 'planning' | 'risk' | 'agenda', day: string) => {
    await recordSteps(tx, year, stepsOf(year, kind), 'done', day)
    await recordAudit(tx, { at: momentOf(day), actorId: leader?.id ?? null, action: actions[kind], subject })
  }
  if (leader) await makeFacts(tx, dice, year, leader.id, people)
  if (!meetingOn) return
  const plannedOn = workingDay(daysAfter(meetingOn, -dice.between(9, 20)))
  for (const { id } of stepsOf(year, 'planning')) {
    const note = dice.pick(planningNotes)
    await savePlanning(tx, year, id, { trackId: 'no-meeting-yet', note, state: 'done', revision: 1 })
    if (representativeId)
      await saveConsultation(tx, year, {
        document: `planning/${id}`,
        revision: 1,
        personId: representativeId,
        confirmedOn: plannedOn,
        remark: '',
      })
    await done('planning', plannedOn)
  }
  for (const { id } of stepsOf(year, 'meeting'))
    await addSitting(tx, year, id, {
      plannedOn: meetingOn,
      heldOn: meetingOn,
      cohort: '',
      arena: dice.weighted([
        ['room', 7],
        ['both', 2],
        ['digital', 1],
      ]),
      attendance: Math.max(3, Math.round(people.members * (0.6 + 0.35 * dice.next()))),
    })
  const assessedOn = workingDay(daysAfter(meetingOn, dice.between(2, 25)))
  if (assessedOn < today)
    for (const { id } of stepsOf(year, 'risk')) {
      const rows = dice
        .shuffled(risks)
        .slice(0, dice.between(1, 3))
        .map((risk) => ({ ...risk, id: newId(), measureId: null }))
      const participants = 'Leder, verneombud og to ansatte'
      await saveRisk(tx, year, id, {
        participants,
        rows,
        state: 'done',
        doneOn: assessedOn,
        revision: rows.length,
      })
      await done('risk', assessedOn)
    }
  const takenUpOn = workingDay(daysAfter(meetingOn, dice.between(4, 30)))
  if (takenUpOn < today)
    for (const { id } of stepsOf(year, 'agenda')) {
      await saveAgendaItem(tx, year, id, { takenUpOn, meeting: 'Ledermøtet', note: '' })
      await done('agenda', takenUpOn)
    }
}

async function makeFacts(
  tx: Tx,
  dice: Dice,
  year: UnitYear,
  leaderId: string,
  { members, representativeId, standing }: UnitPeople,
): Promise<void> {
  const step = stepsOf(year, 'form', 'facts')
  if (step.length === 0 || dice.happens(0.06)) return
  const signedOn = workingDay(daysAfter(year.round.opensOn, dice.between(3, 9)))
  await saveFormResponse(tx, year, 'facts', {
    answers: {
      headcount: Math.max(1, members),
      reorganisation: dice.weighted([
        ['no', 7],
        ['finished', 2],
        ['planned', 1],
      ]),
      // A unit in no safety area has elected nobody either: the form asks no more than that.
      'safety-representative': standing === 'no-area' ? 'not-elected' : (standing ?? 'not-elected'),
      'safety-training': {
        leader: dice.pick(['yes', 'yes', 'planned']),
        'new-employees': dice.pick(['yes', 'no']),
      },
      appraisals: dice.pick(['all', 'most', 'most', 'some']),
      'safety-round': dice.pick(['yes', 'yes', 'no']),
      'earlier-plan': dice.pick(['done', 'partly', 'partly', 'none']),
      'expected-risks': dice.shuffled(['workload', 'unclear-demands', 'change', 'physical']).slice(0, 2),
    },
    state: 'signed',
    revision: 2,
    signedOn,
    signedBy: leaderId,
  })
  if (representativeId && dice.happens(0.8))
    await saveConsultation(tx, year, {
      document: 'facts',
      revision: 2,
      personId: representativeId,
      confirmedOn: signedOn,
      remark: '',
    })
  await recordSteps(tx, year, step, 'done', signedOn)
}

const planningNotes = [
  'Ett møte for alle, med grupper på tvers. Verneombudet leder gruppearbeidet.',
  'Vi bruker det vanlige enhetsmøtet og setter av halvannen time.',
  'Møtet holdes i rommet og digitalt samtidig, så de på feltarbeid kan være med.',
]

const risks = [
  {
    what: 'For mange oppgaver på få personer ved semesterslutt',
    likelihood: 4,
    consequence: 3,
    measure: 'Felles plan for vår og høst',
  },
  {
    what: 'Nye ansatte blir gående alene',
    likelihood: 3,
    consequence: 3,
    measure: 'Fadder de tre første månedene',
  },
  {
    what: 'Uenighet om veiledning blir liggende',
    likelihood: 2,
    consequence: 4,
    measure: 'Fast samtale hvert halvår',
  },
  {
    what: 'Støy i kontorlandskapet tar konsentrasjonen',
    likelihood: 4,
    consequence: 2,
    measure: 'To stillerom',
  },
  { what: 'Omorganiseringen gjør det uklart hvem som bestemmer', likelihood: 3, consequence: 4, measure: '' },
]
