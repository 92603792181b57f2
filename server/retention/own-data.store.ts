/**
 * Everything the database holds about one person. Answers are not in it: nothing ties one to a person, and the
 * invitation lies locked until it is destroyed.
 */
import { eq, or, sql } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import type { Text } from '#shared/language.ts'
import { type OwnData, type OwnDataPlace, ownDataPlaceNames } from '#shared/own-data.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import { dayOf } from '../platform/clock.ts'
import type { Reader } from '../platform/database.ts'
import { listRounds } from '../round/round.store.ts'
import { type OwnPlace, ownPlaces } from './own-places.ts'

type Fields = OwnData['entries'][number]['fields']

/** @param today ISO date @returns null for an unknown person */
export async function loadOwnData(reader: Reader, personId: string, today: string): Promise<OwnData | null> {
  const [row] = await reader.db.select().from(personTable).where(eq(personTable.id, personId))
  if (!row) return null
  const { id, ...person } = row
  const rounds = new Map((await listRounds(reader)).map((round) => [round.id, round.title]))
  const units = new Map((await loadTree(reader)).units.map((unit) => [unit.id, unit.name]))
  const entryOf = (place: OwnDataPlace, on: string | null, fields: Fields) => ({
    place,
    on: dayIn(on === null ? null : fields[on]),
    round: nameIn(rounds, fields.round_id),
    unit: nameIn(units, fields.unit_id ?? fields.to_unit_id ?? (place === 'leader' ? fields.id : null)),
    fields,
  })
  const entries = ownDataPlaceNames.flatMap((place) =>
    rowsOf(reader, place, person, id).map(({ on, fields }) => entryOf(place, on, fields)),
  )
  return { on: today, person, entries }
}

/** By employee number or address: for whoever answers a request of somebody who cannot sign in. */
export async function findPersonId(reader: Reader, known: string): Promise<string | null> {
  const [row] = await reader.db
    .select({ id: personTable.id })
    .from(personTable)
    .where(or(eq(personTable.employeeNumber, known), eq(personTable.email, known.toLowerCase())))
  return row?.id ?? null
}

function rowsOf(
  reader: Reader,
  place: OwnDataPlace,
  { name, email }: { name: string; email: string | null },
  id: string,
): { on: string | null; fields: Fields }[] {
  const all = (query: ReturnType<typeof sql>, on: string) =>
    reader.db.all<Fields>(query).map((fields) => ({ on, fields }))
  if (place === 'mail')
    return email === null
      ? []
      : all(sql`select kind, state, queued_at, subject from mail where to_address = ${email}`, 'queued_at')
  if (place === 'act-on')
    return all(
      sql`select at, action, detail from audit_entry where subject like ${`person:${id}%`} and actor_id is not ${id}`,
      'at',
    )
  // A measure has a name and no person: another of the same name elsewhere is not told of it.
  if (place === 'measure')
    return all(
      sql`select round_id, unit_id, text, status, deadline from measure
        where exists (select 1 from json_each(measure.responsible) one
          where json_extract(one.value, '$.kind') = 'person' and json_extract(one.value, '$.name') = ${name})
        and unit_id in (select unit_id from position where person_id = ${id}
          union select id from unit where leader_id = ${id})`,
      'deadline',
    )
  return ownRows(reader, ownPlaces[place], id)
}

function ownRows(reader: Reader, { table, column, shows, on }: OwnPlace, id: string) {
  const columns = sql.join(
    shows.map((name) => sql.identifier(name)),
    sql`, `,
  )
  return reader.db
    .all<Fields>(sql`select ${columns} from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id}`)
    .map((fields) => ({ on, fields }))
}

function nameIn(names: ReadonlyMap<string, Text>, id: Fields[string] | undefined): Text | null {
  return typeof id === 'string' ? (names.get(id) ?? null) : null
}

/** Days as they are; instants by their day in Norway. */
function dayIn(value: Fields[string] | undefined): string | null {
  if (typeof value !== 'string') return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? dayOf(Temporal.Instant.from(value)) : null
}
