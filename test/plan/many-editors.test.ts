/**
 * A plan of sixty measures and five people who write in it at once, with the page's own rules on one side and the
 * server's own on the other. Whatever they do, and in whatever order: no words are lost.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Measure, type MeasureField, sameValue } from '#shared/measure.ts'
import {
  changesOf,
  isUnsaved,
  type MeasureDraft,
  openDraft,
  receive,
  settle,
  write,
} from '../../client/staff/plan/measure-draft.ts'
import { changeMeasure } from '../../server/plan/measure.store.ts'
import { addMeasure, loadMeasures } from '../../server/plan/plan.store.ts'
import { loadPlanHistory } from '../../server/plan/plan-history.store.ts'
import type { PlanYear } from '../../server/plan/plan-key.ts'
import type { Storage } from '../../server/platform/database.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { loadUnitYear } from '../../server/year/unit-year.store.ts'
import { moveIn, people, units } from '../cast.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'
import { freshServices } from '../world.ts'

const where = { roundId, unitId: units.coast }
const sixty = 60
const written: MeasureField[] = ['text', 'goal', 'theme']

/** One of the five, with every measure open on their page. */
interface Editor {
  personId: string
  drafts: MeasureDraft[]
}

interface World {
  services: Services
  year: PlanYear
  measures: Measure[]
  editors: Editor[]
}

/** Five people write, see what others wrote, save and choose, as it happens to come. */
const act = fc.record({
  editor: fc.nat(4),
  // Most of what is written is written in few places, so that they meet.
  measure: fc.oneof(fc.nat(sixty - 1), fc.nat(2)),
  field: fc.constantFrom(...written),
  kind: fc.constantFrom('write', 'write', 'write', 'save', 'save', 'look', 'mine', 'theirs'),
})

async function world(): Promise<World> {
  const services = freshServices()
  const { storage } = services
  await moveIn(storage)
  await holdRound(storage)
  await transaction(storage, async (tx) => {
    for (let n = 0; n < sixty; n++)
      await addMeasure(tx, where, measureWith({ text: '', goal: '', theme: '' }))
  })
  const year = await loadUnitYear(storage, where)
  if (!year) throw new Error('The round has no such unit')
  const measures = await loadMeasures(storage, where)
  const { leader, safetyRepresentative, dean, hr, coordinator } = people
  const editors = [leader, safetyRepresentative, dean, hr, coordinator].map((personId) => ({
    personId,
    drafts: measures.map(openDraft),
  }))
  return { services, year, measures, editors }
}

async function save({ services, year }: World, editor: Editor, index: number): Promise<void> {
  const draft = editor.drafts[index]
  const changes = draft ? changesOf(draft) : []
  if (!draft || changes.length === 0) return
  const { id } = draft.base
  const by = { personId: editor.personId, at: services.clock.now() }
  const [saved, plan] = await transaction(services.storage, async (tx) => [
    await changeMeasure(tx, year, by, id, changes),
    await loadMeasures(tx, where),
  ])
  if (typeof saved === 'string') throw new Error(saved)
  // What was written while the save was on its way is in the draft of now, not in that of then.
  const [arrived, now] = [plan[index], editor.drafts[index]]
  if (arrived && now) editor.drafts[index] = receive(now, arrived, changes, saved.conflicts)
}

/** All that stands in a field, or stood there before somebody changed it. */
async function everythingSaid(storage: Storage): Promise<Set<unknown>> {
  const options = { personId: people.leader, before: undefined, limit: 100_000 }
  const { changes } = await loadPlanHistory(storage, where, options)
  const words = [
    ...(await loadMeasures(storage, where)),
    ...changes.flatMap(({ before, after }) => [before, after]),
  ]
  return new Set(words.flatMap((some) => written.map((field) => some?.[field])))
}

test('whatever five people write in sixty measures at once, no words of anybody are lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 60, maxLength: 140 }), async (acts) => {
      const all = await world()
      const { editors, measures } = all
      const { storage } = all.services
      /** Words that their own writer did not write over, or give up, before they were saved. */
      const kept = new Map<string, string>()
      const place = (editor: Editor, measure: number, field: MeasureField) =>
        `${editor.personId}/${measure}/${field}`
      const underWay: Promise<void>[] = []
      let words = 0
      for (const { editor: who, measure, field, kind } of acts) {
        const editor = editors[who]
        const draft = editor?.drafts[measure]
        if (!editor || !draft) continue
        if (kind === 'write') {
          const said = `Ord ${++words}`
          editor.drafts[measure] = write(draft, { [field]: said })
          kept.set(place(editor, measure, field), said)
        } else if (kind === 'save') underWay.push(save(all, editor, measure))
        else if (kind === 'look') {
          const seen = (await loadMeasures(storage, where))[measure]
          const now = editor.drafts[measure]
          if (seen && now) editor.drafts[measure] = receive(now, seen)
        } else if (draft.clashes.some((clash) => clash.field === field)) {
          editor.drafts[measure] = settle(draft, field, kind)
          if (kind === 'theirs') kept.delete(place(editor, measure, field))
        }
        // Now and then everything under way arrives; in between several are under way at once.
        if (underWay.length > 6) await Promise.all(underWay.splice(0))
      }
      await Promise.all(underWay)
      for (const editor of editors)
        for (const index of measures.keys())
          for (let turn = 0; turn < 3; turn++) {
            const draft = editor.drafts[index]
            if (!draft || !isUnsaved(draft)) break
            for (const { field } of draft.clashes)
              editor.drafts[index] = settle(editor.drafts[index] ?? draft, field, 'mine')
            await save(all, editor, index)
          }
      const final = await loadMeasures(storage, where)
      const said = await everythingSaid(storage)
      for (const mine of kept.values()) expect(said).toContain(mine)
      for (const editor of editors) expect(editor.drafts.some(isUnsaved)).toBe(false)
      expect(final).toHaveLength(sixty)
      for (const [index, measure] of final.entries())
        for (const field of ['responsible', 'deadline'] as const)
          expect(sameValue(measure[field], measures[index]?.[field])).toBe(true)
    }),
    { numRuns: 8, seed: 20261122 },
  )
})
