import { describe, expect, test } from 'vitest'
import { formAnswersSchema, missingRequired } from '../../server/programme/form.ts'
import { shortProgramme } from './short.ts'

const form = shortProgramme.forms.closing ?? {}
const schema = formAnswersSchema(form)

describe('what can be saved of a form', () => {
  test('nothing yet, a part, or all of it', () => {
    const all = {
      held: 'yes',
      participants: 12,
      'held-on': '2027-03-10',
      place: 'Auditoriet',
      involved: ['all', 'hr'],
      agreed: true,
      'why-not': 'Sykdom',
      effect: 4,
      themes: { calm: 2 },
    }
    for (const answers of [{}, { held: 'no' }, all]) expect(schema.parse(answers)).toEqual(answers)
  })

  test.each([
    ['a choice that the form does not offer', { held: 'perhaps' }],
    ['the same box ticked twice', { involved: ['hr', 'hr'] }],
    ['a box that the form does not have', { involved: ['hr', 'boss'] }],
    ['a negative number', { participants: -1 }],
    ['a number as text', { participants: '12' }],
    ['a day that does not exist', { 'held-on': '2027-02-30' }],
    ['a line that is too long', { place: 'x'.repeat(41) }],
    ['a comment that is too long', { 'why-not': 'x'.repeat(501) }],
    ['yes as text', { agreed: 'yes' }],
    ['a rating outside the scale', { effect: 6 }],
    ['a row that the form does not have', { themes: { noise: 1 } }],
    ['a column that the form does not have', { themes: { calm: 3 } }],
    ['a question that the form does not have', { other: 1 }],
    ['the name of a panel, which is no question', { more: 'x' }],
  ])('not %s', (_, answers) => {
    expect(schema.safeParse(answers).success).toBe(false)
  })

  test('not the keys of JavaScript itself', () => {
    expect(schema.safeParse(JSON.parse('{"__proto__": {"held": "yes"}}')).success).toBe(false)
    expect(schema.safeParse({ constructor: 1 }).success).toBe(false)
  })
})

describe('what is missing before a form can be signed', () => {
  test('required questions that have no answer', () => {
    expect(missingRequired(form, {})).toEqual(['held'])
  })

  test('only those that the answers so far have made visible, in panels too', () => {
    expect(missingRequired(form, { held: 'yes' })).toEqual(['participants'])
    expect(missingRequired(form, { held: 'no' })).toEqual(['why-not'])
  })

  test('nothing, when they are answered; zero is an answer', () => {
    expect(missingRequired(form, { held: 'yes', participants: 0 })).toEqual([])
    expect(missingRequired(form, { held: 'no', 'why-not': 'Sykdom' })).toEqual([])
  })
})
