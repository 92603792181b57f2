/**
 * The little Markdown that the documents shown as pages are written in: headings, paragraphs of one line, lists, tables,
 * blocks of code; in a line **strong**, *emphasis*, `code`, [a link](methodology.md) to another of them or to an official
 * site, and {{contact}}, something the institution has filled in.
 */
import type { Language } from './language.ts'

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string; id: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'code'; text: string }

export interface Section {
  title: string
  blocks: Block[]
}

/** A piece of a line. */
export type Piece =
  | { kind: 'text' | 'strong' | 'emphasis' | 'code'; text: string }
  /** `to` as it is written: a file of docs/, or an address. */
  | { kind: 'link'; text: string; to: string }
  /** What the institution says; `name` as in use-notices.ts. */
  | { kind: 'filled'; name: string }

const order: Language[] = ['nb', 'nn', 'en']

/** The same text in each language: every language begins with a heading of the first level. */
export function sectionsOf(document: string): Record<Language, Section> {
  const parts = document.split(/^# /m).slice(1).map(readSection)
  const [nb, nn, en] = parts
  if (!nb || !nn || !en || parts.length > order.length)
    throw new Error(`The document has ${parts.length} languages, not ${order.length}`)
  return { nb, nn, en }
}

function readSection(text: string): Section {
  const [title = '', ...lines] = text.split('\n')
  return { title: title.trim(), blocks: readBlocks(lines) }
}

function readBlocks(lines: string[]): Block[] {
  const blocks: Block[] = []
  let at = 0
  /** Takes lines as long as they belong together. */
  const takeWhile = (belongs: (line: string) => boolean): string[] => {
    const first = at
    while (at < lines.length && belongs(lines[at] ?? '')) at += 1
    return lines.slice(first, at)
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (line.trim() === '') at += 1
    else if (line.startsWith('```')) {
      at += 1
      blocks.push({ kind: 'code', text: takeWhile((next) => !next.startsWith('```')).join('\n') })
      at += 1
    } else if (line.startsWith('|')) {
      const [head = [], , ...rows] = takeWhile((next) => next.startsWith('|')).map(cellsOf)
      blocks.push({ kind: 'table', head, rows })
    } else if (line.startsWith('- ')) {
      const items = takeWhile((next) => next.startsWith('- '))
      blocks.push({ kind: 'list', ordered: false, items: items.map((item) => item.slice(2)) })
    } else if (/^\d+\. /.test(line)) {
      const items = takeWhile((next) => /^\d+\. /.test(next))
      blocks.push({ kind: 'list', ordered: true, items: items.map((item) => item.replace(/^\d+\. /, '')) })
    } else {
      blocks.push(headingIn(line, blocks.length) ?? { kind: 'paragraph', text: line })
      at += 1
    }
  }
  return blocks
}

/** The id is the heading's place, and so the same in every language. */
function headingIn(line: string, place: number): Block | null {
  const [, marks, text] = /^(##|###) (.+)$/.exec(line) ?? []
  if (!marks || !text) return null
  return { kind: 'heading', level: marks.length === 2 ? 2 : 3, text, id: `part-${place}` }
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** Every line that people read. */
export function linesOf(block: Block): string[] {
  if (block.kind === 'list') return block.items
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()]
  return [block.text]
}

/** Divides a line into its pieces; marks that are not closed stay as they are. */
export function piecesOf(line: string): Piece[] {
  const marked =
    /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<to>[^)\s]+)\)|\{\{(?<name>\w+)\}\}/g
  const pieces: Piece[] = []
  let end = 0
  for (const match of line.matchAll(marked)) {
    if (match.index > end) pieces.push({ kind: 'text', text: line.slice(end, match.index) })
    for (const kind of ['strong', 'emphasis', 'code'] as const) {
      const text = match.groups?.[kind]
      if (text !== undefined) pieces.push({ kind, text })
    }
    const { link, to, name } = match.groups ?? {}
    if (link && to) pieces.push({ kind: 'link', text: link, to })
    if (name) pieces.push({ kind: 'filled', name })
    end = match.index + match[0].length
  }
  if (end < line.length) pieces.push({ kind: 'text', text: line.slice(end) })
  return pieces
}
