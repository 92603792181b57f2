// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { SurveyModel } from 'survey-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { createQuestionnaire } from '../../../client/survey/model.ts'
import { SurveyView } from '../../../client/survey/survey-view.tsx'
import { firstNumbers, themesOf } from '../../../client/survey/themes.ts'
import { questionnaire } from './questionnaire.ts'

let container: HTMLElement
let root: Root
let model: SurveyModel

async function show(answers: Record<string, unknown>) {
  model = createQuestionnaire(questionnaire, 'nb', answers)
  await act(async () => root.render(<SurveyView model={model} numbers={firstNumbers(themesOf(model))} />))
}

function groups(): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[role=radiogroup]')]
}

function radios(statement: number): HTMLInputElement[] {
  return [...(groups()[statement]?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
}

function nameOf(group: HTMLElement | undefined): string | null | undefined {
  return document.getElementById(group?.getAttribute('aria-labelledby') ?? '')?.textContent
}

async function press(target: Element | undefined, key: string, more: KeyboardEventInit = {}) {
  await act(async () => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
  })
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  chooseLanguage('nb')
  container = document.createElement('div')
  document.body.append(container)
  root = createRoot(container)
})

afterEach(async () => {
  await act(async () => root.unmount())
  container.remove()
  vi.unstubAllGlobals()
})

describe('a statement', () => {
  it('is a group of five radio buttons that carries its number and text as name', async () => {
    await show({})
    expect(groups()).toHaveLength(2)
    expect(nameOf(groups()[0])).toBe('1 clear nb')
    expect(radios(0)).toHaveLength(5)
    expect(new Set(radios(0).map((radio) => radio.name)).size).toBe(1)
    expect(radios(0)[0]?.name).not.toBe(radios(1)[0]?.name)
  })

  it('says both figure and words of each choice', async () => {
    await show({})
    expect(radios(0).map((radio) => radio.labels?.[0]?.textContent)).toEqual([
      '1 Helt uenig',
      '2 Litt uenig',
      '3 Verken eller',
      '4 Litt enig',
      '5 Helt enig',
    ])
  })

  it('keeps what is chosen as the answer to that statement only', async () => {
    await show({})
    await act(async () => radios(1)[3]?.click())
    expect(model.data).toEqual({ goals: { known: 4 } })
    expect(radios(1)[3]?.checked).toBe(true)
    expect(radios(0).some((radio) => radio.checked)).toBe(false)
  })

  it('is answered by the figure keys, which go on to the next statement', async () => {
    await show({})
    await press(radios(0)[0], '5')
    expect(model.data).toEqual({ goals: { clear: 5 } })
    expect(document.activeElement).toBe(radios(1)[0])
  })

  it('is entered at its answer when it has one, as with Tab', async () => {
    await show({ goals: { known: 4 } })
    await press(radios(0)[0], '5')
    expect(document.activeElement).toBe(radios(1)[3])
    expect(model.data).toEqual({ goals: { clear: 5, known: 4 } })
  })

  it('keeps the focus when it is the last one of its theme', async () => {
    await show({})
    await press(radios(1)[0], '2')
    expect(model.data).toEqual({ goals: { known: 2 } })
    expect(document.activeElement).toBe(radios(1)[1])
  })

  it('is not answered by a key held down for the statement above', async () => {
    await show({})
    await press(radios(0)[0], '5')
    await press(radios(1)[0], '5', { repeat: true })
    expect(model.data).toEqual({ goals: { clear: 5 } })
  })

  it.each(['Delete', 'Backspace'])('is made unanswered by the key %s, and keeps the focus', async (key) => {
    await show({ goals: { clear: 2, known: 4 } })
    await act(async () => radios(0)[1]?.focus())
    await press(radios(0)[1], key)
    expect(model.data).toEqual({ goals: { known: 4 } })
    expect(radios(0).some((radio) => radio.checked)).toBe(false)
    expect(document.activeElement).toBe(radios(0)[1])
  })

  it('is one stop for Tab: at its answer, or at the first choice', async () => {
    await show({ goals: { clear: 3 } })
    const stops = (statement: number) => radios(statement).map((radio) => radio.tabIndex)
    expect(stops(0)).toEqual([-1, -1, 0, -1, -1])
    expect(stops(1)).toEqual([0, -1, -1, -1, -1])
  })

  it('leaves the arrow keys to the browser', async () => {
    await show({ goals: { clear: 2 } })
    const arrow = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true })
    await act(async () => radios(0)[1]?.dispatchEvent(arrow))
    expect(arrow.defaultPrevented).toBe(false)
    expect(model.data).toEqual({ goals: { clear: 2 } })
  })

  it('leaves figure keys alone when they belong to the browser, or name no choice', async () => {
    await show({})
    await press(radios(0)[0], '5', { ctrlKey: true })
    await press(radios(0)[0], '9')
    expect(model.data).toEqual({})
  })

  it('can be made unanswered again, and the focus does not get lost', async () => {
    await show({ goals: { clear: 2 } })
    const clear = container.querySelector<HTMLButtonElement>('.choice-clear')
    expect(clear?.textContent).toBe('Fjern svaret på påstand 1')
    await act(async () => clear?.click())
    expect(model.data).toEqual({})
    expect(container.querySelector('.choice-clear')).toBeNull()
    expect(document.activeElement).toBe(radios(0)[0])
  })

  it('is drawn anew in another language', async () => {
    await show({ goals: { clear: 2 } })
    await act(async () => {
      model.locale = 'nn'
    })
    expect(nameOf(groups()[0])).toBe('1 clear nn')
    expect(radios(0)[0]?.labels?.[0]?.textContent).toBe('1 Heilt ueinig')
    expect(radios(0)[1]?.checked).toBe(true)
  })

  it('cannot be changed in a form that is locked', async () => {
    await show({ goals: { clear: 2 } })
    await act(async () => {
      model.readOnly = true
      await act(async () => root.render(<SurveyView model={model} numbers={new Map()} />))
    })
    await press(radios(0)[0], '5')
    await press(radios(0)[0], 'Delete')
    expect(model.data).toEqual({ goals: { clear: 2 } })
  })
})
