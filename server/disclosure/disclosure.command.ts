/**
 * `npm run --silent disclosure -- CASE.json`: decides a system of cells without the server, for auditors.
 * Exit 0 with one JSON object on standard output; exit 2 with a sentence on standard error.
 */
import { readFileSync } from 'node:fs'
import { caseProblems, caseSchema, decideCase } from './cases.ts'

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

function readCase(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    fail(`${path} cannot be read.`)
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    fail(`${path} is not valid JSON: ${error instanceof Error ? error.message : ''}`)
  }
}

const [path, ...more] = process.argv.slice(2)
if (path === undefined || more.length > 0) fail('Usage: npm run --silent disclosure -- CASE.json')
const parsed = caseSchema.safeParse(readCase(path))
if (!parsed.success) {
  const sentences = parsed.error.issues.map(
    ({ path: key, message }) => `${key.join('.') || 'the case'}: ${message}`,
  )
  fail(`${path} is no case: ${sentences.join('; ')}`)
}
const problems = caseProblems(parsed.data)
if (problems.length > 0) fail(`${path} is no case: ${problems.join('; ')}`)
process.stdout.write(`${JSON.stringify(decideCase(parsed.data))}\n`)
