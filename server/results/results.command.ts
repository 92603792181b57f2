/**
 * `npm run results`: the figures of a file of responses, placed and released by the same rules as a round's, without
 * server or database. For auditors and analysts; format and examples in docs/command-line.md.
 */
import { answerTo } from './results-case-run.ts'

const { status, out, notes } = await answerTo(process.argv.slice(2))
for (const note of notes) process.stderr.write(`${note}\n`)
process.stdout.write(out)
process.exitCode = status
