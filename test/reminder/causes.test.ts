import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Cause,
  causesOf,
  type PauseNow,
  type StepMatter,
  type StepPeople,
} from '../../server/reminder/causes.ts'
import type { Told } from '../../server/reminder/ladder.ts'
import { pauseNow } from '../../server/reminder/pause.ts'
import { addDays, workingDayFrom, workingDaysAfter } from '../../server/reminder/working-day.ts'

const rules = { ahead: [14, 3], ladder: { superior: 7, coordinator: 14 } }
const people: StepPeople = {
  doers: ['leader', 'safety'],
  superiors: ['dean'],
  coordinators: ['coordinator'],
  newLeader: null,
}
const open: StepMatter = { due: '2026-10-30', isPossible: true, isDone: false, told: [], requests: [] }
const running: PauseNow = { isPaused: false, pausedBefore: null }

/** What people are told in short: `2026-11-02 leader late -> superior 2026-11-09`. */
function inShort(day: string, { personId, kind, next }: Cause): string {
  return `${day} ${personId} ${kind}${next ? ` -> ${next.rung} ${next.on}` : ''}`
}

const asTold = (day: string, causes: Cause[]): Told[] =>
  causes.map(({ personId, kind, mark, next }) => ({
    personId,
    kind,
    mark,
    day,
    nextRungOn: next?.on ?? null,
  }))

interface Day {
  step?: Partial<StepMatter>
  people?: Partial<StepPeople>
  pause?: PauseNow
}

/** Runs the days one after the other; what was told before is kept. @param days by date: what differs from then on */
function course(from: string, until: string, days: Record<string, Day> = {}, quiet: string[] = []): string[] {
  let step = open
  let around = people
  let pause = running
  const lines: string[] = []
  for (let day = workingDayFrom(from); day <= until; day = workingDaysAfter(day, 1)) {
    for (const [date, change] of Object.entries(days)) {
      if (date > day) continue
      step = { ...step, ...change.step }
      around = { ...around, ...change.people }
      pause = change.pause ?? pause
      delete days[date]
    }
    if (quiet.includes(day)) continue
    const causes = causesOf(step, around, pause, rules, day)
    step = { ...step, told: [...step.told, ...asTold(day, causes)] }
    around = { ...around, newLeader: null }
    lines.push(...causes.map((cause) => inShort(day, cause)))
  }
  return lines
}

const ofLeader = (lines: string[]) => lines.filter((line) => line.includes(' leader '))

describe('Before the date', () => {
  test('one is told that a step can be taken, then fourteen and three days ahead, on working days', () => {
    expect(course('2026-10-01', '2026-10-30')).toEqual([
      '2026-10-01 leader opened',
      '2026-10-01 safety opened',
      '2026-10-16 leader ahead',
      '2026-10-16 safety ahead',
      '2026-10-27 leader ahead',
      '2026-10-27 safety ahead',
    ])
  })

  test('who hears of a step for the first time shortly before its date hears it once', () => {
    expect(ofLeader(course('2026-10-20', '2026-10-30'))).toEqual([
      '2026-10-20 leader opened',
      '2026-10-27 leader ahead',
    ])
  })

  test('a step that cannot be taken yet is nobody’s worry, and one that is done no more', () => {
    expect(causesOf({ ...open, isPossible: false }, people, running, rules, '2026-11-10')).toEqual([])
    expect(causesOf({ ...open, isDone: true }, people, running, rules, '2026-11-10')).toEqual([])
  })

  test('a new date is told at once, and one that is moved and moved back before anybody heard of it is not', () => {
    const moved = course('2026-10-01', '2026-11-13', {
      '2026-10-20': { step: { due: '2026-11-13' } },
    })
    expect(ofLeader(moved)).toEqual([
      '2026-10-01 leader opened',
      '2026-10-16 leader ahead',
      '2026-10-20 leader moved',
      '2026-10-30 leader ahead',
      '2026-11-10 leader ahead',
    ])
    const back = {
      '2026-10-20': { step: { due: '2026-11-13' } },
      '2026-10-21': { step: { due: '2026-10-30' } },
    }
    expect(ofLeader(course('2026-10-01', '2026-10-23', back, ['2026-10-20']))).toEqual([
      '2026-10-01 leader opened',
      '2026-10-16 leader ahead',
    ])
  })
})

