/** The sheet (XLSX) of a report: what it is, its scales, its statements, its rounds and its groups. */
import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node'
import { plainCell } from '#shared/csv.ts'
import type { Language } from '#shared/language.ts'
import { besideWords } from '#shared/reading/beside.ts'
import { groupOverRounds, type LineNames } from '#shared/reading/rounds.ts'
import { pictureOfGroup, pictureOfUnit } from '#shared/reading/scales.ts'
import type { GroupReport } from '#shared/report.ts'
import type { WholeReport } from '../report/report.store.ts'
import type { HandoutQuestion } from './question.ts'
import { aboutGroup, aboutUnit } from './sheet-about.ts'
import { groupsTable } from './sheet-groups.ts'
import { scalesTable } from './sheet-scales.ts'
import { statementsTable } from './sheet-statements.ts'
import { trendTable } from './sheet-trend.ts'
import type { Cell, Column, Table } from './table.ts'

/** @throws Error for anything but a unit's or a group's report */
export async function sheetOf({ subject, language, institution }: HandoutQuestion): Promise<Uint8Array> {
  const [about, ...tables] =
    subject.about === 'unit'
      ? [aboutUnit(subject.whole.report, institution, language), ...tablesOfUnit(subject.whole, language)]
      : subject.about === 'group'
        ? [aboutGroup(subject.report, institution, language), ...tablesOfGroup(subject.report, language)]
        : []
  if (!about) throw new Error(`There is no sheet about ${subject.about}`)
  const sheets = [aboutSheet(about), ...tables.filter(({ rows }) => rows.length > 0).map(asSheet)]
  return writeExcelFile(sheets, font).toBuffer()
}

/** Any tables as a sheet each, their titles on top of the columns. */
export async function sheetOfTables(tables: readonly Table[]): Promise<Uint8Array> {
  return writeExcelFile(tables.map(asSheet), font).toBuffer()
}

const font = { fontFamily: 'Calibri', fontSize: 11 }

function tablesOfUnit({ report, scales, groups }: WholeReport, language: Language): Table[] {
  const names: LineNames = {
    own: report.figuresOf.name[language],
    parent: report.parent?.name[language] ?? null,
    institution: report.institution?.name[language] ?? null,
  }
  return [
    scalesTable(pictureOfUnit(report), language),
    statementsTable(scales, language),
    trendTable(scales, names, language),
    groupsTable(groups, language),
  ]
}

function tablesOfGroup(report: GroupReport, language: Language): Table[] {
  const { shown } = report
  if (!shown) return []
  const picture = pictureOfGroup(report, shown)
  const named = besideWords('group', language)
  const nameOf = (mark: 'parent' | 'institution') => {
    const beside = picture.beside.find((one) => one.mark === mark)
    return beside ? named.name(beside) : null
  }
  const names = {
    own: report.group.title[language],
    parent: nameOf('parent'),
    institution: nameOf('institution'),
  }
  const scales = shown.themes.flatMap((theme) => theme.scales.map((scale) => groupOverRounds(report, scale)))
  return [scalesTable(picture, language), trendTable(scales, names, language)]
}

/** Two columns, the left one as headings. */
function aboutSheet({ name, columns, rows }: Table): Sheet<never> {
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    data: rows.map(([head, said]) => {
      const height = heightOf([head ?? null, said ?? null], columns)
      return [
        { value: plainCell(String(head)), fontWeight: 'bold', ...wrapped, height },
        { ...plainValue(said ?? null), align: 'left', ...wrapped, height },
      ]
    }),
  }
}

const wrapped = { wrap: true, alignVertical: 'top' } as const

function asSheet({ name, columns, rows }: Table): Sheet<never> {
  const titles = columns.map(({ title }) => title)
  const height = heightOf(titles, columns)
  const head: Row = titles.map((title) => ({
    value: plainCell(title),
    fontWeight: 'bold',
    bottomBorderStyle: 'thin',
    ...wrapped,
    height,
  }))
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    data: [head, ...rows.map((row) => rowOf(row, columns))],
  }
}

const formats = { 0: '0', 2: '0.00' } as const

function rowOf(row: Cell[], columns: Column[]): Row {
  const height = heightOf(row, columns)
  return row.map((cell, place) => {
    if (cell === null) return null
    const decimals = columns[place]?.decimals
    const look =
      decimals === undefined ? wrapped : { alignVertical: 'top' as const, format: formats[decimals] }
    return { ...plainValue(cell), ...look, height }
  })
}

/** Points of a line of letters. */
const lineHeight = 15

/** Not every spreadsheet makes room by itself for words that take several lines. */
function heightOf(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = row.map((cell, place) =>
    typeof cell === 'string' ? Math.ceil(cell.length / (columns[place]?.width ?? cell.length)) : 1,
  )
  return Math.max(1, ...lines) * lineHeight
}

function plainValue(cell: Cell): { value?: string | number } {
  if (cell === null) return {}
  return { value: typeof cell === 'string' ? plainCell(cell) : cell }
}
