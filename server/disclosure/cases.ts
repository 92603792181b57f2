/**
 * Any system of cells decided by the engine: the case files an auditor gives the command line. The cells may overlap as
 * they like; some may be out already, some may have been withheld before.
 */
import { z } from 'zod'
import { openSecrets } from './secrets.ts'
import { smallestTouched } from './smallest.ts'
import { openSpan } from './span.ts'

const idSchema = z.string().min(1)

/** A case: `atoms` people by atom, `cells` the sets of atoms in question. */
export const caseSchema = z.object({
  /** The minimum group. Programmes need 5 or more; other offices' cases may have less. */
  k: z.number().int().min(2),
  atoms: z.record(idSchema, z.number().int().min(0)),
  cells: z.array(
    z.object({
      id: idSchema,
      members: z.array(idSchema),
      n: z.number().int().min(0),
      /** Published already: stays. */
      ledger: z.boolean().optional(),
      /** Withheld already: stays withheld, and must not become derivable. */
      withheldBefore: z.boolean().optional(),
    }),
  ),
  /** That nobody answered in a unit is secret as well. */
  zeros: z.boolean().optional(),
})
export type DisclosureCase = z.infer<typeof caseSchema>

export type WithheldReason = 'withheld-before' | 'no-answers' | 'below-minimum' | 'undecided' | 'complement'

export interface CaseDecision {
  /** Ids in the order of publication; those out already come first. */
  published: string[]
  withheld: { id: string; reason: WithheldReason }[]
  /** People in the smallest group that a combination of published cells isolates; null when nothing is published. */
  smallestIsolable: number | null
}

/** What is wrong with a case beyond its shape, as sentences. */
export function caseProblems({ atoms, cells }: DisclosureCase): string[] {
  const problems: string[] = []
  const seen = new Set<string>()
  for (const { id, members, n, ledger, withheldBefore } of cells) {
    if (seen.has(id)) problems.push(`cells: two cells are called "${id}"`)
    seen.add(id)
    const unknown = members.find((member) => !Object.hasOwn(atoms, member))
    if (unknown !== undefined)
      problems.push(`cells: "${id}" names the atom "${unknown}", which the case lacks`)
    if (new Set(members).size < members.length) problems.push(`cells: "${id}" names an atom twice`)
    const people = members.reduce((total, member) => total + (atoms[member] ?? 0), 0)
    if (unknown === undefined && people !== n)
      problems.push(`cells: n of "${id}" is ${n}, but its atoms have ${people}`)
    if (ledger && withheldBefore) problems.push(`cells: "${id}" cannot be both published and withheld before`)
  }
  return problems
}

/**
 * Decides a case: cells that are out stay out, the others are tried larger first, then by id.
 *
 * @param given without problems (caseProblems)
 */
export function decideCase(given: DisclosureCase): CaseDecision {
  const names = Object.keys(given.atoms)
  const numberOf = new Map(names.map((name, index) => [name, index]))
  const sizes = names.map((name) => given.atoms[name] ?? 0)
  const cells = given.cells.map((cell) => ({
    ...cell,
    atoms: cell.members.map((member) => numberOf.get(member) ?? 0),
  }))
  const span = openSpan({ sizes, minimum: given.k })
  const secret = cells.filter(
    ({ withheldBefore, n, atoms }) => withheldBefore || (given.zeros && n === 0 && atoms.length > 0),
  )
  const guard = openSecrets(
    sizes.length,
    secret.map(({ atoms }) => atoms),
  )
  const published: typeof cells = []
  const publish = (cell: (typeof cells)[number]) => {
    published.push(cell)
    span.publish(cell.atoms)
    guard.publish(cell.atoms)
  }
  for (const cell of cells) if (cell.ledger) publish(cell)
  const reasons = new Map<string, WithheldReason>()
  const inOrder = cells.filter((cell) => !cell.ledger)
  inOrder.sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1))
  for (const cell of inOrder) {
    if (cell.withheldBefore) reasons.set(cell.id, 'withheld-before')
    else if (cell.n === 0) reasons.set(cell.id, 'no-answers')
    else if (cell.n < given.k) reasons.set(cell.id, 'below-minimum')
    else if (guard.givesAway(cell.atoms)) reasons.set(cell.id, 'complement')
    else {
      const { kind } = span.decide(cell.atoms)
      if (kind === 'safe') publish(cell)
      else reasons.set(cell.id, kind === 'undecided' ? 'undecided' : 'complement')
    }
  }
  return {
    published: published.map(({ id }) => id),
    withheld: given.cells.flatMap(({ id }) => {
      const reason = reasons.get(id)
      return reason ? [{ id, reason }] : []
    }),
    smallestIsolable: smallestTouched(
      sizes,
      published.map(({ atoms }) => atoms),
      // What was out before was not decided here.
      given.cells.some(({ ledger }) => ledger) ? 1 : given.k,
    ),
  }
}
