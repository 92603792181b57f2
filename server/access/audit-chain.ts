/**
 * Binds the lines of the audit log together: each has the hash of itself and of the line before it, so that a line that
 * is changed, taken out or put in afterwards no longer fits (Haber and Stornetta, 1991). A tail that is cut off still fits: what the log was on earlier days, kept elsewhere, shows it.
 */
import { createHash } from 'node:crypto'

export interface AuditLine {
  /** Place in the chain, from 1. */
  number: number
  id: string
  at: string
  actorId: string | null
  action: string
  subject: string
  detail: string | null
}

/** Where a chain stands: its last line; 0 and an empty hash before the first. */
export interface ChainEnd {
  number: number
  hash: string
}

/** @param before hash of the line before; empty for the first @returns SHA-256, hexadecimal */
export function hashOf(
  { number, id, at, actorId, action, subject, detail }: AuditLine,
  before: string,
): string {
  const said = JSON.stringify([before, number, id, at, actorId, action, subject, detail])
  return createHash('sha256').update(said).digest('hex')
}

/** What was found: where the log ends, or the first line that does not fit, and how. */
export type AuditFinding =
  | ({ outcome: 'unchanged' } & ChainEnd)
  | { outcome: 'changed'; number: number; how: 'hash' | 'missing' | 'outside' | 'cut' }

/**
 * Looks at lines in order of their numbers, as many at a time as one likes.
 *
 * @param earlier ends of the log on earlier days
 */
export function chainReader(earlier: readonly ChainEnd[]): {
  read(lines: readonly (AuditLine & { hash: string })[]): void
  finding(): AuditFinding
} {
  const known = new Map(earlier.map(({ number, hash }) => [number, hash]))
  const longest = Math.max(0, ...known.keys())
  let end: ChainEnd = { number: 0, hash: '' }
  let broken: AuditFinding | null = null
  return {
    read(lines) {
      for (const line of lines) {
        if (broken) return
        const { number, hash } = line
        if (number !== end.number + 1) broken = { outcome: 'changed', number: end.number + 1, how: 'missing' }
        else if (hash !== hashOf(line, end.hash)) broken = { outcome: 'changed', number, how: 'hash' }
        else if (known.has(number) && known.get(number) !== hash)
          // The chain holds in itself, and is another than it was: it was written anew as a whole.
          broken = { outcome: 'changed', number, how: 'hash' }
        end = { number, hash }
      }
    },
    finding: () => {
      if (broken) return broken
      if (longest > end.number) return { outcome: 'changed', number: end.number + 1, how: 'cut' }
      return { outcome: 'unchanged', ...end }
    },
  }
}
