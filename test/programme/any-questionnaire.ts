/** Questionnaires of every kind that the format admits, with answers to them; for rules that hold for all of them. */
import fc from 'fast-check'
import type { SurveyJson } from '#shared/programme.ts'
import type { Answers } from '../../server/programme/answers.ts'
import { type Statement, statementsOf } from '../../server/programme/questionnaire.ts'

export const words = (text: string) => ({ default: `${text} en`, nb: `${text} nb`, nn: `${text} nn` })

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 254 }), { minLength: 2, maxLength: 5 })
const wordValues = fc.uniqueArray(fc.stringMatching(/^[a-zæøå][a-z æøå]{0,8}[a-z]$/), {
  minLength: 2,
  maxLength: 5,
})
const values = fc.oneof(numbers, wordValues)
// With a beginning of their own: `no`, `title` and the like are SurveyJS' own, and refused.
const names = fc.uniqueArray(fc.stringMatching(/^r_[a-z][a-z0-9_-]{0,6}[a-z0-9]$/), {
  minLength: 1,
  maxLength: 4,
})
const choicesOf = (list: (string | number)[]) => list.map((value) => ({ value, text: words(`${value}`) }))

const question = fc.oneof(
  fc
    .record({ columns: values, rows: names })
    .map(({ columns, rows }) => ({ type: 'matrix', columns: choicesOf(columns), rows: choicesOf(rows) })),
  values.map((list) => ({ type: 'radiogroup', choices: choicesOf(list) })),
  values.map((list) => ({ type: 'dropdown', choices: choicesOf(list) })),
  names.map((list) => ({ type: 'checkbox', choices: choicesOf(list) })),
  fc
    .record({ low: fc.integer({ min: 0, max: 3 }), size: fc.integer({ min: 1, max: 10 }) })
    .map(({ low, size }) => ({
      type: 'rating',
      rateMin: low,
      rateMax: low + size,
    })),
  values.map((list) => ({ type: 'rating', rateValues: choicesOf(list) })),
  fc.constant({ type: 'boolean' }),
  fc.constant({ type: 'boolean', valueTrue: 'yes', valueFalse: 'no' }),
)

/** Which of the questions before is asked about, as a share of them, and how. */
const condition = fc.option(
  fc.record({
    of: fc.double({ min: 0, max: 0.99, noNaN: true }),
    how: fc.constantFrom('notempty', 'empty', 'first'),
  }),
  { nil: undefined, freq: 2 },
)

interface Made {
  question: Record<string, unknown>
  condition: { of: number; how: string } | undefined
  panel: { of: number; how: string } | undefined
}

const made: fc.Arbitrary<Made> = fc.record({ question, condition, panel: condition })

/** A questionnaire in which every second question may hang on one before, some within panels. */
export const anyQuestionnaire: fc.Arbitrary<SurveyJson> = fc
  .array(fc.array(made, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((pages) => {
    const before: Record<string, unknown>[] = []
    return {
      title: words('survey'),
      pages: pages.map((page, at) => ({
        name: `page-${at}`,
        title: words('page'),
        elements: page.map(({ question, condition, panel }) => {
          const name = `q${before.length}`
          const whole = { ...question, name, title: words(name), ...conditionOn(before, condition) }
          const outer = conditionOn(before, panel)
          before.push(whole)
          return outer.visibleIf ? { type: 'panel', name: `in-${name}`, elements: [whole], ...outer } : whole
        }),
      })),
    }
  })

function conditionOn(
  before: Record<string, unknown>[],
  condition: { of: number; how: string } | undefined,
): { visibleIf?: string } {
  const asked = before[Math.floor((condition?.of ?? 0) * before.length)]
  if (!condition || !asked) return {}
  if (condition.how !== 'first') return { visibleIf: `{${asked.name}} ${condition.how}` }
  return { visibleIf: `{${asked.name}} = ${JSON.stringify(firstValue(asked))}` }
}

function firstValue(question: Record<string, unknown>): unknown {
  for (const key of ['choices', 'rateValues']) {
    const list = question[key]
    if (question.type !== 'checkbox' && Array.isArray(list)) return list[0].value
  }
  return question.rateMin ?? question.valueTrue ?? true
}

/** The questionnaire, and answers to it as a browser would send them. */
export const anyAnswered: fc.Arbitrary<{ questionnaire: SurveyJson; answers: Answers }> =
  anyQuestionnaire.chain((questionnaire) => {
    const statements = statementsOf(questionnaire)
    const chosen = statements.map(({ steps }) => fc.option(fc.constantFrom(...steps), { nil: undefined }))
    return fc.tuple(...chosen).map((steps) => ({
      questionnaire,
      answers: steps.reduce<Answers>(
        (answers, step, at) =>
          step && statements[at] ? withStep(answers, statements[at], step.value) : answers,
        {},
      ),
    }))
  })

function withStep(
  answers: Answers,
  { question, row, choice }: Statement,
  value: string | number | boolean,
): Answers {
  const before = answers[question]
  if (choice !== null) {
    if (value === false) return answers
    return { ...answers, [question]: [...(Array.isArray(before) ? before : []), choice] }
  }
  if (row === null) return { ...answers, [question]: value }
  return {
    ...answers,
    [question]: { ...(before instanceof Object && !Array.isArray(before) ? before : {}), [row]: value },
  }
}
