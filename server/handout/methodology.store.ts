/** The document on how figures are made, which is a page as well: one text for both. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '#shared/language.ts'
import { type Section, sectionsOf } from '#shared/markdown.ts'

/** @param folder of the documents */
export async function loadMethodology(folder: string): Promise<Record<Language, Section>> {
  return sectionsOf(await readFile(join(folder, 'methodology.md'), 'utf8'))
}
