import { describe, expect, it } from 'vitest'
import { registerErrorSchema } from '#shared/register.ts'
import { registerErrorTexts } from '#shared/texts/register-page.ts'
import { base64Of } from '../../../client/platform/files.ts'
import { changesAnything, removesMany } from '../../../client/staff/register/changes.ts'
import {
  examplePeople,
  exampleUnits,
  peopleColumns,
  unitColumns,
} from '../../../client/staff/register/columns.ts'
import { errorSheet } from '../../../client/staff/register/errors.ts'
import {
  peopleColumns as peopleColumnsRead,
  unitColumns as unitColumnsRead,
} from '../../../server/register/columns.ts'
import { readRegister } from '../../../server/register/reading.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the register page', () => {
  it('explains exactly the columns that the import understands', () => {
    const headers = (columns: object) =>
      Object.values(columns)
        .map((column) => column.header)
        .sort()
    expect(unitColumns.map((column) => column.header).sort()).toEqual(headers(unitColumnsRead))
    expect(peopleColumns.map((column) => column.header).sort()).toEqual(headers(peopleColumnsRead))
    for (const read of [...Object.values(unitColumnsRead), ...Object.values(peopleColumnsRead)]) {
      const help = [...unitColumns, ...peopleColumns].filter((column) => column.header === read.header)
      expect(help.some((column) => column.optional !== true) || !read.required).toBe(true)
    }
  })

  it('offers examples that can be imported as they are', () => {
    const read = readRegister({ units: bytes(exampleUnits), people: bytes(examplePeople) })
    expect(read).toHaveProperty('register')
  })

  it('has words for every reason to refuse a row, in three languages', () => {
    for (const code of registerErrorSchema.shape.code.options) {
      for (const words of Object.values(registerErrorTexts[code])) expect(words.length).toBeGreaterThan(5)
    }
  })

  it('sends the bytes of a file as they are, however large', () => {
    const windows1252 = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256)
    expect(Buffer.from(base64Of(windows1252), 'base64')).toEqual(Buffer.from(windows1252))
    expect(base64Of(new Uint8Array())).toBe('')
  })
})

describe('the list of errors as a sheet', () => {
  const error = { file: 'people', row: 12, column: 'e-post', code: 'not-an-email' } as const

  it('holds file, row, column and reason', () => {
    expect(errorSheet([error], 'nb')).toBe(
      '\uFEFFFil;Rad;Kolonne;Hva er galt?\r\nAnsatte;12;e-post;Er ikke en e-postadresse.\r\n',
    )
  })

  it('never lets a heading from the file run as a formula', () => {
    const sheet = errorSheet([{ ...error, row: null, column: '=HYPERLINK("x";"y")' }], 'nb')
    expect(sheet).toContain(`;"'=HYPERLINK(""x"";""y"")";`)
  })
})

describe('before an import', () => {
  const change = (added: number, changed: number, removed: number, unchanged: number) => ({
    added,
    changed,
    removed,
    unchanged,
  })
  const same = change(0, 0, 0, 600)

  it('says when the files equal the register', () => {
    expect(changesAnything({ units: same, people: same })).toBe(false)
    expect(changesAnything({ units: same, people: change(0, 1, 0, 600) })).toBe(true)
  })

  it('warns when much of the institution is missing from the files', () => {
    expect(removesMany({ units: same, people: change(0, 0, 200, 400) })).toBe(true)
    expect(removesMany({ units: change(0, 0, 20, 25), people: same })).toBe(true)
  })

  it('does not warn of ordinary turnover, or of a small institution that loses a few', () => {
    expect(removesMany({ units: same, people: change(80, 20, 100, 500) })).toBe(false)
    expect(removesMany({ units: change(0, 0, 2, 3), people: change(0, 0, 4, 6) })).toBe(false)
  })
})
