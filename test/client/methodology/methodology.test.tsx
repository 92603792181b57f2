// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it, vi } from 'vitest'
import { type Block, piecesOf, sectionsOf } from '../../../client/methodology/markdown.ts'
import { MethodologyPage } from '../../../client/methodology/methodology.tsx'
import { chooseLanguage, LanguageProvider } from '../../../client/platform/language.tsx'
import document_ from '../../../docs/methodology.md?raw'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const sections = sectionsOf(document_)

/** What a block is, without its words. */
function shapeOf(block: Block): string {
  if (block.kind === 'heading') return `heading ${block.level}`
  if (block.kind === 'list') return `list of ${block.items.length}`
  if (block.kind === 'table') return `table of ${block.rows.map((row) => row.length).join()}`
  return block.kind
}

function wordsIn(block: Block): string[] {
  if (block.kind === 'list') return block.items
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()]
  return [block.text]
}

/** Numbers as they stand, with a decimal point in every language. */
function numbersIn(block: Block): string[] {
  return wordsIn(block)
    .flatMap((words) => words.match(/\d+([.,]\d+)?/g) ?? [])
    .map((number) => number.replace(',', '.'))
}

describe('how the figures are made', () => {
  it.each(['nn', 'en'] as const)(
    'says the same in bokmål and %s, part by part and number by number',
    (language) => {
      expect(sections[language].blocks.map(shapeOf)).toEqual(sections.nb.blocks.map(shapeOf))
      expect(sections[language].blocks.map(numbersIn)).toEqual(sections.nb.blocks.map(numbersIn))
    },
  )

  it('leaves no mark of its notation in what people read', () => {
    const read = Object.values(sections)
      .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'code').flatMap(wordsIn))
      .flatMap(piecesOf)
      .filter(({ kind }) => kind !== 'code')
      .map(({ text }) => text)
    expect(read.filter((text) => /\*|`|^#|^\||\]\(|^- /.test(text))).toEqual([])
  })

  it('is a page anybody can read, in the language chosen there', async () => {
    const container = document.body.appendChild(document.createElement('div'))
    await act(async () => {
      createRoot(container).render(
        <LanguageProvider>
          <MethodologyPage />
        </LanguageProvider>,
      )
    })
    for (const language of ['nb', 'nn', 'en'] as const) {
      await act(async () => chooseLanguage(language))
      expect(container.querySelector('h1')?.textContent).toBe(sections[language].title)
      const links = [...container.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '')
      expect(links.length).toBeGreaterThan(5)
      for (const link of links) expect(container.querySelector(link)?.tagName).toBe('H2')
    }
    expect(container.textContent).toContain('Every answer counts at the lowest unit')
  })
})
