/** The units file of a case on the command line: code, parent, name; one tree, in any order of rows. */
import type { ReleaseUnit } from './release.ts'
import { type Refused, refused } from './results-case-scales.ts'

export interface CaseUnits {
  outcome: 'units'
  /** Codes in the file's order. */
  codes: string[]
  /** Parents before children, ids are codes. Nobody is invited yet. */
  units: ReleaseUnit[]
}

/** How a header may be spelled: as in the contract, or as in the register's file of units. */
const spellings = {
  code: ['code', 'unit', 'enhetskode', 'einingskode', 'kode'],
  parent: ['parent', 'overordnet', 'overordna'],
}

/**
 * @param rows cells by row, the header first
 * @returns the tree, or the first problem by row
 */
export function readCaseUnits(rows: string[][]): CaseUnits | Refused {
  const [header = [], ...body] = rows
  const columns = header.map((name) => name.toLowerCase())
  const twice = columns.find((name, index) => columns.indexOf(name) !== index)
  if (twice !== undefined) return refused(`the units file has two columns called "${twice}"`)
  const codeAt = columns.findIndex((name) => spellings.code.includes(name))
  const parentAt = columns.findIndex((name) => spellings.parent.includes(name))
  if (codeAt < 0 || parentAt < 0)
    return refused('the units file needs a header with the columns "code" and "parent" (and may have "name")')
  const parentOf = new Map<string, { parent: string; row: number }>()
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell === '')) continue
    const row = index + 2
    if (cells.length !== header.length)
      return refused(`the units file, row ${row}: ${cells.length} cells, but ${header.length} columns`)
    const code = cells[codeAt] ?? ''
    if (code === '') return refused(`the units file, row ${row}: the code is empty`)
    const first = parentOf.get(code)
    if (first) return refused(`the units file, row ${row}: the code "${code}" stands in row ${first.row} too`)
    parentOf.set(code, { parent: cells[parentAt] ?? '', row })
  }
  if (parentOf.size === 0) return refused('the units file has no unit')
  return treeOf(parentOf)
}

function treeOf(parentOf: Map<string, { parent: string; row: number }>): CaseUnits | Refused {
  const childrenOf = new Map<string, string[]>()
  for (const [code, { parent, row }] of parentOf) {
    if (parent !== '' && !parentOf.has(parent))
      return refused(`the units file, row ${row}: the unit above "${code}" is "${parent}", which has no row`)
    const siblings = childrenOf.get(parent) ?? []
    siblings.push(code)
    childrenOf.set(parent, siblings)
  }
  const tops = childrenOf.get('') ?? []
  if (tops.length > 1)
    return refused(`the units file has several units without a unit above: ${tops.slice(0, 5).join(', ')}`)
  const [top] = tops
  const units: ReleaseUnit[] = top === undefined ? [] : [{ id: top, parentId: null, level: 1, invited: 0 }]
  for (let next = 0; next < units.length; next += 1) {
    const unit = units[next]
    if (!unit) continue
    for (const code of childrenOf.get(unit.id) ?? [])
      units.push({ id: code, parentId: unit.id, level: unit.level + 1, invited: 0 })
  }
  const reached = new Set(units.map((unit) => unit.id))
  const [lost] = [...parentOf].filter(([code]) => !reached.has(code))
  if (lost) return refused(`the units file, row ${lost[1].row}: the units above "${lost[0]}" form a circle`)
  return { outcome: 'units', codes: [...parentOf.keys()], units }
}
