/** The example of docs/methodology.md, from the document itself: what people work through by hand. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sectionsOf } from '#shared/markdown.ts'
import { projectRoot } from '../../server/platform/paths.ts'

const { en } = sectionsOf(readFileSync(join(projectRoot, 'docs/methodology.md'), 'utf8'))
const table = en.blocks.findLast((block) => block.kind === 'table')
if (table?.kind !== 'table') throw new Error('The methodology ends with an example')

const unitNamed: Record<string, string> = {
  'department A': 'A',
  'department B': 'B',
  'the faculty': 'Fakultet æøå',
}

const numberOrNull = (cell = '') => (cell === '' ? null : Number(cell))

export const workedExample = {
  /** The whole text in English. */
  text: en.blocks.flatMap((block) => ('text' in block ? block.text : [])).join('\n'),
  scales: {
    scales: [{ id: 'goals', range: [1, 5], items: [{ item: 'known' }, { item: 'agreed', reverse: true }] }],
  },
  /** Children before parents, and a comma inside a name: any order and any name will do. */
  units: 'code,parent,name\nB,Fakultet æøå,"Departement, B"\nFakultet æøå,,\nA,Fakultet æøå,A\n',
  rows: table.rows.map(([unit = '', known, agreed]) => ({
    unit: unitNamed[unit] ?? unit,
    known: numberOrNull(known),
    agreed: numberOrNull(agreed),
  })),
}
