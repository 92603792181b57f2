import fc from 'fast-check'
import { Model } from 'survey-core'
import { describe, expect, test } from 'vitest'
import { answersSchema, decodeAnswers, encodeAnswers, noAnswer } from '../../server/programme/answers.ts'
import { mixedPack } from './mixed.ts'
import { shortProgramme } from './short.ts'

const schema = answersSchema(shortProgramme.questionnaire)

function refusedFields(answers: unknown): string[] {
  const { error } = schema.safeParse(answers)
  return (error?.issues ?? []).flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : ['']
    return keys.map((key) => [...issue.path.map(String), ...(key === '' ? [] : [key])].join('.'))
  })
}

describe('answers that are taken', () => {
  test('all statements, or only one of them', () => {
    const all = { work: { clear: 1, calm: 5, help: 3 }, people: { heard: 2, safe: 4 }, overall: 5 }
    expect(schema.safeParse(all).success).toBe(true)
    expect(schema.safeParse({ people: { heard: 2 } }).success).toBe(true)
  })

  test('become one byte a statement, 255 where nothing was answered', () => {
    const bytes = encodeAnswers(shortProgramme.questionnaire, { work: { help: 3, clear: 1 }, overall: 5 })
    expect([...bytes]).toEqual([1, noAnswer, 3, noAnswer, noAnswer, 5])
  })

  test('whatever is chosen comes back from the bytes', () => {
    const step = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })
    fc.assert(
      fc.property(fc.array(step, { minLength: 6, maxLength: 6 }), (chosen) => {
        const [clear, calm, help, heard, safe, overall] = chosen
        const bytes = encodeAnswers(shortProgramme.questionnaire, {
          work: { clear, calm, help },
          people: { heard, safe },
          overall,
        })
        expect([...bytes]).toEqual(chosen.map((value) => value ?? noAnswer))
        const decoded = decodeAnswers(shortProgramme, bytes)
        expect(encodeAnswers(shortProgramme.questionnaire, decoded)).toEqual(bytes)
        expect(schema.safeParse(decoded).success).toBe(chosen.some((value) => value !== undefined))
      }),
    )
  })
})

describe('answers to lists, ticks, yes and no', () => {
  const { questionnaire } = mixedPack
  const mixed = answersSchema(questionnaire)
  const items = [
    'often',
    'seen',
    'what.noise',
    'what.light',
    'what.air',
    'mood.calm',
    'mood.tired',
    'well',
    'where',
  ]

  test('become the position of a word, the number itself, and one byte for each box', () => {
    const answers = { often: 'daily', seen: false, what: ['air'], mood: { tired: 'low' }, well: 0, where: 2 }
    expect(mixed.safeParse(answers).success).toBe(true)
    const bytes = encodeAnswers(questionnaire, answers)
    expect(Object.fromEntries(items.map((item, at) => [item, bytes[at]]))).toEqual({
      often: 3,
      seen: 0,
      'what.noise': 0,
      'what.light': 0,
      'what.air': 1,
      'mood.calm': noAnswer,
      'mood.tired': 1,
      well: 0,
      where: 2,
    })
    expect(decodeAnswers({ questionnaire }, bytes)).toEqual(answers)
  })

  test('with no box ticked are as if the question was never answered', () => {
    expect([...encodeAnswers(questionnaire, { what: [], well: 1 }).slice(2, 5)]).toEqual([255, 255, 255])
    expect(mixed.safeParse({ what: [] }).success).toBe(false)
  })

  test.each([
    ['a word that is no choice', { often: 'weekly' }],
    ['a number for a word', { often: 1 }],
    ['yes as text', { seen: 'true' }],
    ['a box twice', { what: ['air', 'air'] }],
    ['a box that is not there', { what: ['dust'] }],
    ['a box that is no list', { what: 'air' }],
    ['a list for one choice', { often: ['daily'] }],
    ['boxes as an object', { what: { 0: 'air' } }],
    ['an answer to a text to read', { intro: 'x', well: 1 }],
    ['an answer to a panel', { 'if-seen': 1, well: 1 }],
    ['eleven of ten', { well: 11 }],
    ['a choice among numbers that is not there', { where: 3 }],
  ])('are refused: %s', (_, answers) => {
    expect(mixed.safeParse(answers).success).toBe(false)
  })
})

test('what SurveyJS itself would have taken is refused here', () => {
  const model = new Model(mixedPack.questionnaire)
  const wrong = { well: 99, often: 'weekly', what: ['dust', 'dust'], mood: { calm: 'x', row: 'y' }, other: 1 }
  model.data = structuredClone(wrong)
  expect(model.data).toEqual(wrong)
  expect(model.validate(false)).toBe(true)
  for (const [question, answer] of Object.entries(wrong))
    expect(answersSchema(mixedPack.questionnaire).safeParse({ [question]: answer }).success).toBe(false)
})

describe('answers that are refused, by name', () => {
  test.each([
    ['a step outside the scale', { work: { clear: 99 } }, 'work.clear'],
    ['a half step', { work: { clear: 2.5 } }, 'work.clear'],
    ['a step as text', { work: { clear: '3' } }, 'work.clear'],
    ['a statement that does not exist', { work: { clear: 3, pay: 3 } }, 'work.pay'],
    ['a question that does not exist', { work: { clear: 3 }, comment: 'x' }, 'comment'],
    ['a list instead of an object', { work: [3] }, 'work'],
    ['nothing instead of a step', { work: { clear: null } }, 'work.clear'],
    ['a number instead of a matrix', { work: 3 }, 'work'],
    ['an object instead of a step', { overall: { clear: 3 } }, 'overall'],
    ['no answer at all', {}, ''],
    ['an empty matrix', { work: {} }, ''],
    ['no object', 'work', ''],
  ])('%s', (_, answers, field) => {
    expect(refusedFields(answers)).toEqual([field])
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'the key %s of JavaScript itself, at any level',
    (key) => {
      expect(refusedFields(JSON.parse(`{"${key}": {"clear": 3}, "work": {"clear": 3}}`))).toEqual([key])
      expect(refusedFields(JSON.parse(`{"work": {"${key}": 3, "clear": 3}}`))).toEqual([`work.${key}`])
      expect(({} as Record<string, unknown>).clear).toBeUndefined()
    },
  )

  test('five thousand unknown statements', () => {
    const rows = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`row-${index}`, 3]))
    expect(refusedFields({ work: rows })).toHaveLength(5000)
  })
})
