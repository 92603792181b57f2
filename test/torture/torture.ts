/**
 * `npm run torture`: ten thousand people answer, two hundred at a time, while the server is killed at least fifty times;
 * then the box is looked into, closed and opened. Writes docs/torture.md.
 *
 *   --people=N --clients=N --kills=N   another size, which is only printed
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../../server/platform/paths.ts'
import { machine } from '../bench/table.ts'
import { type Course, runCourse, type Size } from './course.ts'

const { values } = parseArgs({
  options: { people: { type: 'string' }, clients: { type: 'string' }, kills: { type: 'string' } },
})
const size: Size = {
  people: Number(values.people ?? 10_000),
  clients: Number(values.clients ?? 200),
  kills: Number(values.kills ?? 60),
  units: 20,
  patience: 3_600_000,
}

const folder = mkdtempSync(join(tmpdir(), 'medvirk-torture-'))
try {
  const course = await runCourse(folder, size, (submits) => {
    if (submits % 500 === 0) process.stderr.write(`${submits} acknowledged\n`)
  })
  const page = pageOf(size, course)
  process.stdout.write(page)
  if (Object.keys(values).length === 0) writeFileSync(join(projectRoot, 'docs/torture.md'), page)
  const { boxed, opened, invalid } = course.published
  const isWhole = boxed === course.answers && opened === course.answers && invalid === 0
  if (course.lost + course.duplicated > 0 || !isWhole) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function pageOf({ people, clients }: Size, course: Course): string {
  const { boxed, opened, invalid } = course.published
  const rows: [string, string | number | null][] = [
    ['People who answered, by the browser’s own functions', people],
    ['Clients at the same time', clients],
    ['Times the server was killed (`kill -9`) and started again', course.kills],
    ['Submits that were acknowledged: sent, replaced, withdrawn', course.submits],
    ['Requests sent again because server or connection was gone', course.retries],
    [
      'Seconds from the first request to the last acknowledgement, restarts included',
      Math.round(course.seconds),
    ],
    ['Answer forms given out', course.issued],
    ['People whose newest acknowledged wish is an answer in the box', course.answers],
    ['**Answers lost, or older than what was acknowledged**', `**${course.lost}**`],
    ['**Answers twice, or put back after being withdrawn**', `**${course.duplicated}**`],
    ['Published when the survey was closed: answers in the box', boxed],
    ['Published when the box was opened: answers opened', opened],
    ['Published when the box was opened: answers that did not count', invalid],
  ]
  return `# Killed while people answer

\`npm run torture\` starts the server as it is installed, lets invented people answer by the browser’s own functions, kills
the server again and again at random moments, and at the end compares what lies in the answer box with what each person
was told. Two in a hundred requests are let go of before the reply and sent again. A short form is part of \`npm test\`
(test/torture/torture.test.ts). What a killed process cannot show, a power cut, is counted instead: an fsync happens
before every acknowledgement (test/ballot/durable.test.ts).

${machine()} Load of the machine in the last quarter of an hour: ${loadavg()[2]?.toFixed(1)}; ${cpus().length} cores are full at ${cpus().length}.

| | |
|---|---:|
${rows.map(([what, figure]) => `| ${what} | ${typeof figure === 'number' ? figure.toLocaleString('en') : figure} |`).join('\n')}
`
}
