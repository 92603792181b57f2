/** A person's open dates, the feed they subscribe to, and what their calendar was sent. */
import { eq, inArray, sql } from 'drizzle-orm'
import type { Actor } from '#shared/session.ts'
import { leads, represents } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { tokenHash } from '../platform/random.ts'
import { loadUnitsSteps, type UnitSteps } from '../year/units-steps.store.ts'
import { calendarEventTable, calendarFeedTable } from './calendar.tables.ts'
import type { EventChange, SentEvent } from './changes.ts'
import type { DeadlineEvent } from './event.ts'

/** Rows in one statement. */
const atOnce = 500

/**
 * The dates by which the person, as leader or safety representative, has something to finish; done steps are not among
 * them. In the person's language.
 *
 * @param today ISO date
 * @param baseUrl without a slash at the end
 */
export async function loadDeadlineEvents(
  reader: Reader,
  actor: Actor,
  today: string,
  baseUrl: string,
): Promise<DeadlineEvent[]> {
  const own = ownUnits(actor, await loadTree(reader))
  const units = await loadUnitsSteps(reader, new Set([...own.led, ...own.represented]), today)
  return units.flatMap((each) => eventsAt(each, own, actor, baseUrl))
}

/**
 * The same of one person after the other, in one round: what they have in common is read once, however many they are.
 *
 * @param today ISO date
 * @param baseUrl without a slash at the end
 */
export async function loadEventsOfRound(
  reader: Reader,
  roundId: string,
  today: string,
  baseUrl: string,
): Promise<(actor: Actor) => DeadlineEvent[]> {
  const tree = await loadTree(reader)
  const all = await loadUnitsSteps(reader, new Set(tree.byId.keys()), today)
  const units = new Map(
    all.flatMap((each) => (each.round.id === roundId ? [[each.unit.unitId, each] as const] : [])),
  )
  return (actor) => {
    const own = ownUnits(actor, tree)
    return [...new Set([...own.led, ...own.represented])].flatMap((id) => {
      const here = units.get(id)
      return here ? eventsAt(here, own, actor, baseUrl) : []
    })
  }
}

interface OwnUnits {
  led: ReadonlySet<string>
  represented: ReadonlySet<string>
}

function ownUnits(actor: Actor, tree: Tree): OwnUnits {
  const those = (which: (id: string) => boolean) =>
    new Set(tree.units.flatMap(({ id }) => (which(id) ? [id] : [])))
  return { led: those((id) => leads(actor, tree, id)), represented: those((id) => represents(actor, id)) }
}

function eventsAt(
  each: UnitSteps,
  { led, represented }: OwnUnits,
  actor: Actor,
  baseUrl: string,
): DeadlineEvent[] {
  const { unitId } = each.unit
  return each.steps
    .filter(
      ({ who }) =>
        (who.includes('leader') && led.has(unitId)) ||
        (who.includes('safety-representative') && represented.has(unitId)),
    )
    .flatMap((step) => asEvent(each, step, actor.language, baseUrl))
}

function asEvent(
  { round, unit }: UnitSteps,
  step: UnitSteps['steps'][number],
  language: Actor['language'],
  baseUrl: string,
): DeadlineEvent[] {
  const { due, state, reason } = step.status
  if (due === null || state === 'done') return []
  return [
    {
      roundId: round.id,
      unitId: unit.unitId,
      stepId: step.id,
      step: step.title[language],
      unit: unit.name[language],
      round: round.title[language],
      due,
      reason,
      sequence: step.moves,
      link: `${baseUrl}/units/${unit.unitId}?round=${round.id}`,
    },
  ]
}

/** When the person's feed was made; null where there is none. */
export async function loadFeed(reader: Reader, personId: string): Promise<{ createdOn: string } | null> {
  const [row] = await reader.db
    .select()
    .from(calendarFeedTable)
    .where(eq(calendarFeedTable.personId, personId))
  return row ? { createdOn: row.createdOn } : null
}

/** Gives the person a feed; the address of an earlier one stops working. */
export async function saveFeed(tx: Tx, personId: string, secret: string, createdOn: string): Promise<void> {
  const row = { secretHash: tokenHash(secret), createdOn }
  await tx.db
    .insert(calendarFeedTable)
    .values({ personId, ...row })
    .onConflictDoUpdate({ target: calendarFeedTable.personId, set: row })
}

/** Takes the feed away. @returns false where there was none */
export async function dropFeed(tx: Tx, personId: string): Promise<boolean> {
  const gone = await tx.db
    .delete(calendarFeedTable)
    .where(eq(calendarFeedTable.personId, personId))
    .returning({ personId: calendarFeedTable.personId })
  return gone.length > 0
}

/** Whose feed it is; null for a secret that is nobody's, or nobody's any more. */
export async function findFeedOwner(reader: Reader, secret: string): Promise<string | null> {
  const [row] = await reader.db
    .select({ personId: calendarFeedTable.personId })
    .from(calendarFeedTable)
    .where(eq(calendarFeedTable.secretHash, tokenHash(secret)))
  return row?.personId ?? null
}

/** What people's calendars were sent, newest state of each event, by person. */
export async function loadSentEvents(
  reader: Reader,
  personIds: readonly string[],
): Promise<Map<string, SentEvent[]>> {
  const sent = new Map<string, SentEvent[]>()
  for (let start = 0; start < personIds.length; start += atOnce) {
    const rows = await reader.db
      .select()
      .from(calendarEventTable)
      .where(inArray(calendarEventTable.personId, personIds.slice(start, start + atOnce)))
    for (const { personId, ...event } of rows) {
      const some = sent.get(personId)
      if (some) some.push(event)
      else sent.set(personId, [event])
    }
  }
  return sent
}

/** Notes what goes out with mails, in the transaction that queues them. */
export async function noteSentEvents(
  tx: Tx,
  sent: readonly { personId: string; change: EventChange }[],
): Promise<void> {
  const rows = sent.map(
    ({ personId, change: { method, event } }): typeof calendarEventTable.$inferInsert => ({
      personId,
      roundId: event.roundId,
      unitId: event.unitId,
      stepId: event.stepId,
      sequence: event.sequence,
      due: event.due,
      cancelled: method === 'cancel',
    }),
  )
  const { personId, roundId, unitId, stepId } = calendarEventTable
  for (let start = 0; start < rows.length; start += atOnce)
    await tx.db
      .insert(calendarEventTable)
      .values(rows.slice(start, start + atOnce))
      .onConflictDoUpdate({
        target: [personId, roundId, unitId, stepId],
        set: {
          sequence: sql`excluded.sequence`,
          due: sql`excluded.due`,
          cancelled: sql`excluded.cancelled`,
        },
      })
}
