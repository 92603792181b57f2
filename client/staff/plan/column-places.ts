/** The columns of a plan as its programme has them, and where each stands. Pure. */
import type { MeasureField, PlanColumn } from '#shared/measure.ts'
import type { PlanColumnEntry } from '#shared/plan.ts'

/** A column of the table: one of the programme's, or the measure's own text. */
export type ShownColumn = PlanColumn | 'text'

/** The column in which a field stands; its focus area is the heading above it. */
export const columnOf: Record<Exclude<MeasureField, 'focus'>, ShownColumn> = {
  scaleId: 'scale',
  theme: 'theme',
  goal: 'goal',
  text: 'text',
  responsible: 'responsible',
  deadline: 'deadline',
  status: 'status',
  prevention: 'prevention',
  model: 'model',
  references: 'reference',
}

/** What a row has room for beside its number and its button. */
const mostAcross = 7

/** Those that say what a measure is about, and stand under its text where the row has no room. */
const aside: readonly ShownColumn[] = ['model', 'scale', 'reference']

/**
 * Which columns stand beside one another, in the programme's order with the text after what it is for, and which are
 * said under the text.
 */
export function placeColumns(columns: readonly PlanColumnEntry[]): {
  across: ShownColumn[]
  under: ShownColumn[]
} {
  const ids: ShownColumn[] = columns.map(({ id }) => id)
  const before = Math.max(ids.indexOf('goal'), ids.indexOf('theme'))
  const all = ids.toSpliced(before + 1, 0, 'text')
  const tooMany = all.length - mostAcross
  const under = tooMany > 0 ? all.filter((id) => aside.includes(id)) : []
  return { across: all.filter((id) => !under.includes(id)), under }
}

/** How wide each column is, as a CSS grid wants it. */
const widths: Record<ShownColumn, string> = {
  theme: 'minmax(7.75rem, 1fr)',
  goal: 'minmax(7rem, 1.1fr)',
  text: 'minmax(9.5rem, 1.7fr)',
  responsible: 'minmax(8.25rem, 0.9fr)',
  deadline: '5.75rem',
  status: '7.25rem',
  prevention: '6rem',
  model: 'minmax(7rem, 1fr)',
  scale: 'minmax(7rem, 1fr)',
  reference: 'minmax(8rem, 1fr)',
}

/** The grid of the table: number, columns, button. A status that is chosen in its row needs more room than a word. */
export function gridOf(across: readonly ShownColumn[], { editing }: { editing: boolean }): string {
  const width = (id: ShownColumn) => (id === 'status' && !editing ? '11.25rem' : widths[id])
  return ['1.25rem', ...across.map(width), editing ? '4.25rem' : '0'].join(' ')
}
