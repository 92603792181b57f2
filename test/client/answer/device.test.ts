// @vitest-environment jsdom
import { webcrypto } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { forgetRound, keepsAnswers, knownRound, openDevice } from '../../../client/answer/device.ts'
import { answeredIn, beginAnswer, type Kept } from '../../../client/answer/kept.ts'
import { randomBytes } from '../../ballot/keys.ts'

const roundId = '00000000-0000-4000-8000-000000000001'
const pin = Uint8Array.from({ length: 12 }, (_, at) => at)
const deviceKey = toBase64url(new Uint8Array(32))
const place = { deviceKey, pin }

const kept = (): Kept => ({
  ...beginAnswer(),
  answers: { goals: { clear: 4 } },
  place: { at: 'review' },
})

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('crypto', webcrypto)
})
afterEach(() => vi.unstubAllGlobals())

function onlyItem(): string {
  return Object.keys(localStorage).find((name) => name.startsWith('medvirk-answer')) ?? ''
}

describe('what the browser keeps of an answer', () => {
  it('is still there when the link is opened again on the same device', async () => {
    const answer = kept()
    const device = await openDevice(place, roundId, localStorage)
    expect(await device.save(answer)).toBe(true)
    const reopened = await openDevice(place, roundId, localStorage)
    expect(await reopened.load()).toEqual(answer)
  })

  it('holds what is sealed and on its way, to the byte', async () => {
    const answer = { ...kept(), stage: 'sending' as const, sealed: toBase64url(randomBytes(16_477)) }
    const device = await openDevice(place, roundId, localStorage)
    await device.save(answer)
    expect(await device.load()).toEqual(answer)
  })

  it('cannot be read there, and has one length however much is answered', async () => {
    const answer = kept()
    const device = await openDevice(place, roundId, localStorage)
    await device.save({ ...answer, answers: {} })
    const before = localStorage.getItem(onlyItem())?.length
    await device.save(answer)
    const stored = JSON.stringify({ ...localStorage })
    expect(localStorage.getItem(onlyItem())?.length).toBe(before)
    expect(stored).not.toContain('goals')
    expect(stored).not.toContain(answer.code)
    expect(stored).not.toContain(deviceKey)
  })

  it('is not opened by another invitation', async () => {
    const device = await openDevice(place, roundId, localStorage)
    await device.save(kept())
    const other = await openDevice({ deviceKey: toBase64url(randomBytes(32)), pin }, roundId, localStorage)
    expect(await other.load()).toBeNull()
  })

  it('is as the last of many quick changes left it', async () => {
    const device = await openDevice(place, roundId, localStorage)
    const answer = kept()
    await Promise.all([1, 2, 3, 4, 5].map((value) => device.save({ ...answer, answers: { q: value } })))
    expect((await device.load())?.answers).toEqual({ q: 5 })
  })

  it('is gone when cleared, also when a change was still on its way', async () => {
    const device = await openDevice(place, roundId, localStorage)
    void device.save(kept())
    await device.clear()
    expect(localStorage).toHaveLength(0)
    expect(await device.load()).toBeNull()
  })

  it('counts as nothing where it has been damaged', async () => {
    const device = await openDevice(place, roundId, localStorage)
    await device.save(kept())
    const item = onlyItem()
    const whole = localStorage.getItem(item) ?? ''
    const other = whole.startsWith('A') ? 'B' : 'A'
    for (const damaged of ['', '{}', whole.slice(1), `${other}${whole.slice(1)}`, whole.slice(0, 40)]) {
      localStorage.setItem(item, damaged)
      expect(await device.load()).toBeNull()
    }
  })

  it('is said not to be kept when the device is full, or stores nothing at all', async () => {
    const full = {
      ...localStorage,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    expect(await (await openDevice(place, roundId, full)).save(kept())).toBe(false)
    const none = await openDevice(place, roundId, null)
    expect(await none.save(kept())).toBe(false)
    expect(await none.load()).toBeNull()
  })

  it('is removed when its survey is over, and that of other surveys stays', async () => {
    const device = await openDevice(place, roundId, localStorage)
    const later = await openDevice({ deviceKey, pin: pin.map((byte) => byte + 1) }, roundId, localStorage)
    await device.save(kept())
    await later.save(kept())
    expect(knownRound(pin, localStorage)?.roundId).toBe(roundId)
    expect(keepsAnswers(pin, localStorage)).toBe(true)
    forgetRound(pin, localStorage)
    expect(keepsAnswers(pin, localStorage)).toBe(false)
    expect(knownRound(pin, localStorage)?.roundId).toBe(roundId)
    expect(await device.load()).toBeNull()
    expect(await later.load()).not.toBeNull()
  })

  it('tells when another tab has changed it', async () => {
    const device = await openDevice(place, roundId, localStorage)
    await device.save(kept())
    const changed = vi.fn()
    const stop = device.onChange(changed)
    window.dispatchEvent(new StorageEvent('storage', { key: 'something else' }))
    expect(changed).not.toHaveBeenCalled()
    window.dispatchEvent(new StorageEvent('storage', { key: onlyItem() }))
    expect(changed).toHaveBeenCalledOnce()
    stop()
  })
})

it('Answers are counted statement by statement', () => {
  expect(answeredIn({ goals: { clear: 4, known: 1 }, safety: {}, single: 3 })).toBe(3)
})
