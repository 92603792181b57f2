/** What was uploaded as a questionnaire: its files made out, and everything that is wrong with them, by place. */
import type { QuestionnaireError, QuestionnaireImport } from '#shared/questionnaire.ts'
import { largestQuestionnaireFile } from '#shared/questionnaire.ts'
import { type ForeignReading, readForeign } from './foreign.ts'
import { type Rows, readTextPack } from './text-pack.ts'

type Content = Exclude<ForeignReading, { problems: string[] }>
type FileName = NonNullable<QuestionnaireError['file']>

/** The questionnaire, not kept yet; or why there is none. */
export type ImportReading = { content: Content } | { errors: QuestionnaireError[] }

/** Never throws, whatever the files hold. Content of the files is not echoed, but for names of columns and places. */
export function readImport({ kind, about, content, scoring }: QuestionnaireImport): ImportReading {
  const first = Buffer.from(content, 'base64')
  const second = scoring === null ? null : Buffer.from(scoring, 'base64')
  const tooLarge = (['content', 'scoring'] as const).filter(
    (file) => (file === 'content' ? first : (second ?? [])).length > largestQuestionnaireFile,
  )
  if (tooLarge.length > 0) return { errors: tooLarge.map((file) => errorAt(file, 'too-large')) }
  if (kind === 'surveyjs') return readJson(first, second)
  if (second === null) return { errors: [errorAt('scoring', 'no-scoring')] }
  const pack = readTextPack(first, second, about.title)
  if ('errors' in pack) return pack
  return checked(pack, { questionnaire: 'content', scales: 'scoring' }, pack.rows)
}

function readJson(first: Uint8Array, second: Uint8Array | null): ImportReading {
  const content = parseJson(first, 'content')
  const scales = second && parseJson(second, 'scoring')
  const errors = [content, scales].flatMap((read) => (read && 'error' in read ? [read.error] : []))
  if (errors.length > 0 || 'error' in content || (scales && 'error' in scales)) return { errors }
  const together = pair(content.json)
  if (together && scales) return { errors: [errorAt('scoring', 'twice-scoring')] }
  if (together) return checked(together, { questionnaire: 'content', scales: 'content' })
  if (!scales) return { errors: [errorAt('scoring', 'no-scoring')] }
  return checked(
    { questionnaire: content.json, scales: scales.json },
    { questionnaire: 'content', scales: 'scoring' },
  )
}

/** A file with both, as the page of a questionnaire gives it to be downloaded. */
function pair(json: unknown): { questionnaire: unknown; scales: unknown } | null {
  return typeof json === 'object' && json !== null && 'questionnaire' in json && 'scales' in json
    ? { questionnaire: json.questionnaire, scales: json.scales }
    : null
}

function parseJson(bytes: Uint8Array, file: FileName): { json: unknown } | { error: QuestionnaireError } {
  if (bytes.length === 0) return { error: errorAt(file, 'empty-file') }
  // UTF-16 is valid UTF-8 as long as it is plain English, but for its zeros.
  if (bytes.includes(0)) return { error: errorAt(file, 'not-utf-8') }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { error: errorAt(file, 'not-utf-8') }
  }
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    return { error: { ...errorAt(file, 'not-json'), row: lineOf(text, error) } }
  }
}

/** The line at which reading stopped. The message itself quotes the file, which may hold anything. */
function lineOf(text: string, error: unknown): number {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  // Without a position, it is the end that came too early.
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length
}

function checked(
  { questionnaire, scales }: { questionnaire: unknown; scales: unknown },
  files: Record<'questionnaire' | 'scales', FileName>,
  rows?: Record<FileName, Rows>,
): ImportReading {
  const read = readForeign({ questionnaire, scales })
  if (!('problems' in read)) return { content: read }
  return {
    errors: read.problems.map((problem) => {
      const [, part = 'questionnaire', place = null, detail = problem] = problemShape.exec(problem) ?? []
      const file = files[part === 'scales' ? 'scales' : 'questionnaire']
      return { ...errorAt(file, 'refused'), place, row: rowOf(place, rows?.[file]), detail }
    }),
  }
}

/** `file: place: what is wrong`; the place is missing where the file as a whole is meant. */
const problemShape = /^(questionnaire|scales): (?:([\w.$[\]-]+): )?(.*)$/s

/** The row that the place was made from, or the nearest thing above it. */
function rowOf(place: string | null, rows: Rows | undefined): number | null {
  let above = place ?? ''
  while (rows && above !== '') {
    const row = rows.get(above)
    if (row !== undefined) return row
    above = above.slice(0, Math.max(0, above.lastIndexOf('.')))
  }
  return null
}

function errorAt(file: FileName, code: QuestionnaireError['code']): QuestionnaireError {
  return { file, row: null, place: null, code, detail: null }
}
