/** Receipts as they came, and what became of them. */
import { desc, eq, sql } from 'drizzle-orm'
import type { ReceiptOutcome } from '#shared/filing-document.ts'
import { type Text, textSchema } from '#shared/language.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { filingTable, receiptTable } from './records.tables.ts'

export interface KeptReceipt {
  /** Made of name, arrival and content. */
  id: string
  name: string
  /** ISO date. */
  receivedOn: string
  content: string
  outcome: ReceiptOutcome
  /** Null where it is about no filing of ours. */
  filingKey: string | null
}

/** What became of it when it was read before; null when it is new. */
export async function findReceipt(reader: Reader, id: string): Promise<ReceiptOutcome | null> {
  const [row] = await reader.db
    .select({ outcome: receiptTable.outcome })
    .from(receiptTable)
    .where(eq(receiptTable.id, id))
  return row?.outcome ?? null
}

export async function keepReceipt(tx: Tx, receipt: KeptReceipt): Promise<void> {
  await tx.db.insert(receiptTable).values(receipt)
}

/** The newest first, each with the filing it is about. */
export async function loadReceipts(
  reader: Reader,
  most: number,
): Promise<
  (Pick<KeptReceipt, 'name' | 'receivedOn' | 'content' | 'outcome'> & {
    about: (UnitInRound & { name: Text; version: number }) | null
  })[]
> {
  const rows = await reader.db
    .select({
      name: receiptTable.name,
      receivedOn: receiptTable.receivedOn,
      content: receiptTable.content,
      outcome: receiptTable.outcome,
      about: {
        roundId: filingTable.roundId,
        unitId: filingTable.unitId,
        name: filingTable.name,
        version: filingTable.version,
      },
    })
    .from(receiptTable)
    .leftJoin(filingTable, eq(filingTable.key, receiptTable.filingKey))
    .orderBy(desc(receiptTable.receivedOn), sql`${receiptTable}.rowid desc`)
    .limit(most)
  return rows.map(({ about, ...receipt }) => ({
    ...receipt,
    about: about && { ...about, name: textSchema.parse(JSON.parse(about.name)) },
  }))
}
