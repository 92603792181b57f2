/** What a document is built of: words and figures without layout. document.typ says how each block looks. */
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
  /** Numbers spread evenly over the cell's width, as over an axis. */
  axis?: string[]
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

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: Line; look?: 'muted' | 'lead' }
  | { kind: 'list'; ordered: boolean; items: Line[] }
  /** Names with what is known of them, side by side. */
  | { kind: 'facts'; small?: boolean; facts: { name: string; value: string | null; text: Line }[] }
  /** With `pictures` its rows stand closer. */
  | { kind: 'table'; columns: Column[]; head: Cell[][]; groups: TableRows[]; pictures?: boolean }
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
