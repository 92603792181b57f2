/** What the three languages are called in the middle of a sentence. */
import type { Language } from '#shared/language.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { useTexts } from '../../platform/language.tsx'

const keys = { nb: 'languageBokmaal', nn: 'languageNynorsk', en: 'languageEnglish' } as const

export function useLanguageWords(): (language: Language) => string {
  const t = useTexts(roundTexts)
  return (language) => t(keys[language])
}
