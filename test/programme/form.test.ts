import { describe, expect, test } from 'vitest'
import {
  formAnswersSchema,
  formDefinitionSchema,
  formProblems,
  missingRequired,
} from '../../server/programme/form.ts'
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

describe('a form with more in it', () => {
  const text = { default: 'x', nb: 'x', nn: 'x' }
  const comment = { type: 'comment', name: 'why', title: text, maxLength: 100, isRequired: true }
  const inner = { type: 'panel', name: 'inner', visibleIf: '{held} notempty', elements: [comment] }
  const held = { type: 'boolean', name: 'held', title: text }
  const whole = (...elements: object[]) => ({
    title: text,
    pages: [{ name: 'page', elements: [held, { type: 'panel', name: 'outer', elements }] }],
  })

  test('may have panels within panels, and texts to read', () => {
    const html = { type: 'html', name: 'note', html: { default: '<p>x</p>', nb: '<p>x</p>', nn: '<p>x</p>' } }
    const nested = whole(inner, html)
    expect(formDefinitionSchema.safeParse(nested).success).toBe(true)
    expect(formProblems(nested)).toEqual([])
    expect(formAnswersSchema(nested).safeParse({ why: 'Because' }).success).toBe(true)
    expect(formAnswersSchema(nested).safeParse({ note: 'x' }).success).toBe(false)
    expect(missingRequired(nested, {})).toEqual([])
    expect(missingRequired(nested, { held: false })).toEqual(['why'])
  })

  test('cannot have markup that runs, or conditions on what is not there', () => {
    const script = { default: '<p onclick="x">', nb: '<script>', nn: '<p>x</p>' }
    expect(
      formDefinitionSchema.safeParse(whole({ type: 'html', name: 'note', html: script })).error?.issues,
    ).toHaveLength(2)
    expect(formProblems(whole({ ...inner, visibleIf: '{when} = 1' }))).toEqual([
      'inner.visibleIf: {when} is no question or statement that can be asked about here',
    ])
  })
})
