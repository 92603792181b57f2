/** Documents and slides of 600 units, as a coordinator orders them; and one document, as a leader downloads it. */
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { median, type Run, run } from '../contestants.ts'
import { fillDatabase } from '../database.ts'
import { mib, ms, type Row } from '../table.ts'

export async function handoutRows(above: string, times: number): Promise<Row[]> {
  const folder = mkdtempSync(join(above, 'handouts-'))
  const { full, topUnit, personId } = await fillDatabase(folder, 600, 10_000)
  await run('close', folder, full, personId)
  const runs: Run[] = []
  for (let turn = 0; turn < times; turn += 1)
    runs.push(await run('handouts', folder, full, topUnit, personId))
  const fact = (name: string) => median(runs.map(({ facts }) => facts[name] ?? Number.NaN))
  const peak = median(runs.map((one) => one.peak))
  return [
    {
      what: 'a PDF and slides of every unit, as one order',
      measured: `${fact('units')} units`,
      value: fact('milliseconds') / 1000,
      unit: 's',
      most: 120,
    },
    { what: 'the same, peak memory', measured: mib(peak), value: peak / 2 ** 20, unit: 'MiB', most: 500 },
    {
      what: 'one PDF of a unit, in a warm thread',
      measured: ms(fact('warm')),
      value: fact('warm'),
      unit: 'ms',
      most: 50,
    },
  ]
}
