/** What every contestant does at its end. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Prints the last line: the most memory the process ever held, in bytes, and what else it tells. */
export function tell(facts: Record<string, number> = {}): void {
  process.stdout.write(`${JSON.stringify({ ...facts, peak: process.resourceUsage().maxRSS * 1024 })}\n`)
}

/**
 * Keeps all figures, so that those of two contestants can be compared number by number.
 *
 * @param rows the unit's place, then answers; n, sum and sum of squares of each scale; the five counts of each statement
 */
export function keepFigures(folder: string, name: string, rows: number[][]): void {
  writeFileSync(join(folder, `${name}.i32`), Int32Array.from(rows.flat()))
}