describe('The ladder of a late step', () => {
  test('goes from those who take it to the superior leader and the coordinator, each day announced', () => {
    expect(course('2026-10-28', '2027-01-15')).toEqual([
      '2026-10-28 leader opened',
      '2026-10-28 safety opened',
      '2026-11-02 leader late -> superior 2026-11-06',
      '2026-11-02 safety late -> superior 2026-11-06',
      '2026-11-06 dean superior -> coordinator 2026-11-13',
      '2026-11-06 leader superior -> coordinator 2026-11-13',
      '2026-11-06 safety superior -> coordinator 2026-11-13',
      '2026-11-13 coordinator coordinator',
      '2026-11-13 leader coordinator',
      '2026-11-13 safety coordinator',
    ])
  })

  test('gives three working days from the announcement, also after the server stood still', () => {
    const quiet = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-09']
    expect(ofLeader(course('2026-10-28', '2026-12-01', {}, quiet))).toEqual([
      '2026-10-28 leader opened',
      '2026-11-10 leader late -> superior 2026-11-13',
      '2026-11-13 leader superior -> coordinator 2026-11-18',
      '2026-11-18 leader coordinator',
    ])
  })

  test('ends when the step is done, on the very day that was announced', () => {
    const done = course('2026-10-28', '2026-12-01', { '2026-11-06': { step: { isDone: true } } })
    expect(done.filter((line) => line > '2026-11-03')).toEqual([])
  })

  test('waits while it is paused, is announced anew afterwards, and no day passes silently in between', () => {
    const pauses = [
      { fromDay: '2026-11-05', untilDay: '2026-11-20', reason: '', pausedById: '', endedOn: null },
    ]
    const days = Object.fromEntries(
      ['2026-11-05', '2026-11-23'].map((day) => [day, { pause: pauseNow(pauses, day) }]),
    )
    expect(ofLeader(course('2026-10-28', '2026-12-04', days))).toEqual([
      '2026-10-28 leader opened',
      '2026-11-02 leader late -> superior 2026-11-06',
      '2026-11-23 leader late -> superior 2026-11-26',
      '2026-11-26 leader superior -> coordinator 2026-12-01',
      '2026-12-01 leader coordinator',
    ])
  })

  test('begins anew with a new date, and with the old one that comes back', () => {
    const days = {
      '2026-11-04': { step: { due: '2026-11-10' } },
      '2026-11-09': { step: { due: '2026-10-30' } },
    }
    expect(ofLeader(course('2026-10-28', '2026-11-13', days))).toEqual([
      '2026-10-28 leader opened',
      '2026-11-02 leader late -> superior 2026-11-06',
      '2026-11-04 leader moved',
      '2026-11-09 leader late -> superior 2026-11-12',
      '2026-11-12 leader superior -> coordinator 2026-11-17',
    ])
  })

  test('skips the superior leader where there is none, and tells those above where nobody is left below', () => {
    const alone = course('2026-11-02', '2026-12-01', { '2026-11-02': { people: { superiors: [] } } })
    expect(ofLeader(alone)).toEqual([
      '2026-11-02 leader late -> coordinator 2026-11-13',
      '2026-11-13 leader coordinator',
    ])
    expect(course('2026-11-02', '2026-12-01', { '2026-11-02': { people: { doers: [] } } })).toEqual([
      '2026-11-06 dean superior -> coordinator 2026-11-13',
      '2026-11-13 coordinator coordinator',
    ])
  })

  test('whoever comes in the middle of it hears how it stands: once', () => {
    const days = { '2026-11-09': { people: { doers: ['leader', 'safety', 'deputy'] } } }
    const lines = course('2026-10-28', '2026-12-01', days)
    expect(lines.filter((line) => line.includes(' deputy '))).toEqual([
      '2026-11-09 deputy superior -> coordinator 2026-11-13',
      '2026-11-13 deputy coordinator',
    ])
  })
})

