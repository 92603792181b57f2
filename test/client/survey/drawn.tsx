/** Draws a model in jsdom, and finds things as people do: by the words on them. */
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { SurveyModel } from 'survey-core'
import { afterEach, beforeEach, vi } from 'vitest'
import { languageSchema } from '#shared/language.ts'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { SurveyView } from '../../../client/survey/survey-view.tsx'

let root: Root
let container: HTMLElement

/** Sets the page up before each test, and takes it down after. */
export function pageOfQuestions(): void {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    container = document.createElement('div')
    document.body.append(container)
    root = createRoot(container)
  })
  afterEach(async () => {
    await act(async () => root.unmount())
    container.remove()
    vi.unstubAllGlobals()
  })
}

export async function draw(model: SurveyModel, page = 0): Promise<void> {
  chooseLanguage(languageSchema.parse(model.locale))
  await act(async () => root.render(<SurveyView model={model} page={model.visiblePages[page]} />))
}

export const drawn = (): HTMLElement => container
export const words = (): string => container.textContent ?? ''

/** The text that a control or group is called by. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-labelledby')
  const labels = (element as HTMLInputElement).labels
  return ((label ? document.getElementById(label) : labels?.[0])?.textContent ?? '').trim()
}

export function group(name: string): HTMLElement {
  const found = [...container.querySelectorAll<HTMLElement>('[role=radiogroup], [role=group]')].find((one) =>
    nameOf(one).startsWith(name),
  )
  if (!found) throw new Error(`No group is called ${name}`)
  return found
}

export function control<E extends HTMLElement = HTMLInputElement>(name: string, within = container): E {
  const found = [...within.querySelectorAll<E>('input, select, textarea, output')].find((one) =>
    nameOf(one).startsWith(name),
  )
  if (!found) throw new Error(`No control is called ${name}`)
  return found
}

export async function press(name: string, within = container): Promise<void> {
  await act(async () => control(name, within).click())
}

export async function write(name: string, text: string): Promise<void> {
  const field = control(name)
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  await act(async () => {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
