/** Sets a document, whichever stage its words are from; how it looks is decided in document.typ. */
import { join } from 'node:path'
import type { Language, Text } from '#shared/language.ts'
import { projectRoot } from '../platform/paths.ts'
import { type PdfStandard, typeset } from '../platform/typst.ts'
import type { Block } from './pdf-blocks.ts'
import { readyToSet } from './pdf-set.ts'
import { wordsIn } from './pdf-words.ts'

/** Where document.typ lies: the same from source and from the built bundle. */
const templates = join(projectRoot, 'server/handout')

/** What the first page begins with, and what the blocks stand under. */
export interface DocumentContent {
  title: string
  /** What kind of document it is. */
  label: string
  /** Lines under the title. */
  under: string[]
  round: string
  /** `yyyy-mm-dd`, of what the document says and not of its making, so that the same one is always the same file. */
  date: string
  blocks: Block[]
}

/**
 * @returns a tagged PDF/A-2a: the same bytes for the same content
 * @throws Problem `pdf-not-available` where this machine cannot make documents
 */
export async function documentPdf(
  {
    date,
    round,
    blocks,
    language,
    institution,
    ...heading
  }: DocumentContent & { language: Language; institution: Text },
  standard?: PdfStandard,
): Promise<Uint8Array> {
  const { textIn, p } = wordsIn(language)
  const from = textIn(institution)
  const document = {
    ...heading,
    blocks: readyToSet(blocks),
    language,
    region: language === 'en' ? 'gb' : 'no',
    institution: from,
    date: dateParts(date),
    round: shortened(round),
    running: shortened(heading.title),
    foot: shortened(`${from} · ${heading.label}`),
    page: p('pageOf', { page: '{{page}}', pages: '{{pages}}' }),
  }
  return typeset(templates, 'document.typ', document, standard)
}

/** @param date `yyyy-mm-dd` */
function dateParts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

/** Fits in one line over or under the page. */
function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length > 48 ? `${letters.slice(0, 47).join('').trimEnd()}…` : text
}
