/** Orders of handouts as rows; their files are kept by order-files.store.ts. */
import { and, asc, count, desc, eq, lt, ne } from 'drizzle-orm'
import type { HandoutOrder } from '#shared/handout.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { handoutOrderTable } from './handout.tables.ts'
import { type OrderContent, orderContentSchema } from './order.ts'

export type OrderState = HandoutOrder['state']

export interface Order {
  id: string
  roundId: string
  unitId: string
  orderedBy: string
  /** Moments, ISO 8601. */
  orderedAt: string
  keptUntil: string
  content: OrderContent
  state: OrderState
  files: number
  made: number
}

type NewOrder = Pick<
  Order,
  'roundId' | 'unitId' | 'orderedBy' | 'orderedAt' | 'keptUntil' | 'content' | 'files'
>

function asOrder({ content, ...row }: typeof handoutOrderTable.$inferSelect): Order {
  return { ...row, content: orderContentSchema.parse(JSON.parse(content)) }
}

export async function findOrder(reader: Reader, id: string): Promise<Order | null> {
  const [row] = await reader.db.select().from(handoutOrderTable).where(eq(handoutOrderTable.id, id))
  return row ? asOrder(row) : null
}

/** A person's orders, the newest first. */
export async function ordersOf(reader: Reader, personId: string): Promise<Order[]> {
  const rows = await reader.db
    .select()
    .from(handoutOrderTable)
    .where(eq(handoutOrderTable.orderedBy, personId))
    .orderBy(desc(handoutOrderTable.orderedAt), asc(handoutOrderTable.id))
  return rows.map(asOrder)
}

/** The one whose turn it is: ordered first among those being made. */
export async function nextOrder(reader: Reader): Promise<Order | null> {
  const [row] = await reader.db
    .select()
    .from(handoutOrderTable)
    .where(eq(handoutOrderTable.state, 'making'))
    .orderBy(asc(handoutOrderTable.orderedAt), asc(handoutOrderTable.id))
    .limit(1)
  return row ? asOrder(row) : null
}

export async function countBeingMade(reader: Reader): Promise<number> {
  const [row] = await reader.db
    .select({ number: count() })
    .from(handoutOrderTable)
    .where(eq(handoutOrderTable.state, 'making'))
  return row?.number ?? 0
}

/** Ids of all orders, whatever their state. */
export async function orderIds(reader: Reader): Promise<Set<string>> {
  const rows = await reader.db.select({ id: handoutOrderTable.id }).from(handoutOrderTable)
  return new Set(rows.map(({ id }) => id))
}

/** Those that are not being made and whose time is over. @param now moment, ISO 8601 */
export async function expiredOrders(reader: Reader, now: string): Promise<Order[]> {
  const over = and(ne(handoutOrderTable.state, 'making'), lt(handoutOrderTable.keptUntil, now))
  return (await reader.db.select().from(handoutOrderTable).where(over)).map(asOrder)
}

/** Those whose files are all made. */
export async function readyOrders(reader: Reader): Promise<Order[]> {
  return (await reader.db.select().from(handoutOrderTable).where(eq(handoutOrderTable.state, 'ready'))).map(
    asOrder,
  )
}

/** Takes an order. @returns its id */
export async function addOrder(tx: Tx, { content, ...order }: NewOrder): Promise<string> {
  const id = newId()
  const row = { id, ...order, content: JSON.stringify(content), state: 'making' as const, made: 0 }
  await tx.db.insert(handoutOrderTable).values(row)
  return id
}

/** Moves an order on. */
export async function changeOrder(
  tx: Tx,
  id: string,
  change: Partial<Pick<Order, 'state' | 'made' | 'orderedAt' | 'keptUntil'>>,
): Promise<void> {
  await tx.db.update(handoutOrderTable).set(change).where(eq(handoutOrderTable.id, id))
}

/** @returns false when there was none */
export async function removeOrder(tx: Tx, id: string): Promise<boolean> {
  const { changes } = await tx.db.delete(handoutOrderTable).where(eq(handoutOrderTable.id, id))
  return changes > 0
}
