/**
 * The interface's texts in the language in use (chosen-language.ts). Stages hand in their texts where they use them, so
 * that an entry carries only its own.
 */
import { createInstance } from 'i18next'
import { useMemo } from 'react'
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next'
import { type Language, languages, type Text } from '#shared/language.ts'
import { inLanguage, type Texts } from '#shared/texts/define.ts'
import type { Say } from '#shared/texts/say.ts'
import { currentLanguage, onLanguage } from './chosen-language.ts'
import { textIn } from './text.ts'

const i18n = createInstance()
void i18n.use(initReactI18next).init({
  lng: currentLanguage(),
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
  initAsync: false,
})
onLanguage((language) => void i18n.changeLanguage(language))

export function LanguageProvider({ children }: { children: React.ReactNode }) {
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
}

/** The language in use; the component is drawn again when it changes. */
export function useLanguage(): Language {
  useTranslation('', { i18n })
  return currentLanguage()
}

const namespaces = new Map<Texts, string>()

function namespaceOf(texts: Texts): string {
  const known = namespaces.get(texts)
  if (known) return known
  const name = `texts${namespaces.size + 1}`
  for (const language of languages) i18n.addResourceBundle(language, name, inLanguage(texts, language))
  namespaces.set(texts, name)
  return name
}

/** The texts of one file in the language in use. */
export function useTexts<T extends Texts>(texts: T): Say<T> {
  const language = useLanguage()
  return useMemo(() => {
    const fixed = i18n.getFixedT(language, namespaceOf(texts))
    return (key, values) => fixed(key, { ...values })
  }, [language, texts])
}

/** Chooses the person's language of a text that arrived as data; see `textIn` for its placeholders. */
export function useTextIn(): (text: Text, values?: Readonly<Record<string, string>>) => string {
  const language = useLanguage()
  return useMemo(() => (text, values) => textIn(language, text, values), [language])
}
