import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlanColumnEntry } from '#shared/plan.ts'
import {
  afterEdit,
  gapsOf,
  moveTo,
  type PlanHead,
  sign,
  stepOf,
  unbegunPlan,
} from '../../server/plan/plan.ts'
import { measureWith } from '../measures.ts'

const measure = { id: 'm1', ...measureWith({ deadline: { kind: 'ongoing' } }) }
const columns: PlanColumnEntry[] = [
  { id: 'goal', required: false },
  { id: 'responsible', required: true },
  { id: 'deadline', required: true },
]
const today = '2026-10-13'
const begun: PlanHead = { ...unbegunPlan, revision: 3, wordsRevision: 3 }
const ready: PlanHead = { ...begun, state: 'ready', readyOn: '2026-10-12' }
const signed: PlanHead = { ...ready, state: 'signed', signedOn: today, signedBy: 'kari' }
const asPlan = (outcome: ReturnType<typeof moveTo>): PlanHead => {
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}

test('a plan without measures lacks a measure', () => {
  expect(gapsOf([], columns)).toEqual([{ measureId: null, missing: 'measure' }])
})

test('a measure needs words, someone responsible, and a deadline or «løpende»', () => {
  const empty = { ...measure, text: '', responsible: [], deadline: null }
  expect(gapsOf([measure, { ...empty, id: 'm2' }], columns)).toEqual([
    { measureId: 'm2', missing: 'text' },
    { measureId: 'm2', missing: 'responsible' },
    { measureId: 'm2', missing: 'deadline' },
  ])
  const dated = measureWith({ deadline: { kind: 'date', on: '2026-12-01' } })
  expect(gapsOf([{ id: 'm3', ...dated }], columns)).toEqual([])
})

test('what the programme does not require may be left out, and what it requires may not', () => {
  const bare = { id: 'm1', ...measureWith({ goal: '', theme: '' }) }
  expect(gapsOf([bare], columns)).toEqual([])
  const required = (id: PlanColumnEntry['id']) => gapsOf([bare], [{ id, required: true }])
  for (const id of ['goal', 'theme', 'prevention', 'model', 'reference', 'scale'] as const)
    expect(required(id)).toEqual([{ measureId: 'm1', missing: id }])
  expect(required('status')).toEqual([])
})

test('a plan with gaps cannot be declared ready', () => {
  expect(moveTo(begun, { state: 'ready', revision: 3 }, gapsOf([], columns), today)).toBe('plan-not-ready')
})

test('a complete plan becomes ready today, and can be taken back to draft', () => {
  const now = asPlan(moveTo(begun, { state: 'ready', revision: 3 }, [], today))
  expect(now).toMatchObject({ state: 'ready', readyOn: today, revision: 4 })
  const back = asPlan(moveTo(now, { state: 'draft', revision: 4 }, [], today))
  expect(back).toMatchObject({ state: 'draft', readyOn: null, revision: 5 })
})

test('nobody moves a plan that somebody else changed meanwhile', () => {
  expect(moveTo(begun, { state: 'ready', revision: 2 }, [], today)).toBe('changed-meanwhile')
  expect(sign(ready, 2, 'kari', today)).toBe('changed-meanwhile')
})

test('only a ready plan is signed, and only once', () => {
  expect(sign(begun, 3, 'kari', today)).toBe('plan-not-ready')
  expect(sign(ready, 3, 'kari', today)).toMatchObject({ state: 'signed', signedBy: 'kari', signedOn: today })
  expect(sign(signed, 3, 'kari', today)).toBe('plan-signed')
  expect(moveTo(signed, { state: 'draft', revision: 3 }, [], today)).toBe('plan-signed')
})

test('a ready plan stays ready while nothing is missing, and is a draft again when something is', () => {
  expect(afterEdit(ready, [], true)).toMatchObject({ state: 'ready', readyOn: '2026-10-12', revision: 4 })
  expect(afterEdit(ready, gapsOf([], columns), true)).toMatchObject({
    state: 'draft',
    readyOn: null,
    revision: 4,
  })
})

test('only changed words count as a change of what people were consulted on', () => {
  expect(afterEdit(begun, [], false)).toMatchObject({ revision: 4, wordsRevision: 3 })
  expect(afterEdit(begun, [], true)).toMatchObject({ revision: 4, wordsRevision: 4 })
})

test("the plan's step is not started, in progress, ready and done", () => {
  expect([stepOf(unbegunPlan, 0), stepOf(begun, 1), stepOf(ready, 1), stepOf(signed, 1)]).toEqual([
    null,
    'in-progress',
    'ready',
    'done',
  ])
})

test('whatever people do, a signed plan was ready and complete, and its revision only rises', () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), gaps: fc.boolean(), words: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('ready' as const, 'draft' as const, 'sign' as const) }),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let head = unbegunPlan
      let gaps = gapsOf([], columns)
      for (const each of acts) {
        const before = head
        if (each.kind === 'edit') {
          if (before.state === 'signed') continue
          gaps = each.gaps ? gapsOf([], columns) : []
          head = afterEdit(before, gaps, each.words)
        } else {
          const { revision } = before
          const outcome =
            each.kind === 'sign'
              ? sign(before, revision, 'kari', today)
              : moveTo(before, { state: each.kind, revision }, gaps, today)
          if (typeof outcome !== 'string') head = outcome
        }
        expect(head.revision).toBeGreaterThanOrEqual(before.revision)
        if (head.state !== 'draft') expect(gaps).toEqual([])
        if (head.state === 'signed' && before.state !== 'signed') expect(before.state).toBe('ready')
      }
    }),
  )
})
