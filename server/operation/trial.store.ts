/** What of a database a trial copy may hold. */
import Database from 'better-sqlite3'

/**
 * Tables that a round is set up from. Every other one is emptied, so that a table that is added later holds nothing in a
 * copy before somebody has thought about it: no invitation, answer, figure, plan, note, filing, mail or session.
 */
const keptTables = [
  '__drizzle_migrations',
  'audit_entry',
  'chief_safety_representative',
  'committee',
  'leader_deputy',
  'mail_text',
  'person',
  'pilot_person',
  'position',
  'response_unit',
  'role_assignment',
  'round',
  'round_deadline',
  'round_group',
  'safety_area',
  'safety_representative',
  'setting',
  'stamp',
  'unit',
  'unit_successor',
]

/**
 * Empties a copied database of everything but register, roles, settings and drafts of rounds. What is removed is
 * overwritten: the file holds it no longer.
 *
 * @param file a copy, which nothing else has open
 */
export function keepSetUpOnly(file: string): void {
  const sqlite = new Database(file, { fileMustExist: true })
  try {
    sqlite.pragma('foreign_keys = OFF')
    sqlite.transaction(() => {
      // Some guard what is not to be deleted; they stand again afterwards.
      const triggers = schemaOf(sqlite, 'trigger')
      for (const { name } of triggers) sqlite.exec(`drop trigger "${name}"`)
      for (const { name } of schemaOf(sqlite, 'table'))
        if (!keptTables.includes(name)) sqlite.exec(`delete from "${name}"`)
      sqlite.exec("delete from round where state <> 'draft' or basis_round_id is not null")
      let left = deleteDangling(sqlite)
      while (left > 0) left = deleteDangling(sqlite)
      for (const { sql } of triggers) sqlite.exec(sql)
    })()
    sqlite.exec('vacuum')
  } finally {
    sqlite.close()
  }
}

function schemaOf(sqlite: Database.Database, type: 'table' | 'trigger'): { name: string; sql: string }[] {
  return sqlite
    .prepare<[string], { name: string; sql: string }>(
      "select name, sql from sqlite_schema where type = ? and name not like 'sqlite\\_%' escape '\\'",
    )
    .all(type)
}

/** What belongs to a round that is gone goes too. @returns how many rows */
function deleteDangling(sqlite: Database.Database): number {
  const dangling = sqlite
    .prepare<[], { table: string; rowid: number | null }>('pragma foreign_key_check')
    .all()
  for (const { table, rowid } of dangling) {
    if (rowid === null) throw new Error(`${table} has rows without a number`)
    sqlite.prepare(`delete from "${table}" where rowid = ?`).run(rowid)
  }
  return dangling.length
}
