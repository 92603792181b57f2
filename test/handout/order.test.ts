import { describe, expect, it } from 'vitest'
import { filesOf } from '../../server/handout/order.ts'
import { units } from '../report/sources.ts'

const content = {
  kinds: ['pdf', 'slides'] as ('pdf' | 'slides')[],
  language: 'nb' as const,
  extent: 'short' as const,
}
const round = { closedOn: '2025-11-23' }
const ids = units.map(({ unitId }) => unitId)
const names = (of: typeof units, wanted = ids) =>
  filesOf({ ...content, units: wanted }, round, of).map(({ name }) => name)

describe('the files of an order', () => {
  it('of an institution lie in a folder for each faculty', () => {
    expect(names(units)).toEqual([
      'Resultater 2025 – university.pdf',
      'Resultater 2025 – university.pptx',
      'faculty/Resultater 2025 – faculty.pdf',
      'faculty/Resultater 2025 – faculty.pptx',
      'faculty/Resultater 2025 – institute.pdf',
      'faculty/Resultater 2025 – institute.pptx',
      'faculty/Resultater 2025 – station.pdf',
      'faculty/Resultater 2025 – station.pptx',
    ])
  })

  it('of a faculty lie side by side, and only those of the units ordered', () => {
    expect(names(units, ['faculty', 'station'])).toEqual([
      'Resultater 2025 – faculty.pdf',
      'Resultater 2025 – faculty.pptx',
      'Resultater 2025 – station.pdf',
      'Resultater 2025 – station.pptx',
    ])
  })

  it('of two units of the same name are told apart by the units’ codes', () => {
    const name = { nb: 'Drift', nn: 'Drift', en: 'Operations' }
    const twins = units.map((unit) => (unit.level > 2 ? { ...unit, name } : unit))
    expect(names(twins, ['institute', 'station']).filter((each) => each.endsWith('.pdf'))).toEqual([
      'Resultater 2025 – Drift.pdf',
      'Resultater 2025 – Drift (station).pdf',
    ])
  })

  it('are told apart also where a name ends like another one’s code, or differs by capitals only', () => {
    const called = ['A', 'Drift', 'drift (station)', 'drift']
    const strange = units.map((unit, index) => {
      const name = called[index] ?? 'Drift'
      return {
        ...unit,
        level: 1,
        name: { nb: name, nn: name, en: name },
        code: index === 3 ? 'STATION' : unit.code,
      }
    })
    const paths = names(strange).map((path) => path.toLowerCase())
    expect(paths).toHaveLength(8)
    expect(new Set(paths).size).toBe(8)
  })

  it('have paths that Windows can unpack, also where everything is called by 300 letters', () => {
    const name = { nb: 'å'.repeat(300), nn: 'å'.repeat(300), en: 'å'.repeat(300) }
    const paths = names(units.map((unit) => ({ ...unit, name, code: 'c'.repeat(80) })))
    expect(new Set(paths).size).toBe(8)
    for (const path of paths) expect(path.length).toBeLessThan(150)
  })

  it('lead to no place outside the file, whatever a unit is called', () => {
    const name = { nb: '../../etc/passwd', nn: '/root', en: 'C:\\x' }
    const strange = units.map((unit) => ({ ...unit, name }))
    for (const file of filesOf({ ...content, units: ids }, round, strange)) {
      expect(file.name).not.toMatch(/\.\.\/|^\/|\\/)
      expect(file.file).toMatch(/^[a-z]+\.(pdf|pptx)$/)
    }
  })
})
