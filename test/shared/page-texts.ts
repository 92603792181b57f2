/** The documents that are pages: one after the other in the three languages, each under its own title. */
import { languages } from '#shared/language.ts'
import { contentOf, filesOf, type Placed } from './all-texts.ts'

/** Running text only: code and commands are the same in every language. */
export const pageTexts: Placed[] = filesOf('docs', '.md').flatMap((place) => {
  const sections = contentOf(place)
    .replace(/```.*?```/gs, '')
    .replace(/`[^`]*`/g, '')
    .split(/^# /m)
    .slice(1)
  const [nb, nn, en] = sections
  if (sections.length !== languages.length || !nb || !nn || !en) return []
  return [{ place, text: { nb, nn, en } }]
})
