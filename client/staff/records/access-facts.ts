/** What is read out of the reports of a request for access: filters, counts, and what speaks for and against. Pure. */
import { type AccessRequest, type AskedReport, advisedAbove, knownBases } from '#shared/access-request.ts'
import type { Language } from '#shared/language.ts'

export const accessFilters = ['all', 'undecided', 'more', 'fewer', 'released', 'refused'] as const
export type AccessFilter = (typeof accessFilters)[number]

const shows: Record<AccessFilter, (report: AskedReport) => boolean> = {
  all: () => true,
  undecided: ({ decided }) => decided === null,
  more: ({ answers }) => answers > advisedAbove,
  fewer: ({ answers }) => answers <= advisedAbove,
  released: ({ decided }) => decided?.what.decision === 'release',
  refused: ({ decided }) => decided?.what.decision === 'refuse',
}

/** A report's key as one word. */
export function keyOf({ unitId, groupId }: AskedReport): string {
  return `${unitId} ${groupId ?? ''}`
}

/** The reports that pass the filter and whose unit, group or level above has the words that were typed. */
export function reportsFor(
  { reports }: AccessRequest,
  filter: AccessFilter,
  typed: string,
  language: Language,
): AskedReport[] {
  const words = typed.trim().toLocaleLowerCase()
  return reports.filter(
    (report) =>
      shows[filter](report) &&
      [report.unit, report.group, report.above, ...report.includes].some((name) =>
        name?.[language].toLocaleLowerCase().includes(words),
      ),
  )
}

/** How many reports pass each filter. */
export function countsOf({ reports }: AccessRequest): Record<AccessFilter, number> {
  const count = (filter: AccessFilter) => reports.filter(shows[filter]).length
  return {
    all: reports.length,
    undecided: count('undecided'),
    more: count('more'),
    fewer: count('fewer'),
    released: count('released'),
    refused: count('refused'),
  }
}

export type Consideration =
  | 'forMany'
  | 'forHandedOut'
  | 'againstFew'
  | 'againstLeader'
  | 'againstStatements'
  | 'againstSensitive'
  | 'againstGroup'

/** What a person may weigh, from published facts only. It weighs nothing itself. */
export function considerations(report: AskedReport): { for: Consideration[]; against: Consideration[] } {
  const { answers, handedOut, leader, statements, sensitive, groupId } = report
  const those = (list: (Consideration | false)[]) => list.filter((each) => each !== false)
  return {
    for: those([answers > advisedAbove && 'forMany', handedOut !== null && 'forHandedOut']),
    against: those([
      answers <= advisedAbove && 'againstFew',
      groupId !== null && 'againstGroup',
      leader && 'againstLeader',
      statements && 'againstStatements',
      sensitive && 'againstSensitive',
    ]),
  }
}

export type BasisChoice = keyof typeof knownBases | 'other'

/** Which of the choices a cited provision is. */
export function basisChoiceOf(legalBasis: string): BasisChoice {
  const known = Object.keys(knownBases) as (keyof typeof knownBases)[]
  return known.find((key) => knownBases[key] === legalBasis) ?? 'other'
}

export interface DecisionDraft {
  decision: 'release' | 'refuse' | 'undecided' | null
  basis: BasisChoice | null
  /** With `other`. */
  typedBasis: string
  reason: string
}

/** What is to be sent, or what is missing. */
export function decisionOf(
  draft: DecisionDraft,
):
  | { what: { decision: 'release' } | { decision: 'refuse'; legalBasis: string; reason: string } | null }
  | Set<DraftFault> {
  const { decision, basis, reason } = draft
  if (decision === null) return new Set(['decision'])
  if (decision === 'undecided') return { what: null }
  if (decision === 'release') return { what: { decision } }
  const legalBasis = (basis === 'other' ? draft.typedBasis : basis ? knownBases[basis] : '').trim()
  const faults = new Set<DraftFault>()
  if (legalBasis === '') faults.add('basis')
  if (reason.trim() === '') faults.add('reason')
  return faults.size > 0 ? faults : { what: { decision, legalBasis, reason: reason.trim() } }
}
export type DraftFault = 'decision' | 'basis' | 'reason'