describe('A new leader', () => {
  const taken = { people: { doers: ['new', 'safety'], newLeader: 'new' } }

  test('hears once of what is open, and later of what is new', () => {
    const lines = course('2026-10-01', '2026-11-03', { '2026-10-20': taken })
    expect(lines.filter((line) => line.includes(' new '))).toEqual([
      '2026-10-20 new handover',
      '2026-10-27 new ahead',
      '2026-11-02 new late -> superior 2026-11-06',
    ])
  })

  test('of a late step gets three working days before anybody above is told', () => {
    const lines = course('2026-10-28', '2026-11-30', { '2026-11-05': taken })
    expect(lines.filter((line) => line > '2026-11-03')).toEqual([
      '2026-11-05 new handover -> superior 2026-11-10',
      '2026-11-10 dean superior -> coordinator 2026-11-13',
      '2026-11-10 new superior -> coordinator 2026-11-13',
      '2026-11-10 safety superior -> coordinator 2026-11-13',
      '2026-11-13 coordinator coordinator',
      '2026-11-13 new coordinator',
      '2026-11-13 safety coordinator',
    ])
  })
})

describe('What the coordinator asks for', () => {
  test('reaches everybody who takes the step once, also while reminders are paused', () => {
    const days = {
      '2026-10-01': { pause: { isPaused: true, pausedBefore: null } },
      '2026-10-06': { step: { requests: ['request'] } },
    }
    expect(course('2026-10-01', '2026-10-15', days)).toEqual([
      '2026-10-06 leader asked',
      '2026-10-06 safety asked',
    ])
  })
})

describe('In any autumn', () => {
  /** What may happen on a day: the date is moved, the leader changes, a pause begins or ends, somebody asks. */
  const happening = fc.record({
    on: fc.integer({ min: 0, max: 90 }),
    due: fc.option(fc.integer({ min: -30, max: 60 })),
    leader: fc.option(fc.constantFrom('leader', 'another', 'third')),
    pause: fc.option(fc.integer({ min: 0, max: 30 })),
    asks: fc.boolean(),
  })
  const autumn = fc.record({
    happenings: fc.array(happening, { maxLength: 6 }),
    quiet: fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 40 }),
    superiors: fc.constantFrom([], ['dean']),
  })

  test('nobody is told the same twice, and nobody who is to take the step is left without knowing how it stands', () => {
    fc.assert(
      fc.property(autumn, ({ happenings, quiet, superiors }) => {
        const first = '2026-10-01'
        const wrong: string[] = []
        let step: StepMatter = open
        let around: StepPeople = { ...people, superiors }
        let known = 'leader'
        const pauses: Parameters<typeof pauseNow>[0][number][] = []
        for (let at = 0; at <= 90; at += 1) {
          const today = addDays(first, at)
          for (const { due, leader, pause, asks } of happenings.filter(({ on }) => on === at)) {
            if (due !== null) step = { ...step, due: addDays(today, due) }
            if (leader !== null) around = { ...around, doers: [leader, 'safety'] }
            if (pause !== null) {
              const untilDay = addDays(today, pause)
              pauses.unshift({ fromDay: today, untilDay, reason: '', pausedById: '', endedOn: null })
            }
            if (asks) step = { ...step, requests: [...step.requests, `request ${step.requests.length}`] }
          }
          if (quiet.includes(at) || workingDayFrom(today) !== today) continue
          const [leader = ''] = around.doers
          const now = { ...around, newLeader: leader === known ? null : leader }
          const pause = pauseNow(pauses, today)
          const causes = causesOf(step, now, pause, rules, today)
          const marks = [...step.told, ...causes].map((each) => `${each.personId} ${each.kind} ${each.mark}`)
          if (new Set(marks).size < marks.length) wrong.push(`${today}: told twice`)
          step = { ...step, told: [...step.told, ...asTold(today, causes)] }
          known = leader
          // The same day once more, as after a fall: there is nothing left to say.
          const again = causesOf(step, { ...now, newLeader: null }, pause, rules, today)
          if (again.length > 0) wrong.push(`${today}: told again`)
          if (pause.isPaused) continue
          const { due, told } = step
          for (const personId of around.doers) {
            const mine = told.filter((each) => each.personId === personId)
            // What one heard last was of the date that holds.
            const newest = mine.reduce((last, { day }) => (day > last ? day : last), '')
            const heard = mine.some(({ day, mark }) => day === newest && mark.startsWith(due ?? '-'))
            const isPast = due !== null && due < today
            const knowsPast = mine.some(({ day, mark }) => day > (due ?? '') && mark.startsWith(due ?? '-'))
            if (!heard || (isPast && !knowsPast)) wrong.push(`${today}: ${personId} does not know of ${due}`)
          }
        }
        expect(wrong).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
