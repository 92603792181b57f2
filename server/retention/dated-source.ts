/** What the job and the page ask about a kind of data. `lastDay`: what happened until then, that day included, is due. */
import type { Reader, Tx } from '../platform/database.ts'

export interface DatedSource {
  /** How many are due, and how many units' papers would be and are kept, since something of theirs is not filed. */
  count(reader: Reader, lastDay: string): Promise<{ due: number; heldBack: number }>
  /** The day from which the days of the oldest that is not due are counted; null where there is nothing. */
  oldestAfter(reader: Reader, lastDay: string): Promise<string | null>
  /** Deletes some of what is due. @returns how many; none once nothing is left that may go */
  erase(tx: Tx, lastDay: string, atMost: number): Promise<number>
}
