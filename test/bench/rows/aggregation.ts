/** 80 statements of 100,000 people, added up for 2,400 units: against DuckDB and SQLite, and against ourselves. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { alternate, median, type Run, run } from '../contestants.ts'
import { writeAll, writeOurs } from '../formats.ts'
import { inventAnswers, inventPlaces, inventUnits, makeChance } from '../invented.ts'
import { mib, ms, type Row } from '../table.ts'

export async function aggregationRows(folder: string, times: number, large: boolean): Promise<Row[]> {
  const usual = await prepare(folder, 'usual', 100_000, 2400, writeAll)
  for (const name of ['ours', 'duckdb', 'sqlite']) await run(name, usual, 'check')
  for (const other of ['duckdb', 'sqlite'])
    if (!readFileSync(join(usual, 'ours.i32')).equals(readFileSync(join(usual, `${other}.i32`))))
      throw new Error(`${other} and our own aggregation give different figures`)

  const inMemory = await alternate(times, ours(usual), () => run('duckdb', usual, 'memory'))
  const written = await alternate(times, ours(usual, 'written'), () => run('duckdb', usual, 'written'))
  const wide = await alternate(times, ours(usual), () => run('sqlite', usual, 'memory'))
  const fewUnits = await prepare(folder, 'few-units', 100_000, 240, writeOurs)
  const units = await alternate(times, ours(usual), ours(fewUnits))
  const rows = [
    ratio('100,000 × 80 added up, against DuckDB', inMemory, ms, (one) => one.wall, 0.4),
    ratio(
      'the same with all figures written (SQLite file, DuckDB file)',
      written,
      ms,
      (one) => one.wall,
      0.8,
    ),
    ratio('the same, peak memory', inMemory, mib, (one) => one.peak, 0.3),
    ratio('the same, against SQLite and a wide table', wide, ms, (one) => one.wall, 0.15),
    ratio('2,400 units against 240, same answers', units, ms, (one) => one.wall, 2),
  ]
  if (!large) return rows
  const tenfold = await prepare(folder, 'large', 1_000_000, 2400, writeOurs)
  const sizes = await alternate(times, ours(tenfold), ours(usual))
  return [...rows, ratio('1,000,000 answers against 100,000', sizes, ms, (one) => one.wall, 11)]
}

const ours =
  (folder: string, goal = 'memory') =>
  () =>
    run('ours', folder, goal)

async function prepare(
  above: string,
  name: string,
  people: number,
  unitCount: number,
  write: typeof writeAll | typeof writeOurs,
): Promise<string> {
  const folder = join(above, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const chance = makeChance(people)
  const units = inventUnits(unitCount)
  const classOf = inventPlaces(units, people, chance)
  await write(folder, units, { classOf, bytes: inventAnswers(classOf, chance) })
  return folder
}

/** The first contestant's median by the second's. */
function ratio(
  what: string,
  [first = [], second = []]: Run[][],
  told: (value: number) => string,
  of: (one: Run) => number,
  most: number,
): Row {
  const [a, b] = [median(first.map(of)), median(second.map(of))]
  return { what, measured: `${told(a)} : ${told(b)}`, value: a / b, most }
}
