import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { joinBytes, sha256 } from '#shared/ballot/bytes.ts'
import { blind, finalize, prepare } from '../../client/answer/blind-signature.ts'
import { admit } from '../../server/ballot/admission.ts'
import { signBlinded } from '../../server/ballot/blind-signature.ts'
import { type BoxRow, type Delivery, decideDelivery, decideWithdrawal } from '../../server/ballot/box.ts'
import { decideIssue, issueHash } from '../../server/ballot/issue.ts'
import { verifyingKey } from '../../server/keeping/signing-key.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { inventRound } from '../invented-round.ts'
import { testNow } from '../world.ts'
import { courses, DecidingServer, freshModel, people } from './box.model.ts'
import { realServers } from './box.real.ts'
import { long, randomBytes, signingKeys } from './keys.ts'

const delivery: Delivery = {
  sequence: 0,
  m1: Uint8Array.of(1),
  signature: Uint8Array.of(2),
  sealed: Uint8Array.of(3),
}
const boxed: BoxRow = { state: 'boxed', ...delivery }
const replaced: BoxRow = { ...boxed, sequence: 2, sealed: Uint8Array.of(4) }
const withdrawn: BoxRow = { state: 'withdrawn', sequence: 3 }

describe('An answer that arrives at the box', () => {
  it('is kept, and recognised when it is sent again', () => {
    expect(decideDelivery(true, null, delivery)).toEqual({ do: 'save', was: 'nothing', row: boxed })
    expect(decideDelivery(true, boxed, delivery)).toEqual({ do: 'nothing' })
  })

  it('does not take another’s place without the answer code', () => {
    const other = { ...delivery, sealed: Uint8Array.of(9) }
    expect(decideDelivery(true, boxed, other)).toEqual({ refused: 'boxed-already' })
    expect(decideDelivery(true, replaced, delivery)).toEqual({ refused: 'boxed-already' })
  })

  it('takes the place of an older one with the answer code, and only of an older one', () => {
    const newer = { ...delivery, sequence: 2, sealed: Uint8Array.of(4) }
    expect(decideDelivery(true, boxed, newer)).toEqual({ do: 'save', was: 'boxed', row: replaced })
    expect(decideDelivery(true, replaced, newer)).toEqual({ do: 'nothing' })
    for (const sequence of [1, 2])
      expect(decideDelivery(true, replaced, { ...delivery, sequence })).toEqual({
        refused: 'overtaken',
        sequence: 2,
      })
  })

  it('is not brought back to life by a late retry after it was withdrawn', () => {
    expect(decideWithdrawal(true, replaced, { sequence: 3 })).toEqual({
      do: 'save',
      was: 'boxed',
      row: withdrawn,
    })
    expect(decideWithdrawal(true, withdrawn, { sequence: 3 })).toEqual({ do: 'nothing' })
    expect(decideDelivery(true, withdrawn, delivery)).toEqual({ refused: 'boxed-already' })
    expect(decideDelivery(true, withdrawn, { ...delivery, sequence: 2 })).toEqual({
      refused: 'overtaken',
      sequence: 3,
    })
    // The person has thought better of it.
    expect(decideDelivery(true, withdrawn, { ...delivery, sequence: 4 })).toMatchObject({ do: 'save' })
  })

  it('is stopped by a withdrawal that arrives before it', () => {
    const tombstone = decideWithdrawal(true, null, { sequence: 1 })
    expect(tombstone).toMatchObject({ do: 'save', was: 'nothing', row: { state: 'withdrawn' } })
    if ('row' in tombstone)
      expect(decideDelivery(true, tombstone.row, delivery)).toEqual({ refused: 'boxed-already' })
  })

  it('is refused when the survey is closed, whatever it is', () => {
    for (const row of [null, boxed, withdrawn]) {
      expect(decideDelivery(false, row, delivery)).toEqual({ refused: 'round-closed' })
      expect(decideWithdrawal(false, row, { sequence: 9 })).toEqual({ refused: 'round-closed' })
    }
  })
})

