/** A CSV file of an earlier survey, row by row: nothing of it is kept but what the reader of rows makes of each. */
import { parse } from 'csv-parse'
import { decodeText } from '../register/csv.ts'

/** What takes the rows; `row` is 1 for the header, as a spreadsheet counts. False: enough, read no further. */
export type TakeRow = (cells: string[], row: number) => boolean

/** Characters handed to the parser at a time, between which the server answers requests. */
const pieceLength = 64 * 1024

/**
 * Reads the file. Cells are trimmed and in Unicode's composed form; blank lines come as one empty cell.
 *
 * @returns null, or after which row reading stopped since the file cannot be understood (0: it is no text)
 */
export async function readRows(bytes: Uint8Array, take: TakeRow): Promise<{ stoppedAfter: number } | null> {
  const text = decodeText(bytes)?.trimEnd() ?? null
  if (text === null || blankLines.test(text)) return { stoppedAfter: 0 }
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  let row = 0
  try {
    const feeding = feed(parser, text)
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1
      if (!take(cells.map(plain), row)) break
    }
    parser.destroy()
    await feeding
    return null
  } catch {
    // The parser's message quotes the cell, which may hold anything: only the place is passed on.
    return { stoppedAfter: parser.info.records }
  }
}

/** No survey has them, and the parser takes very long over them. */
const blankLines = /(?:\r\n|\n|\r){1000}/

async function feed(parser: ReturnType<typeof parse>, text: string): Promise<void> {
  for (let start = 0; start < text.length && !parser.destroyed; start += pieceLength) {
    // What did not fit is taken first, so that a large file never stands in memory as rows.
    if (!parser.write(text.slice(start, start + pieceLength)) && !parser.destroyed)
      await new Promise<void>((resolve) => {
        const goOn = () => {
          parser.off('drain', goOn).off('close', goOn)
          resolve()
        }
        parser.on('drain', goOn).on('close', goOn)
      })
  }
  if (!parser.destroyed) parser.end()
}

/** The delimiter that the header has most of, outside quotation marks; a semicolon where it has none. */
function delimiterOf(text: string): ',' | ';' {
  let quoted = false
  let balance = 0
  for (const character of text.slice(0, 1_000_000)) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n' || character === '\r') break
    else if (character === ',') balance += 1
    else if (character === ';') balance -= 1
  }
  return balance > 0 ? ',' : ';'
}

function plain(cell: string): string {
  // Nearly every cell is one digit or nothing.
  return cell.length < 2 && cell !== ' ' ? cell : cell.normalize('NFC').trim()
}
