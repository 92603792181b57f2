// @vitest-environment jsdom
import { webcrypto } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Bytes, fromBase64url, sha256, toBase64url, toHex } from '#shared/ballot/bytes.ts'
import { sealedLength } from '#shared/ballot/sealing.ts'
import { forgetRound, openDevice } from '../../../client/answer/device.ts'
import { beginAnswer, type Kept, keptSchema } from '../../../client/answer/kept.ts'
import { findReceipt, keepReceipt, readReceipt, receiptOf } from '../../../client/answer/kept-receipt.ts'
import { randomBytes } from '../../ballot/keys.ts'

const roundId = '00000000-0000-4000-8000-000000000001'
const pin = new Uint8Array(12)
const link = { deviceKey: toBase64url(new Uint8Array(32)), pin }

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('crypto', webcrypto)
})
afterEach(() => vi.unstubAllGlobals())

/** An answer that was delivered, kept on this device. */
async function delivered() {
  const hash = randomBytes(32)
  const kept: Kept = { ...beginAnswer(), stage: 'boxed', receipt: toBase64url(hash) }
  const code = codeIn(kept)
  const device = await openDevice(link, roundId, localStorage)
  await device.save(kept)
  return { hash, kept, code, device, found: () => findReceipt(localStorage, code) }
}

function codeIn({ code }: Kept): Bytes {
  return fromBase64url(code, 16) ?? expect.fail('The code is not whole')
}

describe('the receipt of an answer', () => {
  it('is the SHA-256 of what was sent, sealed', async () => {
    const sealed = randomBytes(sealedLength)
    expect(await receiptOf(toBase64url(sealed))).toBe(toBase64url(await sha256(sealed)))
  })

  it('is found again with the answer code, and with no other', async () => {
    const { hash, found } = await delivered()
    expect(await found()).toEqual(hash)
    expect(await findReceipt(localStorage, randomBytes(16))).toBeNull()
    expect(await findReceipt(null, randomBytes(16))).toBeNull()
  })

  it('says to nobody without the code which line of the list is meant', async () => {
    const { hash, kept } = await delivered()
    const stored = JSON.stringify({ ...localStorage })
    for (const part of [toHex(hash), toBase64url(hash), kept.code]) expect(stored).not.toContain(part)
  })

  it('stays when the survey is over: the list is published only then', async () => {
    const { hash, found } = await delivered()
    forgetRound(pin, localStorage)
    expect(await found()).toEqual(hash)
  })

  it('is that of the answer that was sent last', async () => {
    const { kept, device, found } = await delivered()
    const last = randomBytes(32)
    await device.save({ ...kept, sequence: 1, receipt: toBase64url(last) })
    expect(await found()).toEqual(last)
  })

  it('is gone when the answer was withdrawn, and when the person removes the code from the browser', async () => {
    const first = await delivered()
    await first.device.save({ ...first.kept, stage: 'withdrawn', receipt: null })
    expect(await first.found()).toBeNull()
    const second = await delivered()
    const reopened = await openDevice(link, roundId, localStorage)
    await reopened.load()
    await reopened.clear()
    expect(await second.found()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  it('is read from a file in any case and with spaces, and nothing else is', () => {
    const hash = randomBytes(32)
    const hex = toHex(hash)
    expect(readReceipt(` ${hex.toUpperCase().slice(0, 20)} ${hex.slice(20)}\n`)).toEqual(hash)
    for (const wrong of ['', hex.slice(1), `${hex}0`, `x${hex.slice(1)}`])
      expect(readReceipt(wrong)).toBeNull()
  })

  it('that was damaged is none', async () => {
    const code = randomBytes(16)
    await keepReceipt(localStorage, code, toBase64url(randomBytes(32)))
    localStorage.setItem(Object.keys(localStorage)[0] ?? '', 'damaged')
    expect(await findReceipt(localStorage, code)).toBeNull()
  })

  it('is missing in what an earlier version kept, and that can still be opened', () => {
    const { receipt: _, ...earlier } = beginAnswer()
    expect(keptSchema.parse(earlier).receipt).toBeNull()
  })
})
