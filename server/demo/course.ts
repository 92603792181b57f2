/** How a unit's year of follow-up goes: when each thing is done, and how far it has come today. */

import type { SafetyStanding } from '#shared/unit-year.ts'
import { daysAfter, workingDay } from './calendar.ts'
import type { Dice } from './dice.ts'

/** Due dates of the steps, ISO. */
export interface DueDates {
  meeting: string
  plan: string
  filing: string
  summary: string
}

/** Days on which things happened, ISO; null for what has not happened before today. */
export interface Course {
  meetingOn: string | null
  planBegunOn: string | null
  readyOn: string | null
  signedOn: string | null
  /** The safety representative confirmed having been consulted. */
  consultedOn: string | null
  filedOn: string | null
  summaryBegunOn: string | null
  summaryConsultedOn: string | null
  summarySignedOn: string | null
  /** Later dates for this unit; null where the round's own hold. */
  moved: MovedDates | null
}

export interface MovedDates {
  plan: string
  filing: string
  /** When they were moved. */
  on: string
}

/** The people who act for a unit. */
export interface UnitPeople {
  /** Null where nobody leads the unit; then nothing is signed. */
  leader: { id: string; name: string } | null
  representativeId: string | null
  /** Whether one is elected, as the register has it; null where the round has no form that asks. */
  standing: SafetyStanding | null
  coordinatorId: string
  members: number
}

interface Circumstances {
  due: DueDates
  releasedOn: string
  today: string
  /** Somebody is elected for the unit's safety area. */
  represented: boolean
  /** Somebody leads the unit: without a leader nothing is signed. */
  led: boolean
}

/** Most units are in time, some are late, a few never finish. */
export function inventCourse(
  dice: Dice,
  { due, releasedOn, today, represented, led }: Circumstances,
): Course {
  const pace = dice.normal()
  const delay = dice.happens(0.05) && daysAfter(due.plan, -10) <= today ? dice.between(2, 6) * 7 : 0
  const around = (day: string, usual: number, spread: number) =>
    workingDay(daysAfter(day, Math.round(usual + spread * (0.7 * pace + 0.7 * dice.normal()))))
  const later = (day: string, least: number, most: number) =>
    workingDay(daysAfter(day, dice.between(least + 2, most + 2)))
  const meetingOn = latest(around(due.meeting, -16, 16), workingDay(daysAfter(releasedOn, 23)))
  const planBegunOn = later(meetingOn, 3, 40)
  const readyOn = latest(around(due.plan, -26 + delay, 20), later(planBegunOn, 5, 20))
  const signedOn = later(readyOn, 1, 12)
  const filedOn = later(signedOn, 1, 10)
  const summaryBegunOn = latest(around(due.summary, -24, 9), later(signedOn, 5, 20))
  const summarySignedOn = later(summaryBegunOn, 2, 16)
  const giveUp = dice.weighted([
    ['never', 90],
    ['meeting', 4],
    ['signature', 3],
    ['filing', 3],
  ])
  const cut = cutAt(today)
  const course: Course = {
    meetingOn: cut(meetingOn, giveUp !== 'meeting'),
    planBegunOn: cut(planBegunOn),
    readyOn: cut(readyOn, giveUp !== 'signature' && led),
    signedOn: cut(signedOn),
    consultedOn: null,
    filedOn: cut(filedOn, giveUp !== 'filing'),
    summaryBegunOn: cut(summaryBegunOn),
    summaryConsultedOn: null,
    summarySignedOn: cut(summarySignedOn),
    moved:
      delay > 0
        ? {
            plan: daysAfter(due.plan, delay),
            filing: daysAfter(due.filing, delay),
            on: workingDay(daysAfter(due.plan, -10)),
          }
        : null,
  }
  const consulted = represented && dice.happens(0.85)
  return {
    ...course,
    consultedOn: consulted ? course.signedOn && course.readyOn : null,
    summaryConsultedOn: consulted ? course.summarySignedOn && course.summaryBegunOn : null,
  }
}

/**
 * The demo's own unit: the meeting is held, the plan written and waiting for its last steps, whatever the day. Where
 * the dates have passed, it was given later ones.
 */
export function waitingCourse(course: Course, due: DueDates, today: string): Course {
  const late = due.plan < daysAfter(today, 6)
  return {
    ...course,
    meetingOn: course.meetingOn ?? workingDay(daysAfter(today, -12)),
    planBegunOn: course.planBegunOn ?? workingDay(daysAfter(today, -5)),
    readyOn: null,
    signedOn: null,
    consultedOn: null,
    filedOn: null,
    summaryBegunOn: null,
    summaryConsultedOn: null,
    summarySignedOn: null,
    moved: late
      ? {
          plan: workingDay(daysAfter(today, 11)),
          filing: workingDay(daysAfter(today, 18)),
          on: workingDay(daysAfter(due.plan < today ? due.plan : today, -6)),
        }
      : null,
  }
}

/** One thing comes after another: what follows something that has not happened has not happened either. */
function cutAt(today: string): (day: string, willing?: boolean) => string | null {
  let reached = true
  return (day, willing = true) => {
    reached = reached && willing && day < today
    return reached ? day : null
  }
}

function latest(a: string, b: string): string {
  return a > b ? a : b
}
