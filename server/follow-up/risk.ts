/** Writing a risk assessment with several hands, and when it is complete: pure rules. */
import type { RiskFields, RiskRow } from '#shared/risk.ts'

const fields = [
  'what',
  'likelihood',
  'consequence',
  'measure',
] as const satisfies readonly (keyof RiskFields)[]

/**
 * A row as it is after a change: what the person changed is put in where it still stands as they saw it, and what
 * others changed meanwhile stays. Null when both changed the same field to different things.
 */
export function mergedRow(row: RiskRow, from: RiskFields, to: RiskFields): RiskRow | null {
  const clash = fields.some(
    (field) => from[field] !== to[field] && row[field] !== from[field] && row[field] !== to[field],
  )
  if (clash) return null
  const changed = fields.filter((field) => from[field] !== to[field])
  return { ...row, ...Object.fromEntries(changed.map((field) => [field, to[field]])) }
}

/** Whether the row is as somebody saw it. */
export function isAsSeen(row: RiskRow, seen: RiskFields): boolean {
  return fields.every((field) => row[field] === seen[field])
}

/** What is missing before the assessment is done, by field; empty when nothing is. */
export function riskGaps(rows: readonly RiskRow[]): { name: string; reason: string }[] {
  if (rows.length === 0) return [{ name: 'rows', reason: 'must hold at least one risk' }]
  return rows.flatMap((row, index) => [
    ...(row.what === '' ? [{ name: `rows.${index}.what`, reason: 'must be written' }] : []),
    ...(row.likelihood === null ? [{ name: `rows.${index}.likelihood`, reason: 'must be assessed' }] : []),
    ...(row.consequence === null ? [{ name: `rows.${index}.consequence`, reason: 'must be assessed' }] : []),
  ])
}
