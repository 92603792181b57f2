/** From the arguments of `npm run results` to what it writes: options, files, release, answer. */
import { parseArgs } from 'node:util'
import { makeRelease } from './release.ts'
import { type Case, caseQuestion, caseResult, smallestMinimum } from './results-case.ts'
import { readRows, readText } from './results-case-files.ts'
import { onlyUnit, type ResponseReader, readResponses } from './results-case-responses.ts'
import { type Refused, readCaseScales, refused } from './results-case-scales.ts'
import { readCaseUnits } from './results-case-units.ts'

const usage = `Usage:
  npm run --silent results -- --scales scales.json --responses answers.csv
      [--unit unitColumn --units units.csv] [--groups column,column] [--k 5]

  --scales     the scales, as in surveys/<programme>/scales.json
  --responses  CSV: one row a response, one column a statement; empty cells are unanswered statements
  --unit       the column that holds the code of the response's unit
  --units      CSV with the columns code, parent and name; the top unit has no parent
  --groups     columns whose values are groups; never crossed
  --k          fewest answers behind a mean, from ${smallestMinimum}; ${smallestMinimum} when left out
  --help       this text

Writes one JSON object to standard output. See docs/command-line.md.
`

const options = {
  scales: { type: 'string' },
  responses: { type: 'string' },
  unit: { type: 'string' },
  units: { type: 'string' },
  groups: { type: 'string', multiple: true },
  k: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** Exit 0: the figures. 1: the release was refused by its own check. 2: something in the question is wrong. */
export interface Outcome {
  status: 0 | 1 | 2
  out: string
  /** Sentences for standard error. */
  notes: string[]
}

/** @param given the arguments, without the command itself */
export async function answerTo(given: string[]): Promise<Outcome> {
  const read = await readCase(given)
  if (read.outcome === 'help') return { status: 0, out: usage, notes: [] }
  if (read.outcome === 'refused') return { status: 2, out: '', notes: [sentence(read.problem)] }
  const release = makeRelease(caseQuestion(read.case))
  if (release.objections.length > 0)
    return {
      status: 1,
      out: '',
      notes: ['The check of the release objects; nothing is shown.', ...release.objections],
    }
  return { status: 0, out: `${JSON.stringify(caseResult(read.case, release), null, 2)}\n`, notes: read.notes }
}

type CaseReading = { outcome: 'case'; case: Case; notes: string[] } | { outcome: 'help' } | Refused

async function readCase(given: string[]): Promise<CaseReading> {
  const parsed = argumentsIn(given)
  if ('outcome' in parsed) return parsed
  const { values } = parsed
  if (values.help) return { outcome: 'help' }
  if (values.scales === undefined || values.responses === undefined)
    return refused('--scales and --responses are needed; --help says more')
  if ((values.unit === undefined) !== (values.units === undefined))
    return refused(
      '--unit and --units belong together: the column that names the unit, and the file of units',
    )
  const k = values.k === undefined ? smallestMinimum : Number(values.k)
  if (!Number.isSafeInteger(k) || k < smallestMinimum)
    return refused(`--k must be a whole number from ${smallestMinimum}, not "${values.k}"`)
  const groupColumns = (values.groups ?? [])
    .flatMap((list) => list.split(','))
    .map((name) => name.normalize('NFC').trim())
    .filter((name) => name !== '')

  const text = readText(values.scales)
  if (typeof text !== 'string') return text
  const scales = readCaseScales(text)
  if (scales.outcome === 'refused') return scales
  const units = await readUnits(values.units)
  if (units.outcome === 'refused') return units
  const columns = { unit: values.unit?.normalize('NFC').trim() ?? null, groups: groupColumns }
  let reader: ResponseReader | null = null
  const problem = await readRows(values.responses, (cells, row) => {
    if (reader) return isBlank(cells) ? null : reader.take(cells, row)
    const started = readResponses(cells, scales.scales, columns, new Set(units.codes))
    if (started.outcome === 'refused') return started.problem
    reader = started.reader
    return null
  })
  if (problem !== null) return refused(problem)
  const responses = finished(reader)
  if (responses.outcome === 'refused') return responses
  const notes = responses.leftOut.map((name) => `Left out: the column "${name}", which holds no numbers.`)
  return {
    outcome: 'case',
    case: { responses, codes: units.codes, units: units.units, groupColumns, k },
    notes,
  }
}

function argumentsIn(given: string[]) {
  try {
    return parseArgs({ args: given, options, strict: true, allowPositionals: false })
  } catch (error) {
    return refused(error instanceof Error ? error.message : 'the arguments cannot be read')
  }
}

async function readUnits(path: string | undefined) {
  if (path === undefined)
    return readCaseUnits([
      ['code', 'parent'],
      [onlyUnit, ''],
    ])
  const rows: string[][] = []
  const problem = await readRows(path, (cells) => {
    rows.push(cells)
    return null
  })
  return problem === null ? readCaseUnits(rows) : refused(problem)
}

function finished(reader: ResponseReader | null) {
  return reader ? reader.finish() : refused('the responses file is empty')
}

/** In a file of one column a blank row could be a response; it is passed over like any other blank row. */
function isBlank(cells: string[]): boolean {
  return cells.length === 1 && cells[0] === ''
}

function sentence(problem: string): string {
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${/[.!?]$/.test(problem) ? '' : '.'}`
}
