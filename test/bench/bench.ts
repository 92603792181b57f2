/**
 * `npm run bench`: how fast Medvirk is beside others, on the machine at hand. Prints a Markdown table. Everything is
 * invented here, with fixed seeds; contestants are processes of their own, measured whole, taking turns.
 *
 *   --large     also a round of a million answers
 *   --only=…    only rows of `aggregation`, `release`, `box`, `server`, `meeting`, `progress`, `handouts`, `pages` or
 *               `picture` (the last two and `progress` built before)
 *   --times=N   turns of each contestant, at least three (5)
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleContestants } from './contestants.ts'
import { aggregationRows } from './rows/aggregation.ts'
import { boxRows } from './rows/box.ts'
import { handoutRows } from './rows/handouts.ts'
import { meetingRows } from './rows/meeting.ts'
import { pageRows } from './rows/pages.ts'
import { pictureRows } from './rows/picture.ts'
import { progressRows } from './rows/progress.ts'
import { releaseRows } from './rows/release.ts'
import { serverRows } from './rows/server.ts'
import { type Row, tableOf } from './table.ts'

const { values } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    only: { type: 'string' },
    times: { type: 'string', default: '5' },
  },
})
const times = Math.max(3, Number(values.times) || 0)
const parts: Record<string, (folder: string) => Promise<Row[]>> = {
  aggregation: (folder) => aggregationRows(folder, times, values.large),
  release: (folder) => releaseRows(folder, 3),
  box: (folder) => boxRows(folder, times),
  server: (folder) => serverRows(folder, 3),
  meeting: (folder) => meetingRows(folder),
  progress: (folder) => progressRows(folder, times),
  handouts: (folder) => handoutRows(folder, 3),
  pages: () => pageRows(3),
  picture: () => pictureRows(3),
}
const chosen = Object.entries(parts).filter(([name]) => values.only === undefined || values.only === name)
if (chosen.length === 0) throw new Error(`--only is one of ${Object.keys(parts).join(', ')}`)

const folder = mkdtempSync(join(tmpdir(), 'medvirk-bench-'))
try {
  await bundleContestants(['ours', 'duckdb', 'sqlite', 'release', 'close', 'handouts', 'fixed'])
  const rows: Row[] = []
  for (const [name, measure] of chosen) {
    process.stderr.write(`${name} …\n`)
    rows.push(...(await measure(folder)))
  }
  process.stdout.write(tableOf(rows))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
