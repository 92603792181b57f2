/** How every figure is made, as a document. */
import type { Section } from '#shared/markdown.ts'
import { piecesOf } from '#shared/markdown.ts'
import type { Block, Column } from './pdf-blocks.ts'
import type { Words } from './pdf-words.ts'
import type { Subject } from './question.ts'

/** The smallest numbers there are; a programme that raises them says so. */
const smallest = { mean: 5, detail: 10, sensitive: 50 }

export function methodologyDocument(
  { blocks }: Section,
  { thresholds: { mean, detail, sensitive } }: Extract<Subject, { about: 'methodology' }>,
  { p }: Words,
): Block[] {
  const raised =
    mean > smallest.mean || detail > smallest.detail || sensitive > smallest.sensitive
      ? [
          {
            kind: 'box' as const,
            title: p('methodology'),
            lines: [p('thresholds', { mean, detail, sensitive })],
          },
        ]
      : []
  return [...raised, ...blocks.map(asBlock)]
}

function asBlock(block: Section['blocks'][number]): Block {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level === 2 ? 1 : 2, text: block.text }
    case 'paragraph':
      return { kind: 'paragraph', text: piecesOf(block.text) }
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map(piecesOf) }
    case 'code':
      return block
    case 'table':
      return {
        kind: 'table',
        columns: block.head.map((): Column => ({ width: 1, align: 'words' })),
        head: [block.head.map((cell) => ({ text: piecesOf(cell) }))],
        groups: [
          { title: null, rows: block.rows.map((row) => row.map((cell) => ({ text: piecesOf(cell) }))) },
        ],
      }
  }
}
