/** What the administrator sees of deletion: what is due, what comes next, what was last. */
import { desc, eq } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { datedKinds, type RetentionPage } from '#shared/retention.ts'
import { auditTable } from '../access/access.tables.ts'
import { findRetentionDay, loadRetentionDates } from '../organisation/settings.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Reader } from '../platform/database.ts'
import type { DocumentSource } from '../records/filing-document.ts'
import { deletedOn, lastDueDay } from './dates.ts'
import { datedSources } from './sources.ts'

/** @param today ISO date */
export async function loadRetentionPage(
  reader: Reader,
  documents: readonly DocumentSource[],
  today: string,
): Promise<RetentionPage> {
  const dates = await loadRetentionDates(reader)
  const sources = datedSources(documents)
  const lasts = await loadLasts(reader)
  const kinds: RetentionPage['kinds'] = []
  for (const kind of datedKinds) {
    const lastDay = lastDueDay(today, dates[kind])
    const { due, heldBack } = await sources[kind].count(reader, lastDay)
    const oldest = await sources[kind].oldestAfter(reader, lastDay)
    kinds.push({
      ...{ kind, due, heldBack },
      nextOn: oldest === null ? null : deletedOn(oldest, dates[kind]),
      last: lasts.get(kind) ?? null,
    })
  }
  return { dates, kinds, ranOn: await findRetentionDay(reader) }
}

/** By the audit log, which a backup that is restored takes back with the data. */
async function loadLasts(reader: Reader): Promise<Map<string, { on: string; count: number }>> {
  const lines = await reader.db
    .select({ at: auditTable.at, detail: auditTable.detail })
    .from(auditTable)
    .where(eq(auditTable.action, 'data-deleted'))
    .orderBy(desc(auditTable.number))
  const lasts = new Map<string, { on: string; count: number }>()
  for (const { at, detail } of lines) {
    const [kind = '', count] = (detail ?? '').split(' ')
    const on = dayOf(Temporal.Instant.from(at))
    const last = lasts.get(kind)
    // A day's deletion takes several transactions.
    if (!last) lasts.set(kind, { on, count: Number(count) })
    else if (last.on === on) last.count += Number(count)
  }
  return lasts
}
