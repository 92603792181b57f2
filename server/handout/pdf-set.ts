/**
 * Blocks as document.typ is given them. The typesetter takes longer to find out what a cell is than to set it, and twice
 * as long for a row that it must measure: what can be decided before, is decided here.
 */
import type { Block, Cell, Column, Overview, OverviewRow, OverviewTheme } from './pdf-blocks.ts'
import { fitsOnLine } from './pdf-line-length.ts'

/** Between the margins of A4, as document.typ has them, in points. */
const textWidth = ((210 - 2 * 22) * 72) / 25.4

/** Between the two halves of a page, in points. */
const gutter = (8 * 72) / 25.4

/** On each side of the words of a cell, in points; none at the two ends of a row. */
const padding = 3

/** Of the letters in tables and pictures, in points. */
const size = { words: 8.4, title: 8.8 }

/** A cell of plain words is the words alone. */
type SetCell =
  | string
  | (Cell & {
      /** Of a cell over several columns, where no column says it. */
      align: Column['align']
      /** May need more than one line. */
      long: boolean
    })

/** @property short every cell is sure to be on one line */
type SetRow = { title: string } | { cells: SetCell[]; short: boolean }

/** @property long may need more than one line */
type Measured<Part> = Part & { long: boolean }

export type SetBlock =
  | Exclude<Block, { kind: 'table' | 'overview' | 'side-by-side' | 'together' }>
  | { kind: 'table'; columns: Column[]; head: SetCell[][]; rows: SetRow[] }
  | (Omit<Overview, 'themes'> & {
      themes: Measured<Omit<OverviewTheme, 'rows'> & { rows: Measured<OverviewRow>[] }>[]
    })
  | { kind: 'side-by-side'; left: SetBlock[]; right: SetBlock[] }
  | { kind: 'together'; blocks: SetBlock[] }

/** @param width in points */
export function readyToSet(blocks: Block[], width: number = textWidth): SetBlock[] {
  return blocks.map((block): SetBlock => {
    switch (block.kind) {
      case 'table':
        return readyTable(block, width)
      case 'overview':
        return { ...block, themes: block.themes.map(readyTheme) }
      case 'side-by-side': {
        const half = (width - gutter) / 2
        return { ...block, left: readyToSet(block.left, half), right: readyToSet(block.right, half) }
      }
      case 'together':
        return { ...block, blocks: readyToSet(block.blocks, width) }
      default:
        return block
    }
  })
}

function readyTable({ columns, head, groups }: Extract<Block, { kind: 'table' }>, width: number): SetBlock {
  const whole = columns.reduce(
    (sum, column) => sum + (column.width === 'content' ? Number.NaN : column.width),
    0,
  )
  // Not a number where a column is as wide as its content: then nothing is sure to fit.
  const widths = columns.map((column) => (Number(column.width) / whole) * width)
  return {
    kind: 'table',
    columns,
    head: placed(head, columns.length).map((row) =>
      row.map(({ cell, at }) => ({ ...cell, align: alignOf(cell, columns[at]), long: true })),
    ),
    rows: groups.flatMap(({ title, rows }): SetRow[] => [
      ...(title === null ? [] : [{ title }]),
      ...placed(rows, columns.length).map((row) => {
        const cells = row.map(({ cell, at }) => readyCell(cell, at, columns, widths))
        return { cells, short: cells.every((cell) => typeof cell === 'string' || !cell.long) }
      }),
    ]),
  }
}

/** Which column each cell begins in, where cells above may reach down into the row. */
function placed(rows: Cell[][], columns: number): { cell: Cell; at: number }[][] {
  const reaching = Array.from({ length: columns }, () => 0)
  return rows.map((row) => {
    let at = 0
    const cells = row.map((cell) => {
      while ((reaching[at] ?? 0) > 0) at += 1
      const place = { cell, at }
      reaching.fill(cell.rows ?? 1, at, at + (cell.columns ?? 1))
      at += cell.columns ?? 1
      return place
    })
    reaching.forEach((left, column) => {
      reaching[column] = Math.max(left - 1, 0)
    })
    return cells
  })
}

function readyCell(cell: Cell, at: number, columns: Column[], widths: number[]): SetCell {
  const { text, picture, note, strong, muted } = cell
  const end = at + (cell.columns ?? 1)
  const sides = (at === 0 ? 0 : padding) + (end === columns.length ? 0 : padding)
  const wide = widths.slice(at, end).reduce((sum, one) => sum + one, -sides)
  const fits =
    typeof text === 'string' && !picture && !note && fitsOnLine(text, wide, size.words, strong ?? false)
  if (fits && !strong && !muted && !cell.columns && !cell.rows) return text
  return { ...cell, align: alignOf(cell, columns[at]), long: !fits }
}

/** Numbers stand to the right, also over two or three columns; a sentence over more of them does not. */
function alignOf({ columns = 1 }: Cell, column: Column | undefined): Column['align'] {
  return column?.align === 'numbers' && columns <= 3 ? 'numbers' : 'words'
}

/** Of seven parts of the width the names have 2.4, the bars 4; document.typ's picture has the same. */
function readyTheme({
  rows,
  ...theme
}: OverviewTheme): Measured<Omit<OverviewTheme, 'rows'>> & { rows: Measured<OverviewRow>[] } {
  const names = (textWidth * 2.4) / 7 - padding
  const measured = rows.map((row) => ({
    ...row,
    long: row.bar === null || row.note !== undefined || !fitsOnLine(row.name, names, size.words, false),
  }))
  const title = theme.title === null || fitsOnLine(theme.title, textWidth, size.title, true)
  return { ...theme, rows: measured, long: !title }
}
