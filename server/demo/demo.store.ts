/** What the demo remembers of itself between two starts on the same data folder; one row among the settings. */
import { count, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { personTable, settingTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'

/** The roles a demo link logs in as, in the order in which they are printed. */
export const demoRoles = [
  'leader',
  'safety-representative',
  'coordinator',
  'hr',
  'union-representative',
  'records-officer',
  'admin',
  'stranger',
  'employee-signed-in',
] as const
export const demoRoleSchema = z.enum(demoRoles)

const demoStateSchema = z.object({
  /** Made anew for every data folder: a link of one demo opens no other. */
  key: z.string(),
  people: z.record(demoRoleSchema, z.string()),
  /** The round that is open, and links of it that nobody had used when it was made. */
  openRoundId: z.string(),
  employeeTokens: z.array(z.string()),
  /** Who opens the next round when that one has closed. */
})
export type DemoState = z.infer<typeof demoStateSchema>

/** Null in a folder that holds no finished demo. */
export async function loadDemoState(reader: Reader): Promise<DemoState | null> {
  const [row] = await reader.db.select().from(settingTable).where(eq(settingTable.key, 'demo'))
  return row ? demoStateSchema.parse(JSON.parse(row.value)) : null
}

/** Keeps the state; the last thing written when the institution is made. */
export async function saveDemoState(tx: Tx, state: DemoState): Promise<void> {
  const value = JSON.stringify(demoStateSchema.parse(state))
  await tx.db
    .insert(settingTable)
    .values({ key: 'demo', value })
    .onConflictDoUpdate({ target: settingTable.key, set: { value } })
}

/** True when nobody has been registered yet. */
export async function isUnused(reader: Reader): Promise<boolean> {
  const [row] = await reader.db.select({ n: count() }).from(personTable)
  return (row?.n ?? 0) === 0
}

/** Ids of registered people by employee number. */
export async function loadIdsByNumber(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.db
    .select({ id: personTable.id, number: personTable.employeeNumber })
    .from(personTable)
    .where(isNotNull(personTable.employeeNumber))
  return new Map(rows.flatMap(({ id, number }) => (number === null ? [] : [[number, id] as const])))
}
