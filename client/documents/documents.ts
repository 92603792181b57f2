/** Which documents are pages, and where. The page and the document are one text; server/app.ts has the same addresses. */
import type { Language } from '#shared/language.ts'
import { type Section, sectionsOf } from '#shared/markdown.ts'
import accessibility from '../../docs/accessibility.md?raw'
import anonymity from '../../docs/anonymity.md?raw'
import keyHolders from '../../docs/key-holders.md?raw'
import methodology from '../../docs/methodology.md?raw'
import privacy from '../../docs/privacy.md?raw'

export const documents = {
  '/anonymity': sectionsOf(anonymity),
  '/key-holders': sectionsOf(keyHolders),
  '/methodology': sectionsOf(methodology),
  // Under the words that Norwegian public bodies use in addresses.
  '/personvern': sectionsOf(privacy),
  '/tilgjengelighet': sectionsOf(accessibility),
}

/** Documents whose file is called otherwise than their page. */
const otherwise: Record<string, string> = {
  'accessibility.md': '/tilgjengelighet',
  'privacy.md': '/personvern',
}

/** A document in each language, by the page's address; a mistyped one leads to the first. */
export function documentAt(path: string): Record<Language, Section> {
  const known: Record<string, Record<Language, Section>> = documents
  return known[path] ?? documents['/anonymity']
}

/** Where a link from one document to another leads on the pages: `methodology.md` is `/methodology`. */
export function addressOf(link: string): string {
  return otherwise[link] ?? link.replace(/^([\w-]+)\.md$/, '/$1')
}
