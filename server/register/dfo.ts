/**
 * The lists of the DFØ/SAP API (organisasjon, ansatt, stilling) as rows of the register files, so that one reading
 * checks whatever a register comes as. Types are unsteady there (an id is a number or a text), and read either way.
 */
import { peopleColumns, unitColumns } from './columns.ts'
import { decodeText } from './csv.ts'

type FileName = 'units' | 'people'

/** `numbers`: of each row but the heading, which entry of the list it is from, counted from 1. */
export type EntryTable =
  | { outcome: 'entries'; rows: string[][]; numbers: number[]; outsiders: number }
  | { outcome: 'unreadable-entries' }

type Entry = Record<string, unknown>
type Row = Map<string, string>

/** JSON begins with a bracket, which no heading does. */
export function isEntryList(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('utf8')
  return /^[\uFEFF\s]*[[{]/.test(start)
}

/**
 * Reads a list of entries, or the object the API answers with: `{ "organisasjon": [] }`, or `{ "ansatt": [],
 * "stilling": [] }`, where the positions tell category and unit. Fields with the headings of the register files count
 * as such; those of neither become columns nobody knows, which are looked through for identity numbers and left out.
 * Employee groups that begin with 9 are not employed here (emeriti, guests, partners), and are counted.
 */
export function readEntries(file: FileName, bytes: Uint8Array): EntryTable {
  const lists = listsIn(decodeText(bytes))
  if (!lists) return { outcome: 'unreadable-entries' }
  const entries = lists.get(file === 'units' ? 'organisasjon' : 'ansatt') ?? lists.get('')
  const positions = new Map((lists.get('stilling') ?? []).map((entry) => [text(entry.id), entry]))
  if (!entries) return { outcome: 'unreadable-entries' }
  const isOutside = (entry: Entry) => file === 'people' && text(entry.medarbeidergruppe).startsWith('9')
  const read = entries.flatMap((entry, index) => {
    if (isOutside(entry)) return []
    const rows = file === 'units' ? [unitRow(entry)] : personRows(entry, positions)
    return rows.map((row) => ({ row, number: index + 1 }))
  })
  const header = [...new Set(read.flatMap(({ row }) => [...row.keys()]))]
  return {
    outcome: 'entries',
    rows: [header, ...read.map(({ row }) => header.map((name) => row.get(name) ?? ''))],
    numbers: read.map(({ number }) => number),
    outsiders: entries.filter(isOutside).length,
  }
}

/** Lists by name; the list of a file that is nothing else has no name. Null for anything that is no list. */
function listsIn(json: string | null): Map<string, Entry[]> | null {
  let value: unknown
  try {
    value = JSON.parse((json ?? '').replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
  if (Array.isArray(value)) return isListOfEntries(value) ? new Map([['', value]]) : null
  if (!isEntry(value)) return null
  const named = Object.entries(value).flatMap(([name, list]): [string, Entry[]][] =>
    isListOfEntries(list) ? [[name, list]] : [],
  )
  return named.length > 0 ? new Map(named) : null
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfEntries(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.every(isEntry)
}

function text(value: unknown): string {
  if (value === null || value === undefined) return ''
  const plain = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return plain === '[]' || plain === '{}' ? '' : plain.normalize('NFC').trim()
}

function unitRow(entry: Entry): Row {
  const leaders = isListOfEntries(entry.leder) ? entry.leder.map((one) => text(one.lederAnsattnr)) : null
  const above = text(entry.overordnOrgenhetId)
  return rowOf(entry, ['id', 'organisasjonsnavn', 'overordnOrgenhetId', ...(leaders ? ['leder'] : [])], {
    [unitColumns.code.header]: text(entry.id),
    [unitColumns.nameNb.header]: text(entry.organisasjonsnavn),
    // The topmost unit has none, or a row of zeros.
    [unitColumns.parent.header]: /^0*$/.test(above) ? '' : above,
    [unitColumns.leader.header]: leaders?.find(Boolean) ?? '',
  })
}

const mainPosition = [
  'id',
  'fornavn',
  'etternavn',
  'epost',
  'brukerident',
  'medarbeidergruppe',
  'organisasjonId',
  'dellonnsprosent',
  'startdato',
  'sluttdato',
  'stillingId',
]

/** One row for the main position, one for each additional one. */
function personRows(entry: Entry, positions: Map<string, Entry>): Row[] {
  const more = isListOfEntries(entry.tilleggsstilling) ? entry.tilleggsstilling : null
  const user = text(entry.brukerident)
  const person = {
    [peopleColumns.number.header]: text(entry.id),
    [peopleColumns.name.header]: `${text(entry.fornavn)} ${text(entry.etternavn)}`.trim(),
    [peopleColumns.email.header]: text(entry.epost),
    // Names at a login provider have a domain; a bare user name would find nobody.
    [peopleColumns.loginName.header]: user.includes('@') ? user : '',
  }
  const taken = [...mainPosition, ...(more ? ['tilleggsstilling'] : [])]
  return [entry, ...(more ?? [])].map((position) =>
    rowOf(entry, taken, { ...person, ...positionCells(position, positions.get(text(position.stillingId))) }),
  )
}

function positionCells(position: Entry, held: Entry | undefined): Record<string, string> {
  const [category] = isListOfEntries(held?.stillingskat) ? held.stillingskat : []
  const title = text(held?.stillingstittel) || text(held?.stillingsnavn) || text(position.stillingstittel)
  return {
    [peopleColumns.unit.header]: text(position.organisasjonId) || text(held?.organisasjonId),
    [peopleColumns.percent.header]: text(position.dellonnsprosent),
    [peopleColumns.category.header]: text(category?.stillingskatBetegn) || title,
    // State position code 1017 is called that, and nothing else is.
    [peopleColumns.phd.header]: /stipendiat/i.test(title) ? 'ja' : '',
    [peopleColumns.from.header]: date(position.startdato),
    [peopleColumns.to.header]: date(position.sluttdato),
  }
}

/** SAP has no empty dates: they are in the year 0, or in the year 9999. */
function date(value: unknown): string {
  const day = text(value)
  return day.startsWith('0000') || day.startsWith('9999') ? '' : day
}

/** What is read, and every other field that holds something; a field of the register files' own name goes first. */
function rowOf(entry: Entry, taken: readonly string[], read: Record<string, string>): Row {
  const row: Row = new Map(Object.entries(read))
  for (const [name, value] of Object.entries(entry))
    if (!taken.includes(name) && text(value) !== '') row.set(name.normalize('NFC').trim(), text(value))
  return row
}
