/** In which languages a mail's words are the institution's own. */
import type { Language } from '#shared/language.ts'
import { listOf } from '#shared/lists.ts'
import { mailTextTexts } from '#shared/texts/mail-text.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'

export const languageNames = { nb: 'languageNb', nn: 'languageNn', en: 'languageEn' } as const

export function useAdaptedWords(): (adapted: readonly Language[]) => string {
  const t = useTexts(mailTextTexts)
  const language = useLanguage()
  return (adapted) =>
    adapted.length === 0
      ? t('productWords')
      : t('adaptedIn', {
          languages: listOf(
            adapted.map((one) => t(languageNames[one])),
            language,
          ),
        })
}
