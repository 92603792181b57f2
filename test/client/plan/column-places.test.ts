import { describe, expect, it } from 'vitest'
import type { PlanColumn } from '#shared/measure.ts'
import { gridOf, placeColumns } from '../../../client/staff/plan/column-places.ts'

const columns = (...ids: PlanColumn[]) => ids.map((id) => ({ id, required: false }))

describe('the columns of a plan', () => {
  it('stand in the programme’s order, with the text after what it is for', () => {
    expect(placeColumns(columns('goal', 'responsible', 'reference'))).toEqual({
      across: ['goal', 'text', 'responsible', 'reference'],
      under: [],
    })
    expect(placeColumns(columns('responsible', 'deadline')).across).toEqual([
      'text',
      'responsible',
      'deadline',
    ])
    expect(placeColumns(columns('theme', 'responsible')).across).toEqual(['theme', 'text', 'responsible'])
  })

  it('are said under the text where a row has no room for all of them', () => {
    const many = columns(
      'theme',
      'goal',
      'responsible',
      'deadline',
      'status',
      'prevention',
      'model',
      'scale',
      'reference',
    )
    expect(placeColumns(many)).toEqual({
      across: ['theme', 'goal', 'text', 'responsible', 'deadline', 'status', 'prevention'],
      under: ['model', 'scale', 'reference'],
    })
  })

  it('have a width each, besides number and button', () => {
    const { across } = placeColumns(columns('goal', 'status'))
    const tracks = (grid: string) => grid.replace(/minmax\([^)]*\)/g, 'x').split(' ').length
    expect(tracks(gridOf(across, { editing: true }))).toBe(5)
    expect(gridOf(across, { editing: false })).toMatch(/ 0$/)
  })
})
