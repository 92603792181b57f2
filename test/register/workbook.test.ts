import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { readCsv } from '../../server/register/csv.ts'
import { readRegister } from '../../server/register/reading.ts'
import { registerRoutes } from '../../server/register/register.routes.ts'
import { loadRegister } from '../../server/register/register.store.ts'
import { readWorkbook } from '../../server/register/workbook.ts'
import { startApp } from '../http.ts'
import { exampleFiles, inBase64 } from './files.ts'

type Cell = string | number | Date | null

async function workbook(rows: Cell[][]): Promise<Buffer> {
  const sheet = rows.map((row) =>
    row.map((value) =>
      value === null ? null : value instanceof Date ? { value, format: 'dd.mm.yyyy' } : { value },
    ),
  )
  return await writeWorkbook(sheet).toBuffer()
}

function cellsOf(bytes: Uint8Array): string[][] {
  const csv = readCsv(bytes)
  return csv.outcome === 'rows' ? csv.rows : []
}

/** The example files as workbooks, where percents are numbers and dates are dates, as a spreadsheet keeps them. */
async function exampleWorkbooks(change: (rows: Cell[][]) => void = () => {}) {
  const { units, people } = exampleFiles()
  const rows = cellsOf(people).map((row, index) => row.map((cell) => (index === 0 ? cell : typed(cell))))
  change(rows)
  return { units: await workbook(cellsOf(units)), people: await workbook(rows) }
}

function typed(cell: string): Cell {
  const date = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(cell)
  if (date) return new Date(`${date[3]}-${date[2]}-${date[1]}T00:00:00Z`)
  return /^[1-9]\d{1,2}(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell || null
}

async function errorsOf(files: { units: Uint8Array; people: Uint8Array }) {
  const { as } = await startApp(registerRoutes)
  const { body } = await (await as('admin')).post('/api/register/preview').send(inBase64(files)).expect(200)
  return body.errors
}

/** A ZIP file of one deflated entry that claims the size it is told to claim. */
function zipWith(content: Buffer, claimed = content.length): Buffer {
  const packed = deflateRawSync(content)
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(claimed, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed])
  const rest = Buffer.alloc(14)
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, name])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}

test('the same register comes out of workbooks as out of CSV files, and a workbook stands beside a CSV file', async () => {
  const { as, services } = await startApp(registerRoutes)
  const admin = await as('admin')
  const books = await exampleWorkbooks()
  await admin.post('/api/register/import').send(inBase64(books)).expect(200)
  const csv = readRegister(exampleFiles())
  const { people, units } = await loadRegister(services.storage)
  if (csv.outcome === 'refused') throw new Error('The example is refused')
  expect(units).toEqual(csv.register.units)
  expect(people.map(({ number, positions }) => [number, positions])).toEqual(
    csv.register.people.map(({ number, positions }) => [number, positions]),
  )
  const mixed = { units: exampleFiles().units, people: books.people }
  const again = await admin.post('/api/register/preview').send(inBase64(mixed)).expect(200)
  expect(again.body.people).toMatchObject({ added: 0, changed: 0, removed: 0 })
})

test('an identity number in a cell of numbers is found though its first zero is gone, and is not repeated', async () => {
  const books = await exampleWorkbooks((rows) => {
    for (const [index, row] of rows.entries()) row.push(index === 0 ? 'Merke' : 1010750160)
  })
  const errors = await errorsOf(books)
  expect(errors).toMatchObject([{ file: 'people', code: 'national-identity-number' }])
  expect(JSON.stringify(errors)).not.toContain('1010750160')
})

test('a percent column stored as fractions is refused, since nobody would take part', async () => {
  const books = await exampleWorkbooks((rows) => {
    const place = rows[0]?.findIndex((cell) => /prosent/i.test(String(cell))) ?? -1
    for (const row of rows.slice(1)) row[place] = 0.6
  })
  expect(await errorsOf(books)).toMatchObject([{ column: 'stillingsprosent', code: 'percent-as-fraction' }])
})

test('empty rows at the end are passed over, and a serial number is no date', async () => {
  const empty = await exampleWorkbooks((rows) => rows.push([null, null], [null, '  ']))
  expect(await errorsOf(empty)).toEqual([])
  const serial = await exampleWorkbooks((rows) => {
    for (const row of rows)
      for (const [index, cell] of row.entries()) if (cell instanceof Date) row[index] = 45_901
  })
  const errors: { code: string }[] = await errorsOf(serial)
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['not-a-date']))
})

test.each([
  ['a workbook with a password', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'protected-workbook'],
  ['a ZIP file of another kind', zipWith(Buffer.from('<a/>')), 'unreadable-workbook'],
  ['a ZIP file cut off', zipWith(Buffer.from('<a/>')).subarray(0, 40), 'unreadable-workbook'],
  ['a ZIP file that unpacks to far too much', zipWith(Buffer.alloc(40_000_000)), 'workbook-too-large'],
  ['one that does, and claims not to', zipWith(Buffer.alloc(40_000_000), 9), 'workbook-too-large'],
  ['one that claims less than it holds', zipWith(Buffer.alloc(4_000), 9), 'unreadable-workbook'],
  ['a cell at the end of the world', zipWith(Buffer.from('<c r="XFD1048576"/>')), 'workbook-too-large'],
])('%s is refused', async (_, bytes, code) => {
  expect(await readWorkbook(bytes)).toEqual({ outcome: code })
})
