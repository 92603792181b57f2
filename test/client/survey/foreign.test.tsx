// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { fillIn } from '#shared/texts/define.ts'
import { surveyTexts } from '#shared/texts/survey.ts'
import { faultsIn } from '../../../client/survey/faults.ts'
import { acceptedIn, createForm, createQuestionnaire, refusedIn } from '../../../client/survey/model.ts'
import { firstNumbers, tallyOfAll, themesOf } from '../../../client/survey/themes.ts'
import { control, draw, drawn, group, nameOf, pageOfQuestions, press, words, write } from './drawn.tsx'
import { hybridWork, noiseForm } from './foreign.ts'

pageOfQuestions()

const hybrid = (answers = {}) => createQuestionnaire(hybridWork, 'en', answers)
const choices = (name: string) => [...group(name).querySelectorAll('input')]

describe('a questionnaire made elsewhere', () => {
  it('is drawn with real radio buttons and tick boxes, each called by its words', async () => {
    const model = hybrid({ place: 'Home' })
    await draw(model)
    expect(choices('Where do you work').map(nameOf)).toEqual(['Office', 'Home', 'Both'])
    expect(choices('Do you have a desk').map(nameOf)).toEqual(['Yes', 'No'])
    expect(choices('How quiet')).toHaveLength(11)
    expect(choices('What does your employer').every(({ type }) => type === 'checkbox')).toBe(true)
    expect(drawn().querySelectorAll('.markup strong')).toHaveLength(1)
  })

  it('says where several can be chosen, also to those who do not see it', async () => {
    await draw(hybrid({ place: 'Home' }))
    const described = (name: string) =>
      (group(name).getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
    expect(described('What does your employer')).toContain(surveyTexts.severalMayBeChosen.en)
    expect(described('Where do you work')).not.toContain(surveyTexts.severalMayBeChosen.en)
  })

  it('shows a panel when an answer asks for it, and takes it away again', async () => {
    await draw(hybrid())
    expect(words()).not.toContain('When you work at home')
    await press('Both')
    expect([...drawn().querySelectorAll('h2, h3')].map((heading) => heading.textContent)).toEqual([
      'When you work at home',
      'Equipment',
    ])
    await press('Office')
    expect(words()).not.toContain('Equipment')
  })

  it('puts an answer into a later text, and unlocks a question when its condition is met', async () => {
    const model = hybrid({ place: 'Both' })
    await draw(model, 1)
    expect(words()).toContain('Digital meetings when working from: Both')
    expect(choices('How often is your camera on').every(({ disabled }) => disabled)).toBe(true)
    const list = control<HTMLSelectElement>('How many days')
    await act(async () => {
      list.value = '2'
      list.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(model.data.days).toBe(3)
    expect(choices('How often is your camera on').some(({ disabled }) => disabled)).toBe(false)
  })

  it('keeps yes and no, also taken back', async () => {
    const model = hybrid()
    await draw(model)
    await press('No', group('Do you have a desk'))
    expect(model.data).toEqual({ desk: false })
    await act(async () => drawn().querySelector<HTMLButtonElement>('.choice-clear')?.click())
    expect(model.data).toEqual({})
  })

  it('lets "none" stand alone, and "all" mean every choice', async () => {
    const model = hybrid({ place: 'Home' })
    await draw(model)
    const tools = group('What does your employer')
    await press('Chair', tools)
    await press('None', tools)
    expect(model.data.tools).toEqual(['none'])
    await press('Choose all', tools)
    expect(model.data.tools).toEqual(['Screen', 'Chair', 'Keyboard and mouse', 'Internet subscription'])
  })

  it('counts what can be answered, not what is only read or hidden', () => {
    const model = hybrid()
    expect(tallyOfAll(themesOf(model))).toEqual({ answered: 0, total: 2 + 4 })
    model.setValue('place', 'Home')
    expect(tallyOfAll(themesOf(model))).toEqual({ answered: 1, total: 4 + 4 })
    expect(firstNumbers(themesOf(model)).get('digital')).toBe(6)
  })

  it('lays words out in one row where they fit, and below each other where they do not', async () => {
    await draw(hybrid())
    expect(group('Where do you work').className).toContain('choice-words')
    await draw(hybrid(), 1)
    expect(group('How often is your camera on').className).toContain('choice-figures')
    expect(words()).toContain('3 Always')
  })
})

describe('a form with fields', () => {
  it('begins with the defaults of the definition, and does not bring back one that was cleared', () => {
    expect(createForm(noiseForm, 'nb', {}).data).toMatchObject({ rooms: 2 })
    expect(createForm(noiseForm, 'nb', { corridors: 1 }).data.rooms).toBeUndefined()
  })

  it('works sums out of what is written', async () => {
    await draw(createForm(noiseForm, 'nb', {}))
    await write('Ganger besøkt', '3')
    expect(control('Steder i alt').textContent).toBe('5')
  })

  it('says in words how much room is left, and keeps what is too long until it is shortened', async () => {
    const model = createForm(noiseForm, 'nn', { rooms: 1, seen: 'Lite' })
    await draw(model)
    await write('Kva vart sett', 'å'.repeat(90))
    expect(words()).toContain(fillIn(surveyTexts.charactersLeft_other.nn, { count: '10' }))
    await write('Kva vart sett', 'å'.repeat(20_000))
    expect(words()).toContain(fillIn(surveyTexts.charactersOver_other.nn, { count: '19900' }))
    expect(control('Kva vart sett').getAttribute('aria-invalid')).toBe('true')
    expect(control<HTMLTextAreaElement>('Kva vart sett').value).toHaveLength(20_000)
    expect(Object.keys(refusedIn(model))).toEqual(['seen'])
    expect(acceptedIn(model, { seen: 'Lite' }).seen).toBe('Lite')
  })

  it('keeps emoji and writing from right to left, and says when something could not be kept', async () => {
    const model = createForm(noiseForm, 'nb', {})
    await draw(model)
    const whole = 'Bråk 👩‍🔬🔊\nضوضاء في الممر'
    await write('Hva ble sett', whole)
    expect(model.data.seen).toBe(whole)
    expect(words()).not.toContain(surveyTexts.leftOut.nb)
    await write('Hva ble sett', `PK\u0003\u0000 ${String.fromCharCode(0xd83d)} slutt`)
    expect(model.data.seen).toBe('PK  slutt')
    expect(words()).toContain(surveyTexts.leftOut.nb)
  })

  it('ties what is wrong to its field, and lists it with the way there', async () => {
    const model = createForm(noiseForm, 'nb', { rooms: 1, cause: 'other' })
    await draw(model)
    await act(async () => {
      model.validate(true, false)
    })
    expect(faultsIn(model).map(({ label }) => label)).toEqual(['Hva ble sett?', 'Viktigste årsak'])
    for (const { id, reason } of faultsIn(model)) {
      const field = document.getElementById(id)
      expect(field?.getAttribute('aria-invalid')).toBe('true')
      expect(words()).toContain(reason)
    }
    const described = control('Hva ble sett').getAttribute('aria-describedby')?.split(' ') ?? []
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain('Svar på spørsmålet.')
  })

  it('can be read but not changed when it is locked', async () => {
    const model = createForm(noiseForm, 'nb', { rooms: 1, seen: 'Lite', cause: 'people' })
    model.readOnly = true
    await draw(model)
    expect(control('Rom besøkt').readOnly).toBe(true)
    expect(control('Hva ble sett').readOnly).toBe(true)
    expect(choices('Viktigste årsak').every(({ disabled }) => disabled)).toBe(true)
    expect(drawn().querySelector('.choice-clear')).toBeNull()
  })
})
