/** The same answers in every contestant's own format, written before anything is measured. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Database from 'better-sqlite3'
import type { PackedAnswers } from '../../server/results/aggregate.ts'
import { pathsOf, writeJson, writePacked } from './folder.ts'
import { type BenchUnit, items } from './invented.ts'

const none = 255

/** For our own side alone. Classes are units. */
export function writeOurs(folder: string, units: BenchUnit[], answers: PackedAnswers): void {
  writeJson(folder, 'units', units)
  writePacked(folder, answers)
}

/** For all three. */
export async function writeAll(folder: string, units: BenchUnit[], answers: PackedAnswers): Promise<void> {
  writeOurs(folder, units, answers)
  writeSqlite(join(folder, 'answers.sqlite'), units, answers)
  await writeDuckdb(folder, units, answers)
}

/** A wide table: the unit and a column a statement, NULL where there is no answer; and which units lie in which. */
function writeSqlite(file: string, units: BenchUnit[], { classOf, bytes }: PackedAnswers): void {
  const database = new Database(file)
  database.exec(
    `CREATE TABLE answer (unit INTEGER, ${items.map((_, item) => `i${item} INTEGER`).join(', ')})`,
  )
  database.exec('CREATE TABLE within (above INTEGER, unit INTEGER)')
  const insert = database.prepare(`INSERT INTO answer VALUES (?${', ?'.repeat(items.length)})`)
  const within = database.prepare('INSERT INTO within VALUES (?, ?)')
  database.transaction(() => {
    classOf.forEach((unit, row) => {
      insert.run(unit, ...valuesOf(bytes, row))
    })
    pathsOf(units).forEach((path, unit) => {
      for (const above of [0, ...path]) if (above >= 0) within.run(above, unit)
    })
  })()
  database.close()
}

/** A wide table in its own format: the path of the unit, and a byte a statement. */
async function writeDuckdb(
  folder: string,
  units: BenchUnit[],
  { classOf, bytes }: PackedAnswers,
): Promise<void> {
  const paths = pathsOf(units)
  const lines = Array.from(classOf, (unit, row) =>
    [...(paths[unit] ?? []), ...valuesOf(bytes, row)].join(','),
  )
  const csv = join(folder, 'answers.csv')
  writeFileSync(csv, lines.join('\n'))
  const instance = await DuckDBInstance.create(join(folder, 'answers.duckdb'))
  const connection = await instance.connect()
  const columns = items.map((_, item) => `i${item} UTINYINT`).join(', ')
  await connection.run(`CREATE TABLE answer (l2 SMALLINT, l3 SMALLINT, l4 SMALLINT, ${columns})`)
  await connection.run(`COPY answer FROM '${csv}' (HEADER false)`)
  connection.closeSync()
  instance.closeSync()
}

function valuesOf(bytes: Uint8Array, row: number): (number | null)[] {
  return Array.from(bytes.subarray(row * items.length, (row + 1) * items.length), (value) =>
    value === none ? null : value,
  )
}
