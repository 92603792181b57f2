// @vitest-environment jsdom
import { webcrypto } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answeredIn, openDraft } from '../../../client/answer/draft.ts'

const token = 'invitation-token-of-one-employee'
const review = { at: 'review' } as const
const firstTheme = { at: 'theme', theme: 0, fromReview: false } as const
const content = { answers: { goals: { clear: 4 } }, place: review }
const nothing = { answers: {}, place: firstTheme }

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('crypto', webcrypto)
})
afterEach(() => vi.unstubAllGlobals())

describe('answers that are not sent yet', () => {
  it('are still there when the link is opened again on the same device', async () => {
    const draft = await openDraft(token, localStorage)
    expect(draft.save(content)).toBe(true)
    const reopened = await openDraft(token, localStorage)
    expect(reopened.load()).toEqual(content)
  })

  it('are kept even where the place kept with them has been damaged', async () => {
    const draft = await openDraft(token, localStorage)
    draft.save(content)
    localStorage.setItem(localStorage.key(0) ?? '', '{"answers":{"goals":{"clear":4}},"place":{"at":"moon"}}')
    expect(draft.load()).toEqual({ answers: content.answers, place: firstTheme })
  })

  it('are not shown to somebody with another link on the same device', async () => {
    const draft = await openDraft(token, localStorage)
    draft.save(content)
    const other = await openDraft('invitation-token-of-another-one', localStorage)
    expect(other.load()).toEqual(nothing)
  })

  it('do not leave the link behind on the device', async () => {
    const draft = await openDraft(token, localStorage)
    draft.save(content)
    expect(JSON.stringify({ ...localStorage })).not.toContain(token)
  })

  it('are gone from the device when cleared', async () => {
    const draft = await openDraft(token, localStorage)
    draft.save(content)
    draft.clear()
    expect(localStorage).toHaveLength(0)
    expect(draft.load()).toEqual(nothing)
  })

  it('begin empty where the kept text has been damaged', async () => {
    const draft = await openDraft(token, localStorage)
    draft.save(nothing)
    const key = localStorage.key(0) ?? ''
    for (const damaged of ['{"goals":', '[1]', 'null', '"text"']) {
      localStorage.setItem(key, damaged)
      expect(draft.load()).toEqual(nothing)
    }
  })

  it('are said not to be kept when the device is full', async () => {
    const full = {
      ...localStorage,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    const draft = await openDraft(token, full)
    expect(draft.save(content)).toBe(false)
  })

  it('are said not to be kept when the browser stores nothing at all', async () => {
    const draft = await openDraft(token, null)
    expect(draft.save(content)).toBe(false)
    expect(draft.load()).toEqual(nothing)
  })

  it('are counted statement by statement', () => {
    expect(answeredIn({ goals: { clear: 4, known: 1 }, safety: {}, single: 3 })).toBe(3)
  })
})
