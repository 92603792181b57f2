/** Documents of the cast's department in the released round, as their sources write them for somebody. */
import type { Language } from '#shared/language.ts'
import { documentPdf } from '../../server/handout/pdf-document.ts'
import type { Storage } from '../../server/platform/database.ts'
import type { DocumentSource, WrittenDocument } from '../../server/records/filing-document.ts'
import { loadFrame } from '../../server/records/filing-subject.store.ts'
import { loadUnitYear } from '../../server/year/unit-year.store.ts'
import { actorOf, type CastName, units } from '../cast.ts'
import { roundId } from '../released-round.ts'
import { text } from '../report/sources.ts'

export const today = '2026-10-13'

interface Asking {
  language?: Language
  unitId?: string
  as?: CastName
}

/** @param part which form or step; empty where there is only one */
export async function writtenBy(
  source: DocumentSource,
  storage: Storage,
  part: string,
  { language = 'nb', unitId = units.coast, as = 'leader' }: Asking = {},
): Promise<WrittenDocument | null> {
  const year = await loadUnitYear(storage, { roundId, unitId })
  if (!year) throw new Error('The round does not have the unit')
  const asked = { language, today, actor: actorOf(as) }
  return source.write(storage, year, part, await loadFrame(storage, year), asked)
}

/** All that it says. */
export function wordsOf(written: WrittenDocument | null): string {
  if (!written) throw new Error('The document is not ready')
  return JSON.stringify(written.content)
}

/** Levels of its headings with their words, in order. */
export function headingsOf(written: WrittenDocument | null): string[] {
  if (!written) throw new Error('The document is not ready')
  return written.content.blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
  )
}

/** Two thousand letters without a place to break them. */
export const longWord = 'Æøåg'.repeat(500)

/** Sets it for the archive, and once more as those who check tags would have it. */
export async function setInBoth(written: WrittenDocument | null, language: Language): Promise<number[]> {
  if (!written) throw new Error('The document is not ready')
  const document = { ...written.content, language, institution: text('Nordhavn universitet') }
  const made = [await documentPdf(document), await documentPdf(document, 'ua-1')]
  return made.map(({ length }) => length)
}