describe('An answer form', () => {
  const [one, other] = [
    issueHash(Uint8Array.of(1), Uint8Array.of(2)),
    issueHash(Uint8Array.of(1, 2), Uint8Array.of()),
  ]

  it('is signed once, and the same one again when the reply was lost', () => {
    const fresh = { classId: 'class', issued: null }
    const first = decideIssue(true, fresh, one)
    expect(first).toEqual({ do: 'sign-first', row: { classId: 'class', issued: one } })
    if (!('row' in first)) throw new Error('It was not signed')
    expect(decideIssue(true, first.row, one)).toEqual({ do: 'sign-again' })
    expect(decideIssue(true, first.row, other)).toEqual({ refused: 'issued-already' })
  })

  it('is not signed for an unknown link, nor when the survey is closed', () => {
    expect(decideIssue(true, null, one)).toEqual({ refused: 'link-unknown' })
    for (const issued of [null, one])
      expect(decideIssue(false, { classId: 'class', issued }, one)).toEqual({ refused: 'round-closed' })
  })
})

describe('Admission to the box', () => {
  it('needs a signature of this round over this answer, and the answer code for changes', async () => {
    const [key, foreign] = await signingKeys(2)
    if (!key || !foreign) throw new Error('Two keys were asked for')
    const w = randomBytes(32)
    const m1 = await sha256(w)
    const prefix = randomBytes(32)
    const prepared = prepare(m1, prefix)
    const { blinded, inverse } = await blind(key.modulus, prepared, randomBytes(48), randomBytes(272))
    const unblinded = await finalize(key.modulus, prepared, signBlinded(key, blinded) ?? m1, inverse)
    const signature = joinBytes(prefix, unblinded ?? m1)
    const door = verifyingKey(key.modulus)

    const id = createHash('sha256').update(m1).digest()
    const first = { m1, signature, sequence: 0, w: null }
    expect(await admit(door, first)).toEqual({ id })
    expect(await admit(door, { ...first, sequence: 1, w })).toEqual({ id })

    const other = randomBytes(32)
    const strangers = [
      { ...first, m1: other },
      { ...first, m1: m1.slice(1) },
      { ...first, signature: signature.with(0, (signature[0] ?? 0) ^ 1) },
      { ...first, signature: signature.slice(0, -1) },
      { ...first, signature: new Uint8Array() },
    ]
    for (const wrong of strangers) expect(await admit(door, wrong)).toEqual({ refused: 'not-admitted' })
    expect(await admit(verifyingKey(foreign.modulus), first)).toEqual({ refused: 'not-admitted' })

    for (const wrong of [
      { ...first, sequence: 1 },
      { ...first, w },
      { ...first, sequence: 1, w: other },
      { ...first, sequence: 1, w: m1 },
      { ...first, sequence: 1, w: w.slice(1) },
      { ...first, sequence: -1, w },
      { ...first, sequence: 1.5, w },
      { ...first, sequence: 2 ** 60, w },
      { ...first, sequence: Number.NaN },
    ])
      expect(await admit(door, wrong)).toEqual({ refused: 'not-yours' })
  })
})

describe('Whatever gets lost, comes twice, late or while the server dies', () => {
  it('each person has one form and one answer, nothing confirmed is lost, nothing withdrawn returns', async () => {
    const property = fc.asyncProperty(courses(80), (course) =>
      fc.asyncModelRun(() => ({ model: freshModel(), real: new DecidingServer() }), course),
    )
    await fc.assert(property, { numRuns: long ? 10_000 : 500 })
  }, 600_000)

  it('the same holds for routes, database and round key', async () => {
    const courseCount = long ? 2000 : 300
    const folder = mkdtempSync(join(tmpdir(), 'medvirk-model-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    // Shrinking a course that fails takes people as well.
    const size = { people: people * courseCount * 2, units: 3 }
    const invented = await inventRound(folder, frozenClock(testNow), size)
    onTestFinished(() => invented.services.storage.close())
    const nextServer = await realServers(invented)
    const property = fc.asyncProperty(courses(30), async (course) => {
      const real = await nextServer()
      await fc.asyncModelRun(() => ({ model: freshModel(), real }), course)
    })
    await fc.assert(property, { numRuns: courseCount })
  }, 600_000)
})
