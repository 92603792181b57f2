/**
 * Our own aggregation: one pass over the packed answers into counters by class (here a unit), then counters added
 * upward. It counts more than the others are asked for: answers to part of a scale, lowest and highest scores.
 */
import { join } from 'node:path'
import { type Counters, countAnswers, emptyCounters } from '../../../server/results/aggregate.ts'
import { parentPlaces, readJson, readPacked } from '../folder.ts'
import { type BenchUnit, items, scales } from '../invented.ts'
import { keepFigures, tell } from './finish.ts'

const [folder = '', goal = ''] = process.argv.slice(2)
const units = readJson<BenchUnit[]>(folder, 'units')
const counters = emptyCounters(units.length, items.length, scales)
countAnswers(counters, readPacked(folder))
addUpward(counters, parentPlaces(units))
if (goal === 'written') await write(counters)
if (goal === 'check') keepFigures(folder, 'ours', rowsOf(counters))
tell({ answers: counters.answers[0] ?? 0 })

/** Children stand after their parents. */
function addUpward({ answers, sums, values }: Counters, parents: Int32Array): void {
  for (let unit = parents.length - 1; unit > 0; unit -= 1) {
    const parent = parents[unit] as number
    for (const numbers of [answers, sums, values]) {
      const width = numbers.length / parents.length
      let to = parent * width
      for (let from = unit * width; from < (unit + 1) * width; from += 1, to += 1)
        numbers[to] = (numbers[to] as number) + (numbers[from] as number)
    }
  }
}

/** Units without answers have no figures. */
function rowsOf(counted: Counters): number[][] {
  return units.flatMap((_, unit) => (counted.answers[unit] ? [[unit, ...figuresOf(counted, unit)]] : []))
}

/** Answers; n, sum and sum of squares of each scale; how often each value of each statement. */
function figuresOf({ answers, sums, values }: Counters, unit: number): number[] {
  const width = sums.length / answers.length / scales.length
  const perUnit = values.length / answers.length
  const ofScales = scales.flatMap((_, scale) => {
    const at = (unit * scales.length + scale) * width
    return [...sums.subarray(at, at + 3)]
  })
  return [answers[unit] as number, ...ofScales, ...values.subarray(unit * perUnit, unit * perUnit + perUnit)]
}

/** As the product keeps figures: a row a unit, its counters as JSON. */
async function write(counted: Counters): Promise<void> {
  // Loaded where it is used: the run that writes nothing needs no database.
  const { default: Database } = await import('better-sqlite3')
  const database = new Database(join(folder, `written-${process.pid}.sqlite`))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE figure (unit TEXT PRIMARY KEY, content TEXT NOT NULL)')
  const insert = database.prepare('INSERT INTO figure VALUES (?, ?)')
  database.transaction(() => {
    for (const [unit, ...figures] of rowsOf(counted))
      insert.run(units[unit ?? 0]?.id, JSON.stringify(figures))
  })()
  database.close()
}
