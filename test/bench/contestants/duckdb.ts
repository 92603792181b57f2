/**
 * DuckDB with its own table file, all cores, and its best wording (wording.ts). In memory its result stays where the
 * engine has it, in columns, and is not turned into JavaScript; written, it becomes a table of a new database file.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { keepFigures, tell } from './finish.ts'
import { leafSums, scores, unpacked, upwardSums, widened } from './wording.ts'

const [folder = '', goal = ''] = process.argv.slice(2)
const path = 'l2, l3, l4'
const leaves = `SELECT ${path}, ${leafSums('1::BIGINT', '::BIGINT')}
  FROM (SELECT *, ${scores('::SMALLINT')} FROM answer) GROUP BY ${path}`
// Answers of a unit that has others below it are a leaf with −1 further down, which ROLLUP returns as well; a unit's
// own row is the one where the levels below it are not among the keys.
const upward = `SELECT ${path}, grouping(${path}) up, ${upwardSums('::BIGINT')}
  FROM (SELECT ${path}, ${widened} FROM (${leaves})) GROUP BY ROLLUP (${path})`
const unit = `CASE up WHEN 0 THEN l4 WHEN 1 THEN l3 WHEN 3 THEN l2 ELSE 0 END`
const figures = `SELECT ${unit} unit, ${unpacked} FROM (${upward}) WHERE ${unit} >= 0`

const instance = await DuckDBInstance.create(join(folder, 'answers.duckdb'), { access_mode: 'READ_ONLY' })
const connection = await instance.connect()
if (goal === 'written') {
  const file = join(folder, `written-${process.pid}.duckdb`)
  rmSync(file, { force: true })
  await connection.run(`ATTACH '${file}' AS written (READ_WRITE)`)
  await connection.run(`CREATE TABLE written.figure AS ${figures}`)
  await connection.run('DETACH written')
} else if (goal === 'check') {
  const rows = await (await connection.runAndReadAll(`${figures} ORDER BY unit`)).getRows()
  keepFigures(
    folder,
    'duckdb',
    rows.map((row) => row.map(Number)),
  )
} else await connection.run(figures)
connection.closeSync()
instance.closeSync()
tell()
