/** The gate on certificates: the cells they speak of are exactly those that would be published, and each one holds. */
import type { Certificate } from './certificate.ts'
import { verifyCertificates } from './check-certificate.ts'
import type { CertifiedGroupCell } from './check-input.ts'
import { at, type CheckedTree, nowhere } from './check-places.ts'
import type { Placed } from './check-scale.ts'

/** A group's cell that would be published in one layer. */
export interface ShownCell {
  /** unitId/groupId, as in certificates. */
  id: string
  /** For objections. */
  name: string
  layer: 'mean' | 'detail'
  /** Classes with people in it. */
  members: number[]
}

/** One statistic over the crowds of one layer. */
export interface CertifiedStatistic {
  statistic: string
  /** People by class. */
  sizes: Int32Array
  base: Placed
  /** Units of the crowds in the order in which the certificates number them. */
  crowds: readonly string[]
  shown: readonly ShownCell[]
  /** Fewest people in a cell of each layer. */
  least: { mean: number; detail: number }
  /** Fewest people that any combination may touch. */
  minimum: number
}

const noProof: Certificate = { kind: 'safe', proof: { kind: 'enough', witnesses: [] } }

/** @param certified in the order of publication */
export function checkCertified(
  tree: CheckedTree,
  { statistic, sizes, base, crowds, shown, least, minimum }: CertifiedStatistic,
  certified: readonly CertifiedGroupCell[],
): string[] {
  if (certified.length === 0 && shown.length === 0) return []
  const numbers = numberCrowds(tree, base, crowds)
  if (!numbers) return [`Groups, ${statistic}: the certificates speak of other crowds than the release`]
  const objections: string[] = []
  const open = new Map(shown.map((cell) => [`${cell.layer} ${cell.id}`, cell]))
  const cells: { name: string; members: number[]; certificate: Certificate }[] = []
  for (const { id, layer, certificate } of certified) {
    const cell = open.get(`${layer} ${id}`)
    if (!cell)
      return [`Group cell ${id}, ${statistic}, ${layer}: has a certificate but is not published, or has two`]
    open.delete(`${layer} ${id}`)
    const name = `${cell.name}, ${statistic}, ${layer}`
    const people = cell.members.reduce((total, each) => total + at(sizes, each), 0)
    if (people < least[layer]) objections.push(`${name}: too few answers`)
    cells.push({ name, members: cell.members, certificate: certificate ?? noProof })
  }
  for (const { name, layer } of open.values())
    objections.push(`${name}, ${statistic}, ${layer}: is published without a certificate`)
  const refusals = verifyCertificates({
    sizes,
    base: base.of.map((unit) => numbers[unit] ?? nowhere),
    baseCount: crowds.length,
    minimum,
    cells,
  })
  for (const [number, refusal] of refusals.entries())
    if (refusal) objections.push(`${cells[number]?.name}: ${refusal}`)
  return objections
}

/** The certificate's number of each unit's crowd, or null when they are not exactly the crowds. */
function numberCrowds(tree: CheckedTree, base: Placed, crowds: readonly string[]): Int32Array | null {
  const order = new Map(crowds.map((id, number) => [id, number]))
  const numbers = Int32Array.from(tree.ids, (id, unit) =>
    base.crowds[unit] === 1 ? (order.get(id) ?? nowhere) : nowhere,
  )
  const found = numbers.filter((number) => number !== nowhere).length
  const own = base.crowds.filter((has) => has === 1).length
  return order.size === crowds.length && found === crowds.length && own === crowds.length ? numbers : null
}
