import { expect, test } from 'vitest'
import { formQuestions, linesOf, visibleAnswers } from '../../server/programme/form-questions.ts'
import { shortProgramme } from './short.ts'

const form = shortProgramme.forms.closing ?? {}
const asked = (name: string) => formQuestions(form).find((question) => question.name === name)

test('choices can be counted in words, each row of a table for itself, and own words never', () => {
  expect(asked('themes.calm')?.kind).toBe('choice')
  expect(asked('themes.calm')?.read({ themes: { calm: 2 } })).toEqual(['2'])
  expect(asked('agreed')?.options.map(({ value }) => value)).toEqual(['true', 'false'])
  expect(asked('effect')?.options).toHaveLength(5)
  expect(asked('participants')).toMatchObject({ kind: 'number', options: [] })
  for (const name of ['place', 'why-not', 'held-on']) expect(asked(name)?.kind).toBe('text')
})

test('what nobody answered is left out, and so is what the answers have hidden since', () => {
  expect(linesOf(form, {})).toEqual([])
  const lines = linesOf(form, { held: 'yes', participants: 0, 'why-not': 'Sykdom' })
  expect(lines.map(({ question }) => question)).toEqual(['held', 'participants'])
  expect(visibleAnswers(form)({ held: 'no', 'why-not': 'Sykdom' })).toEqual({
    held: 'no',
    'why-not': 'Sykdom',
  })
})
