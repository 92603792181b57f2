/** What the three languages are called in the middle of a sentence. */
import type { Language } from '#shared/language.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { useTexts } from '../../platform/language.tsx'

const keys = { nb: 'languageBokmaal', nn: 'languageNynorsk', en: 'languageEnglish' } as const

export function useLanguageWords(): (language: Language) => string {
  const t = useTexts(draftTexts)
  return (language) => t(keys[language])
}
