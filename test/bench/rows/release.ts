/** Placing, release, check and attack; and the whole close of a round in a database file. */
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { alternate, median, type Run, run } from '../contestants.ts'
import { fillDatabase } from '../database.ts'
import { mib, type Row, seconds } from '../table.ts'

const units = 2400
const people = 30_000

export async function releaseRows(folder: string, times: number): Promise<Row[]> {
  const make = (goal: string) => () => run('release', String(units), String(people), goal)
  const [whole = [], scales = []] = await alternate(times, make('whole answers'), make('all scales'))
  const closes: Run[] = []
  for (let turn = 0; turn < times; turn += 1) closes.push(await close(folder, 10_000))
  return [
    made(`${units} units, 30 groups, ${people} answers: placed, released, checked; whole answers`, whole, 3),
    made('the same for 24 scales and 80 statements, 3 % missing', scales, 10),
    {
      what: 'a round of 10,000 sealed answers closed: opened, released, destroyed; whole process',
      measured: mib(median(closes.map(({ peak }) => peak))),
      value: median(closes.map(({ wall }) => wall)) / 1000,
      unit: 's',
      most: 45,
    },
  ]
}

function made(what: string, runs: Run[], most: number): Row {
  const fact = (name: string) => median(runs.map(({ facts }) => facts[name] ?? Number.NaN))
  const undecided = fact('groupCellsUndecided')
  const cells = fact('groupCells')
  return {
    what,
    measured: `${fact('classes')} classes, ${cells - fact('groupCellsNotShown')} of ${cells} cells shown, ${seconds(median(runs.map(({ wall }) => wall)))} with inventing them`,
    value: fact('milliseconds') / 1000,
    unit: 's',
    most,
    ...(undecided > 0 ? { fault: `${undecided} cells undecided` } : {}),
  }
}

async function close(folder: string, answers: number): Promise<Run> {
  const own = mkdtempSync(join(folder, 'close-'))
  const { full, personId } = await fillDatabase(own, 400, answers)
  return run('close', own, full, personId)
}
