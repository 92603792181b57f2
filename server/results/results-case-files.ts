/** The files of a case on the command line: plain text, and CSV row by row. */
import { createReadStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { type Refused, refused } from './results-case-scales.ts'

/** @returns the content, read as UTF-8 */
export function readText(path: string): string | Refused {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return refused(`the file ${path} cannot be read`)
  }
}

/**
 * Reads a CSV file row by row; its delimiter is the one its header has most of.
 *
 * @param take gets the trimmed cells of each row and its number, 1 for the header; answers with what is wrong, or null
 * @returns the first problem, or null
 */
export async function readRows(
  path: string,
  take: (cells: string[], row: number) => string | null,
): Promise<string | null> {
  let problem: string | null = null
  let row = 0
  try {
    const encoding = await encodingOf(path)
    if (encoding === null) return `the file ${path} is no text; save it as CSV in UTF-8`
    const parser = parse({
      delimiter: await delimiterOf(path, encoding),
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    })
    await pipeline(textOf(path, encoding), parser, async (rows: AsyncIterable<string[]>) => {
      for await (const cells of rows) {
        row += 1
        if (problem === null) problem = take(cells.map(plain), row)
      }
    })
  } catch (error) {
    if (error instanceof CsvError)
      return problem ?? `the file ${path}, after row ${row}: a quotation mark is missing or out of place`
    if (isFileError(error)) return `the file ${path} cannot be read`
    throw error
  }
  return problem
}

async function* textOf(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** UTF-8 when the whole file is, else Windows-1252, in which older spreadsheets save; null for what is no text. */
async function encodingOf(path: string): Promise<'utf-8' | 'windows-1252' | null> {
  try {
    for await (const text of textOf(path, 'utf-8')) if (text.includes('\0')) return null
    return 'utf-8'
  } catch (error) {
    if (isFileError(error)) throw error
  }
  for await (const text of textOf(path, 'windows-1252')) if (text.includes('\0')) return null
  return 'windows-1252'
}

async function delimiterOf(path: string, encoding: string): Promise<',' | ';'> {
  let header = ''
  for await (const text of textOf(path, encoding)) {
    header += text
    if (/[\r\n]/.test(header.replace(/"[^"]*"/g, ''))) break
  }
  const [line = ''] = header.replace(/"[^"]*"/g, '').split(/[\r\n]/)
  return line.split(';').length > line.split(',').length ? ';' : ','
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

function plain(cell: string): string {
  // Nearly every cell is one digit or nothing.
  if (cell.length < 2 && cell !== ' ') return cell
  return cell.normalize('NFC').trim()
}
