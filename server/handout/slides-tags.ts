/** How PowerPoint knows a language, for reading aloud and spelling. */
import type { Language } from '#shared/language.ts'

export const tags: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
