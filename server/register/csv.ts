/** The bytes of a CSV file as rows of cells: semicolon only, since a comma among the delimiters breaks `60,5`. */
import { parse } from 'csv-parse/sync'

/** `row` is where reading stopped, as a spreadsheet counts; null when the file as a whole is no text. */
export type Csv = { outcome: 'rows'; rows: string[][] } | { outcome: 'unreadable'; row: number | null }

/**
 * Reads UTF-8 with or without BOM, else Windows-1252. Cells are trimmed and in Unicode's composed form (NFC), so
 * that an `å` typed on another machine is the same letter. Blank lines stay, so that row numbers are right.
 */
export function readCsv(bytes: Uint8Array): Csv {
  const text = decodeText(bytes)
  if (text === null) return { outcome: 'unreadable', row: null }
  let done = 0
  try {
    const rows: string[][] = parse(text, {
      delimiter: ';',
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: string[], { records }) => {
        done = records
        return record.map((cell) => cell.normalize('NFC').trim())
      },
    })
    return { outcome: 'rows', rows }
  } catch {
    // The parser's message quotes the cell, which may hold anything: only the place is passed on.
    return { outcome: 'unreadable', row: done + 1 }
  }
}

/** UTF-8 with or without BOM, else Windows-1252; null for UTF-16 and for files that are no text at all. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
