// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import type { QuestionTextModel } from 'survey-core'
import { describe, expect, it } from 'vitest'
import type { SurveyJson } from '#shared/programme.ts'
import { acceptedIn, createForm, createQuestionnaire, refusedIn } from '../../../client/survey/model.ts'
import { themesOf } from '../../../client/survey/themes.ts'
import { questionnaire } from './questionnaire.ts'

function withElement(element: Record<string, unknown>): SurveyJson {
  return { pages: [{ name: 'one', elements: [element] }] }
}

describe('answers kept on a device', () => {
  it('leaves out questions, statements and choices the questionnaire does not have', () => {
    const model = createQuestionnaire(questionnaire, 'nb', {
      goals: { clear: 4, known: 9, gone: 1 },
      safety: 'nonsense',
      stranger: { row: 1 },
    })
    expect(model.data).toEqual({ goals: { clear: 4 } })
  })
})

describe('what a definition may hold', () => {
  it.each([
    ['pictures', { type: 'image', name: 'a', imageLink: 'https://example.org/a.png' }],
    ['files', { type: 'file', name: 'a' }],
    ['something unknown', { type: 'widget', name: 'a' }],
    [
      'choices from an address',
      { type: 'dropdown', name: 'a', choicesByUrl: { url: 'https://example.org' } },
    ],
    ['files inside a panel', { type: 'panel', name: 'p', elements: [{ type: 'file', name: 'a' }] }],
  ])('refuses %s', (_, element) => {
    expect(() => createForm(withElement(element), 'nb', {})).toThrow('not shown here')
  })

  it('refuses to leave for another address when the form is done', () => {
    expect(() => createForm({ navigateToUrl: 'https://example.org', pages: [] }, 'nb', {})).toThrow()
  })

  it('leaves out what is not known here, and keeps what is', () => {
    const model = createForm(
      { ...withElement({ type: 'text', name: 'a', onClick: 'x', min: 2 }), completedHtml: '<b>' },
      'nb',
      {},
    )
    expect(model.toJSON()).toMatchObject({ pages: [{ elements: [{ type: 'text', name: 'a', min: 2 }] }] })
    expect(JSON.stringify(model.toJSON())).not.toMatch(/onClick|completedHtml/)
  })

  it('shows markup in a title as the characters they are', () => {
    const title = '<b onclick="x()">Hva?</b>'
    const model = createForm(withElement({ type: 'text', name: 'a', title }), 'nb', {})
    expect(model.getQuestionByName('a').locTitle.hasHtml).toBe(false)
  })

  it("accepts every questionnaire and form of the platform's own programmes", () => {
    for (const programme of readdirSync('surveys')) {
      const read = (file: string) => JSON.parse(readFileSync(`surveys/${programme}/${file}`, 'utf8'))
      const { survey, forms } = read('programme.json')
      if (survey)
        expect(themesOf(createQuestionnaire(read(survey.questionnaire), 'nn', {})).length).toBeGreaterThan(0)
      for (const { file } of forms)
        expect(createForm(read(file), 'nn', {}).getAllQuestions().length).toBeGreaterThan(0)
    }
  })
})

describe('a form while it is filled in', () => {
  const definition = withElement({
    type: 'text',
    name: 'participants',
    inputType: 'number',
    min: 0,
    max: 100,
  })

  it('keeps what a question complains about out of what is saved, and says so', () => {
    const model = createForm(definition, 'nb', { participants: 12 })
    const question = model.getQuestionByName('participants') as QuestionTextModel
    question.inputValue = '1000'
    expect(refusedIn(model)).toEqual({ participants: 1000 })
    expect(acceptedIn(model, { participants: 12 })).toEqual({ participants: 12 })
    expect(question.errors.map((error) => error.getText())).toEqual(['Tallet kan ikke være større enn 100.'])
    question.inputValue = '31'
    expect(refusedIn(model)).toEqual({})
    expect(model.data).toEqual({ participants: 31 })
  })
})
