/** A year of days over 2,500 units, by the rules alone: downtime, DST, moved dates, changed leaders, pauses. */
import { expect, test } from 'vitest'
import { type Cause, causesOf, type StepMatter, type StepPeople } from '../../server/reminder/causes.ts'
import type { Told } from '../../server/reminder/ladder.ts'
import { pauseNow, type StoredPause } from '../../server/reminder/pause.ts'
import { addDays, isWorkingDay, workingDaysAfter } from '../../server/reminder/working-day.ts'

const rules = { ahead: [14, 3], ladder: { superior: 7, coordinator: 14 } }
const faculties = 25
const unitCount = 2500
/** By step; each can be taken six weeks before. */
const dates = [
  '2026-11-10',
  '2027-02-01',
  '2027-03-05',
  '2027-03-26',
  '2027-05-31',
  '2027-08-20',
  '2027-09-10',
  '2027-10-18',
]

/** xorshift32: the same year every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % sides
  }
}

interface InventedStep {
  matter: StepMatter & { told: Told[] }
  opensOn: string
  /** The first day on which it is done; null: never. */
  doneOn: string | null
}

interface InventedUnit {
  leader: string
  knownLeader: string
  faculty: number
  pauses: StoredPause[]
  steps: InventedStep[]
}

function invent(roll: (sides: number) => number): InventedUnit[] {
  return Array.from({ length: unitCount }, (_, at) => {
    const faculty = at % faculties
    // Forty units of a faculty have one leader.
    const leader = at < 40 * faculties && faculty === 0 ? 'leader of forty' : `leader ${at}`
    return {
      leader,
      knownLeader: leader,
      faculty,
      pauses: [],
      steps: dates.map((due) => {
        const fate = roll(10)
        const doneOn = fate === 0 ? null : addDays(due, fate < 8 ? -roll(20) : roll(40))
        return {
          opensOn: addDays(due, -42),
          doneOn,
          matter: { due, isPossible: false, isDone: false, told: [], requests: [] },
        }
      }),
    }
  })
}

function peopleOf({ leader, knownLeader, faculty }: InventedUnit, hasDean: boolean): StepPeople {
  return {
    doers: [leader, `safety ${faculty}`],
    superiors: hasDean ? [`dean ${faculty}`] : [],
    coordinators: ['coordinator'],
    newLeader: leader === knownLeader ? null : leader,
  }
}

test('nobody is told twice of the same, nobody forgotten, and the announced day holds, in 2,500 units for a year', () => {
  const roll = dice(8)
  const units = invent(roll)
  const mailed = new Set<string>()
  const wrong: string[] = []
  for (let today = '2026-11-03'; today < '2027-11-03'; today = addDays(today, 1)) {
    // What people do by day: move dates, pause, change leaders, finish.
    for (let times = roll(12); times > 0; times--) happen(units, roll, today)
    const isDown = today >= '2027-03-20' && today <= '2027-04-06'
    if (!isWorkingDay(today) || isDown) continue
    const soonest = workingDaysAfter(today, 3)
    for (const [at, unit] of units.entries()) {
      const pause = pauseNow(unit.pauses, today)
      const people = peopleOf(unit, unit.faculty !== 3)
      for (const [which, step] of unit.steps.entries()) {
        const { matter } = step
        matter.isDone = step.doneOn !== null && step.doneOn < today
        matter.isPossible = step.opensOn <= today
        if (matter.isDone || !matter.isPossible) continue
        const told = causesOf(matter, people, pause, rules, today)
        for (const { personId, kind, mark, next } of told) {
          const place = `${at} ${which} ${personId} ${kind} ${mark}`
          if (mailed.has(place)) wrong.push(`${today}: ${place} twice`)
          mailed.add(place)
          matter.told.push({ personId, kind, mark, day: today, nextRungOn: next?.on ?? null })
        }
        if (!pause.isPaused) wrong.push(...forgotten(matter, people, told, today, soonest))
      }
      unit.knownLeader = unit.leader
    }
  }
  expect(wrong.slice(0, 10)).toEqual([])
  expect(mailed.size).toBeGreaterThan(unitCount * dates.length)
}, 30_000)

function happen(units: InventedUnit[], roll: (sides: number) => number, today: string): void {
  const unit = units[roll(units.length)]
  const step = unit?.steps[roll(dates.length)]
  if (!unit || !step) return
  const what = roll(4)
  if (what === 0 && step.matter.due) step.matter.due = addDays(step.matter.due, roll(30) - 8)
  if (what === 1) unit.leader = `${unit.leader}'`
  if (what === 2) {
    const untilDay = addDays(today, roll(40))
    unit.pauses.push({ fromDay: today, untilDay, reason: 'permisjon', pausedById: 'c', endedOn: null })
  }
  if (what === 3) {
    const last = unit.pauses.at(-1)
    if (last && last.untilDay >= today) last.endedOn ??= today
  }
}

/** What should have been told by the evening and was not, or came without notice. */
function forgotten(
  { due, told }: StepMatter,
  { doers, newLeader }: StepPeople,
  causes: Cause[],
  today: string,
  soonest: string,
): string[] {
  const wrong: string[] = []
  for (const personId of doers)
    if (!told.some((each) => each.personId === personId)) wrong.push(`${today}: ${personId} knows nothing`)
  for (const { next } of causes)
    if (next && next.on < soonest) {
      const before = told.some(({ nextRungOn, day }) => nextRungOn === next.on && day < today)
      if (!before) wrong.push(`${today}: ${next.on} is announced too late`)
    }
  if (due === null || due >= today) return wrong
  const late = told.filter(({ day, mark }) => day > due && mark.startsWith(due))
  for (const personId of doers)
    if (!late.some((each) => each.personId === personId))
      wrong.push(`${today}: ${personId} is not told of ${due}`)
  const newest = late.reduce((last, { day }) => (day > last ? day : last), '')
  const announced = late.filter(({ day, nextRungOn }) => day === newest && nextRungOn !== null)
  for (const { nextRungOn } of announced)
    if (nextRungOn !== null && nextRungOn <= today && newest < today && newLeader === null)
      wrong.push(`${today}: ${nextRungOn} has passed and nobody above was told`)
  return wrong
}
