import { describe, expect, it } from 'vitest'
import { buildGroupReport } from '../../server/report/group-report.ts'
import { at, group, text } from './sources.ts'

const phd = (cell: ReturnType<typeof group> | null) => ({ id: 'phd-candidates', title: text('PhD'), cell })

describe('the report of a group within a unit', () => {
  it('has its coverage and its scales beside all who count at the unit', () => {
    const { shown } = buildGroupReport(...at('faculty'), phd(group(12, 18)), phd(group(22, 40)))
    expect(shown?.coverage).toEqual({ answered: 12, invited: 18, percent: 67 })
    const [goals] = shown?.themes[0]?.scales ?? []
    expect(goals).toMatchObject({ figure: { n: 12, mean: 3.5 }, unit: { n: 30 }, institution: { n: 22 } })
  })

  it('shows a mean without a spread where only the smaller group is large enough', () => {
    const { shown } = buildGroupReport(...at('faculty'), phd(group(8, 18)), null)
    expect(shown?.themes[0]?.scales[0]).toMatchObject({
      figure: { n: 8, spread: null },
      institution: null,
    })
    expect(shown?.themes[1]?.scales[0]?.figure).toEqual({ state: 'withheld', minimum: 50 })
  })

  it('that is not shown names the group and says nothing more of it', () => {
    const report = buildGroupReport(...at('faculty'), phd(null), phd(group(22, 40)))
    expect(report.group.title).toEqual(text('PhD'))
    expect(report.shown).toBeNull()
    // The rates are those of all who count there; the group's own 22 and 40 are nowhere.
    expect(JSON.stringify(report)).not.toMatch(/\b(22|40)\b/)
  })
})
