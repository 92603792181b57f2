/** A document of docs/ as a page, in the person's language. */
import type { Language } from '#shared/language.ts'
import { type Block, linesOf, type Piece, piecesOf, type Section } from '#shared/markdown.ts'
import { documentTexts } from '#shared/texts/document.ts'
import { Frame, Heading } from '../answer/frame.tsx'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { addressOf } from './documents.ts'
import { Filled, NoticesProvider } from './filled.tsx'
import './document.css'

export function DocumentPage({ sections }: { sections: Record<Language, Section> }) {
  const t = useTexts(documentTexts)
  const { title, blocks } = sections[useLanguage()]
  const parts = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []))
  return (
    <Frame>
      <div className="answer-page document">
        <Heading title={title} />
        <nav aria-label={t('onThisPage')} className="document-parts">
          <h2>{t('onThisPage')}</h2>
          <ul>
            {parts.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <NoticesProvider needed={blocks.flatMap(linesOf).some((line) => line.includes('{{'))}>
          {blocks.map((block, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the document never changes while it is shown
            <BlockView key={place} block={block} />
          ))}
        </NoticesProvider>
      </div>
    </Frame>
  )
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2 id={block.id}>{block.text}</h2> : <h3 id={block.id}>{block.text}</h3>
    case 'paragraph':
      return (
        <p>
          <Line text={block.text} />
        </p>
      )
    case 'code':
      // Wide lines scroll in their own frame; the keyboard must be able to get there.
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'list': {
      const items = block.items.map((item) => (
        <li key={item}>
          <Line text={item} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <Table head={block.head} rows={block.rows} />
  }
}

function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached
    // biome-ignore lint/a11y/useSemanticElements: a table's frame is no fieldset
    <div className="document-table" role="group" aria-label={head.join(', ')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read alike, and none ever moves
            <tr key={place}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={head[column]} scope="row">
                    <Line text={cell} />
                  </th>
                ) : (
                  <td key={head[column]}>
                    <Line text={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ text }: { text: string }) {
  return piecesOf(text).map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the document never changes while it is shown
    <PieceView key={place} piece={piece} />
  ))
}

function PieceView({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'strong':
      return <strong>{piece.text}</strong>
    case 'emphasis':
      return <em>{piece.text}</em>
    case 'code':
      return <code>{piece.text}</code>
    case 'link':
      return <a href={addressOf(piece.to)}>{piece.text}</a>
    case 'filled':
      return <Filled name={piece.name} />
  }
}
