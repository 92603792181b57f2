/** SQLite with a wide table and the same wording; a join with the units above stands for ROLLUP, which it lacks. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { keepFigures, tell } from './finish.ts'
import { leafSums, scores, unpacked, upwardSums, widened } from './wording.ts'

const [folder = '', goal = ''] = process.argv.slice(2)
const leaves = `SELECT unit, ${leafSums('1', '')} FROM (SELECT *, ${scores('')} FROM answer) GROUP BY unit`
const upward = `SELECT above, ${upwardSums('')}
  FROM within JOIN (SELECT unit, ${widened} FROM (${leaves})) USING (unit) GROUP BY above`
const figures = `SELECT above unit, ${unpacked} FROM (${upward}) ORDER BY above`

const database = new Database(join(folder, 'answers.sqlite'), { readonly: true })
const rows = database.prepare(figures).raw().all() as number[][]
database.close()
if (goal === 'check') keepFigures(folder, 'sqlite', rows)
tell()
