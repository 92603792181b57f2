// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it, vi } from 'vitest'
import { type Block, linesOf, piecesOf } from '#shared/markdown.ts'
import type { NoticesPage } from '#shared/notices.ts'
import { DocumentPage } from '../../../client/documents/document.tsx'
import { addressOf, documentAt, documents } from '../../../client/documents/documents.ts'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { LanguageProvider } from '../../../client/platform/language.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
vi.stubGlobal('fetch', () => new Promise(() => undefined))

/** What a block is, without its words. */
function shapeOf(block: Block): string {
  if (block.kind === 'heading') return `heading ${block.level}`
  if (block.kind === 'list') return `list of ${block.items.length}`
  if (block.kind === 'table') return `table of ${block.rows.map((row) => row.length).join()}`
  return block.kind
}

/** Numbers as they stand, with a decimal point in every language. */
function numbersIn(block: Block): string[] {
  return linesOf(block)
    .flatMap((words) => words.match(/\d+([.,]\d+)?/g) ?? [])
    .map((number) => number.replace(',', '.'))
}

describe.each(Object.entries(documents))('the document at %s', (_, sections) => {
  const pieces = Object.values(sections)
    .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'code').flatMap(linesOf))
    .flatMap(piecesOf)

  it.each(['nn', 'en'] as const)(
    'says the same in bokmål and %s, part by part and number by number',
    (language) => {
      expect(sections[language].blocks.map(shapeOf)).toEqual(sections.nb.blocks.map(shapeOf))
      expect(sections[language].blocks.map(numbersIn)).toEqual(sections.nb.blocks.map(numbersIn))
    },
  )

  it('leaves no mark of its notation in what people read', () => {
    const read = pieces.flatMap((piece) =>
      piece.kind === 'code' || piece.kind === 'filled' ? [] : [piece.text],
    )
    expect(read.filter((text) => /\*|`|^#|^\||\]\(|^- |[{}]/.test(text))).toEqual([])
  })

  it('leads to pages that anybody can open, and nowhere else', () => {
    const links = pieces.flatMap((piece) => (piece.kind === 'link' ? [addressOf(piece.to)] : []))
    const official = ['https://www.uutilsynet.no/', 'https://www.datatilsynet.no/']
    expect(links.filter((link) => !Object.hasOwn(documents, link) && !official.includes(link))).toEqual([])
    expect(links.length % 3).toBe(0)
    expect(links.length).toBeGreaterThan(0)
  })

  it('is a page anybody can read, in the language chosen there', async () => {
    const container = await show(sections)
    for (const language of ['nb', 'nn', 'en'] as const) {
      await act(async () => chooseLanguage(language))
      expect(container.querySelector('h1')?.textContent).toBe(sections[language].title)
      const parts = [...container.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '')
      expect(parts.length).toBeGreaterThan(4)
      for (const part of parts) expect(container.querySelector(part)?.tagName).toBe('H2')
    }
  })
})

describe('the pages of documents', () => {
  it('tell an employee how to know that it is anonymous, and what is not protected', async () => {
    const container = await show(documentAt('/anonymity'))
    await act(async () => chooseLanguage('en'))
    expect(container.querySelector('h1')?.textContent).toBe('How can you know it is anonymous?')
    expect(container.textContent).toContain('What we do not promise')
    const links = [...container.querySelectorAll('p a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['/key-holders', '/methodology'])
  })

  it('say what they always said about figures', async () => {
    const container = await show(documentAt('/methodology'))
    await act(async () => chooseLanguage('en'))
    expect(container.textContent).toContain('Every answer counts at the lowest unit')
  })
})

describe('what the institution has to fill in', () => {
  const page: NoticesPage = {
    institution: {
      name: { nb: 'Fjell universitet', nn: 'Fjell universitet', en: 'Fjell University' },
      contact: 'hr@fjell.example',
    },
    notices: {
      accessibilityStatement: 'https://uustatus.no/1234',
      accessibilityContact: '',
      dataProtectionContact: 'Ida Vern',
      legalBasis: { nb: 'Artikkel seks', nn: 'Artikkel seks', en: 'Article six' },
    },
  }
  const answering = (body: unknown) => vi.stubGlobal('fetch', async () => Response.json(body))

  it('stands in the pages about accessibility and privacy, and is asked for as nobody', async () => {
    const fetched = vi.fn(async (_path: string, _init: RequestInit) => Response.json(page))
    vi.stubGlobal('fetch', fetched)
    const privacy = await show(documentAt('/personvern'))
    await act(async () => chooseLanguage('en'))
    for (const words of ['Fjell University is the controller', 'Ida Vern', 'Legal basis: Article six'])
      expect(privacy.textContent).toContain(words)
    expect(fetched.mock.calls.map(([path, init]) => [path, init.credentials])).toEqual([
      ['/api/notices', 'omit'],
    ])
    const accessibility = await show(documentAt('/tilgjengelighet'))
    expect(accessibility.querySelector('a[href="https://uustatus.no/1234"]')).not.toBeNull()
    expect(accessibility.textContent).toContain('tell: hr@fjell.example')
  })

  it('is said to be missing as long as it is, and never made up', async () => {
    const nothing = { nb: '', nn: '', en: '' }
    answering({
      ...page,
      notices: {
        ...page.notices,
        accessibilityStatement: '',
        dataProtectionContact: '',
        legalBasis: nothing,
      },
    })
    const privacy = await show(documentAt('/personvern'))
    expect([...privacy.querySelectorAll('em')].map(({ textContent }) => textContent)).toEqual([
      'Not stated. Ask the institution.',
      'Not stated. Ask the institution.',
    ])
    const accessibility = await show(documentAt('/tilgjengelighet'))
    expect(accessibility.querySelector('a[href^="https://uustatus"]')).toBeNull()
  })

  it('is not asked for by pages that do not say it', async () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    for (const path of ['/anonymity', '/key-holders', '/methodology']) await show(documentAt(path))
    expect(fetched).not.toHaveBeenCalled()
  })
})

async function show(sections: ReturnType<typeof documentAt>): Promise<HTMLElement> {
  document.body.replaceChildren()
  const container = document.body.appendChild(document.createElement('div'))
  await act(async () => {
    createRoot(container).render(
      <LanguageProvider>
        <DocumentPage sections={sections} />
      </LanguageProvider>,
    )
  })
  return container
}
