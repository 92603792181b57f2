/** What a document is built of: words and figures without layout. document.typ says how each block looks. */
import type { BarPlaces } from '#shared/chart/scale-bar.ts'
import { type Piece, piecesOf } from '#shared/markdown.ts'
import type { Texts } from '#shared/texts/define.ts'
import { fillIn } from '#shared/texts/define.ts'
import type { Say, TextKey } from '#shared/texts/say.ts'
import type { LegendMark, Picture } from './pdf-pictures.ts'

/** A line of text; in pieces where parts of it stand out. */
export type Line = string | Piece[]

export interface Cell {
  text?: Line
  picture?: Picture
  /** Under the text, smaller. */
  note?: Line
  strong?: boolean
  muted?: boolean
  /** Columns and rows that the cell covers. */
  columns?: number
  rows?: number
}

export interface Column {
  /** Share of the width that is left over, or as wide as its content. */
  width: number | 'content'
  align: 'words' | 'numbers'
}

export interface TableRows {
  /** Over the rows, across the table. */
  title: string | null
  rows: Cell[][]
}

/** All scales in one picture. */
export interface Overview {
  kind: 'overview'
  /** What stands over the names, and over the means. */
  name: string
  mean: string
  /** Spread evenly over the width of the bars: the steps of the range, or words for its two ends. */
  axis: string[]
  themes: OverviewTheme[]
}

export interface OverviewTheme {
  title: string | null
  rows: OverviewRow[]
  /** All that its drawing says, for those who cannot see it. */
  alt: string
}

export interface OverviewRow {
  name: string
  /** Under the name, smaller. */
  note?: string
  bar: BarPlaces | null
  /** Where there is no bar. */
  instead?: string
  /** At the end of the row. */
  value: string
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: Line; look?: 'muted' | 'lead' }
  | { kind: 'list'; ordered: boolean; items: Line[] }
  /** Names with what is known of them, side by side. */
  | { kind: 'facts'; small?: boolean; facts: { name: string; value: string | null; text: Line }[] }
  | { kind: 'table'; columns: Column[]; head: Cell[][]; groups: TableRows[] }
  | Overview
  | { kind: 'picture'; picture: Picture }
  | { kind: 'legend'; marks: { mark: LegendMark; name: string }[] }
  /** What must not be overlooked. */
  | { kind: 'box'; title: string; lines: Line[] }
  | { kind: 'code'; text: string }
  | { kind: 'side-by-side'; left: Block[]; right: Block[] }
  /** Stays on one page. */
  | { kind: 'together'; blocks: Block[] }
  /** A table of contents. */
  | { kind: 'contents'; title: string; depth: number }
  | { kind: 'new-page' }

/** A text of a text file with its **strong** parts; values are data, whatever characters they hold. */
export function marked<T extends Texts>(
  say: Say<T>,
  key: TextKey<T>,
  values: Readonly<Record<string, string>> = {},
): Piece[] {
  const untouched = Object.fromEntries(Object.keys(values).map((name) => [name, `{{${name}}}`]))
  return piecesOf(say(key, untouched)).map((piece) =>
    piece.kind === 'filled'
      ? { kind: 'text', text: values[piece.name] ?? '' }
      : { ...piece, text: fillIn(piece.text, values) },
  )
}

/** Several lines as one paragraph. */
export function inOneLine(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line, index): Piece[] => [
    ...(index > 0 ? [{ kind: 'text' as const, text: ' ' }] : []),
    ...(typeof line === 'string' ? [{ kind: 'text' as const, text: line }] : line),
  ])
}
