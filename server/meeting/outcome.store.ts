/** What a meeting came to: agreed notes become draft measures of the unit's plan. */
import type { MeasureFields } from '#shared/measure.ts'
import { addToPlan } from '../plan/measure.store.ts'
import { mostMeasures } from '../plan/plan.ts'
import type { Editor } from '../plan/plan-history.store.ts'
import type { Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import { loadMeetings } from './meeting.store.ts'
import { agreedIn } from './meeting-page.store.ts'
import { saveMeasureOf } from './note.store.ts'

/**
 * In the order given. Pressed twice, or in two tabs, it makes each measure once.
 *
 * @param noteIds agreed notes of any of the unit's meetings; others are left
 * @returns the meetings whose notes became measures
 * @throws Problem plan-signed; invalid-request when the plan is full. Nothing is made then.
 */
export async function makeMeasures(
  tx: Tx,
  year: UnitYear,
  editor: Editor,
  noteIds: readonly string[],
): Promise<string[]> {
  const agreed = new Map(agreedIn(await loadMeetings(tx, year)).map((note) => [note.id, note]))
  const made = new Set<string>()
  for (const id of new Set(noteIds)) {
    const note = agreed.get(id)
    if (!note || note.measureId) continue
    const outcome = await addToPlan(tx, year, editor, draftOf(year, note))
    if (outcome === 'plan-full')
      throw new Problem('invalid-request', {
        detail: `A plan holds at most ${mostMeasures} measures`,
        invalidParams: [{ name: 'body.notes', reason: `the plan holds ${mostMeasures} measures` }],
      })
    if (typeof outcome === 'string') throw new Problem('plan-signed')
    await saveMeasureOf(tx, id, outcome.measureId)
    made.add(note.meetingId)
  }
  return [...made]
}

/** The unit's own words, where the plan has room for them; who and when are settled in the plan. */
function draftOf({ programme }: UnitYear, { focus, text }: { focus: string; text: string }): MeasureFields {
  const areas = programme.definition.plan.focusAreas.map(({ id }) => id)
  return {
    focus: areas.includes(focus) ? focus : (areas[0] ?? focus),
    theme: '',
    scaleId: null,
    goal: '',
    text,
    responsible: [],
    deadline: null,
    status: 'not-started',
    prevention: null,
    model: null,
    references: [],
  }
}
