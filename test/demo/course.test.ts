import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Course, inventCourse, waitingCourse } from '../../server/demo/course.ts'
import { makeDice } from '../../server/demo/dice.ts'
import { leadersMeasures } from '../../server/demo/leaders-plan.ts'
import { inventMeasures } from '../../server/demo/measures.ts'
import { inventSummary } from '../../server/demo/summaries.ts'
import { gapsOf } from '../../server/plan/plan.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { formAnswersSchema, missingRequired } from '../../server/programme/form.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'
import { measureFieldsSchema } from '../../shared/measure.ts'

const due = { meeting: '2026-04-03', plan: '2026-10-23', filing: '2026-10-30', summary: '2026-12-16' }

function courses(today: string, circumstances = { represented: true, led: true }): Course[] {
  const dice = makeDice(today)
  return Array.from({ length: 400 }, () =>
    inventCourse(dice, { due, releasedOn: '2025-11-25', today, ...circumstances }),
  )
}

const share = (list: Course[], holds: (course: Course) => boolean) => list.filter(holds).length / list.length

describe('how a unit’s invented year goes', () => {
  test.each(['2026-01-10', '2026-06-01', '2026-10-13', '2026-11-22', '2027-02-01'])(
    'on %s nothing has happened in the future, and each thing after the one before it',
    (today) => {
      for (const course of courses(today)) {
        const days = [
          course.meetingOn,
          course.planBegunOn,
          course.readyOn,
          course.signedOn,
          course.summaryBegunOn,
          course.summarySignedOn,
        ]
        const happened = days.filter((day) => day !== null)
        expect([...happened].sort()).toEqual(happened)
        expect(happened.every((day) => day <= today)).toBe(true)
        if (course.filedOn) expect(course.signedOn && course.signedOn <= course.filedOn).toBe(true)
        if (course.consultedOn) expect(course.signedOn).not.toBeNull()
      }
    },
  )

  test('in October most plans are on their way, some signed and some filed', () => {
    const october = courses('2026-10-13')
    expect(share(october, ({ meetingOn }) => meetingOn !== null)).toBeGreaterThan(0.9)
    const signed = share(october, ({ signedOn }) => signedOn !== null)
    expect(signed).toBeGreaterThan(0.4)
    expect(signed).toBeLessThan(0.9)
    expect(
      share(october, ({ planBegunOn, readyOn }) => planBegunOn !== null && readyOn === null),
    ).toBeGreaterThan(0.05)
    expect(share(october, ({ readyOn, signedOn }) => readyOn !== null && signedOn === null)).toBeGreaterThan(
      0.03,
    )
  })

  test('two years later most is filed and evaluated, but not everywhere', () => {
    const done = share(courses('2028-11-22'), ({ filedOn, summarySignedOn }) =>
      Boolean(filedOn && summarySignedOn),
    )
    expect(done).toBeGreaterThan(0.85)
    expect(done).toBeLessThan(0.99)
  })

  test('without a leader nothing is ready or signed, without a representative nobody confirms consultation', () => {
    const unled = courses('2026-11-22', { represented: true, led: false })
    expect(share(unled, ({ readyOn, signedOn }) => readyOn === null && signedOn === null)).toBe(1)
    const unrepresented = courses('2026-11-22', { represented: false, led: true })
    expect(share(unrepresented, ({ consultedOn }) => consultedOn === null)).toBe(1)
  })

  test.each(['2026-01-05', '2026-10-13', '2026-11-22', '2027-02-01'])(
    'on %s the demo’s own unit has an unfinished plan whose dates lie ahead',
    (today) => {
      const course = waitingCourse(courses(today)[0] as Course, due, today)
      expect(course.meetingOn && course.meetingOn >= '2025-11-25' && course.meetingOn <= today).toBe(true)
      expect(course.planBegunOn).not.toBeNull()
      expect(course.readyOn ?? course.signedOn ?? course.summaryBegunOn).toBeNull()
      expect((course.moved?.plan ?? due.plan) > today).toBe(true)
    },
  )
})

/** What a plan must have to be signed. */
const columns = [
  { id: 'responsible', required: true },
  { id: 'deadline', required: true },
] as const

describe('what units write', () => {
  const measures = Array.from({ length: 200 }, (_, index) =>
    inventMeasures(makeDice(String(index)), '2026-05-04', '2026-11-22'),
  )

  test('plans that could be signed, with something to keep and something to improve', () => {
    for (const plan of [...measures, leadersMeasures('2026-11-22')]) {
      const written = plan.map((measure, index) => ({ ...measure, id: String(index) }))
      expect(gapsOf(written, columns)).toEqual([])
      expect(plan.every((measure) => measureFieldsSchema.safeParse(measure).success)).toBe(true)
      expect(new Set(plan.map(({ focus }) => focus))).toEqual(new Set(['keep', 'improve']))
    }
  })

  test('the demo’s leader keeps two things and improves four', () => {
    const focuses = leadersMeasures('2026-11-22').map(({ focus }) => focus)
    expect(focuses).toEqual(['keep', 'keep', 'improve', 'improve', 'improve', 'improve'])
  })

  test('summaries that the programme’s form takes as finished', () => {
    const form =
      readProgrammes(join(projectRoot, 'surveys')).get('ark-style')?.forms['summary-and-evaluation'] ?? {}
    for (let index = 0; index < 50; index += 1) {
      const facts = { keep: 2, improve: 3, represented: index % 2 === 0, members: 5 + index }
      const answers = inventSummary(makeDice(String(index)), facts)
      expect(formAnswersSchema(form).safeParse(answers).error).toBeUndefined()
      expect(missingRequired(form, answers)).toEqual([])
    }
  })
})
