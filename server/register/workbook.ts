/**
 * The first sheet of an Excel workbook (XLSX, ECMA-376) as rows of cells, like those of a CSV file. A workbook is a ZIP
 * file of XML, and a small one can claim to be endless: what it holds is measured before it is read.
 */
import { inflateRawSync } from 'node:zlib'
import readWorkbookFile from 'read-excel-file/universal'
import { holdsIdentityNumber } from './identity-number.ts'

export type Workbook =
  | { outcome: 'rows'; rows: string[][] }
  | { outcome: 'protected-workbook' | 'unreadable-workbook' | 'workbook-too-large' }

/** Unpacked bytes: 10,000 people with all columns are about 10 MB. */
const mostUnpacked = 32 * 1024 * 1024
const mostEntries = 200
const mostRows = 50_000
const mostColumns = 100

/** A ZIP file, and so perhaps a workbook. */
export function isZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04'
}

/** The container of Excel's older format (XLS) and of workbooks with a password (MS-CFB 2.2). */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1'
}

/** Reads the first sheet. A formula counts as the value it had when the file was saved. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  if (isCompoundFile(bytes)) return { outcome: 'protected-workbook' }
  const size = sizeOf(Buffer.from(bytes))
  if (size !== 'fits') return { outcome: size }
  try {
    const [sheet] = await readWorkbookFile(new Uint8Array(bytes).buffer)
    return { outcome: 'rows', rows: (sheet?.data ?? []).map((row) => row.map(cellText)) }
  } catch {
    // The reader's message may quote the cell, which may hold anything.
    return { outcome: 'unreadable-workbook' }
  }
}

/** Numbers without thousands, dates as ISO 8601; a number cell has lost the zero an identity number began with. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '?' : cell.toISOString().slice(0, 10)
  const text = String(cell).normalize('NFC').trim()
  if (typeof cell !== 'number' || !/^\d{10}$/.test(text)) return text
  return holdsIdentityNumber(`0${text}`) ? `0${text}` : text
}

/** Unpacks every entry of the central directory (APPNOTE 4.3.12) with a limit, whatever size it claims. */
function sizeOf(zip: Buffer): 'fits' | 'unreadable-workbook' | 'workbook-too-large' {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > zip.length) return 'unreadable-workbook'
  const entries = zip.readUInt16LE(end + 10)
  if (entries > mostEntries) return 'workbook-too-large'
  let left = mostUnpacked
  let at = zip.readUInt32LE(end + 16)
  try {
    for (let entry = 0; entry < entries; entry++) {
      if (zip.readUInt32LE(at) !== 0x02014b50) return 'unreadable-workbook'
      const claimed = zip.readUInt32LE(at + 24)
      if (claimed > left) return 'workbook-too-large'
      const content = contentOf(zip, at, left)
      if (content.length !== claimed) return 'unreadable-workbook'
      if (reachesTooFar(content.toString('latin1'))) return 'workbook-too-large'
      left -= content.length
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return tooLarge ? 'workbook-too-large' : 'unreadable-workbook'
  }
  return 'fits'
}

function contentOf(zip: Buffer, at: number, most: number): Buffer {
  const local = zip.readUInt32LE(at + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
  if (zip.readUInt16LE(at + 10) === 0) return packed
  // Zero is no limit that zlib takes.
  return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) })
}

/** One cell far away makes the reader fill everything up to it. References are letters and a number: `C12`. */
function reachesTooFar(xml: string): boolean {
  for (const [, reference = ''] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const [, letters = '', row = '0'] = /^([A-Za-z]*)(\d{0,9})$/.exec(reference) ?? []
    const column = [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)
    if (reference.includes('&') || Number(row) > mostRows || column > mostColumns || reference.length > 10)
      return true
  }
  return false
}
