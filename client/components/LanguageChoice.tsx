/** The choice between bokmål, nynorsk and English: a plain select, so that it works everywhere. */
import { useId } from 'react'
import { type Language, languageSchema, languages } from '#shared/language.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { chooseLanguage, languageNames } from '../platform/chosen-language.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import './LanguageChoice.css'

export function LanguageChoice({ onChosen }: { onChosen?: (language: Language) => void }) {
  const t = useTexts(interfaceTexts)
  const language = useLanguage()
  const id = useId()
  return (
    <span className="mv-language mv-not-on-paper">
      <label className="mv-only-read-aloud" htmlFor={id}>
        {t('chooseLanguage')}
      </label>
      <select
        id={id}
        value={language}
        onChange={(event) => {
          const chosen = languageSchema.parse(event.target.value)
          chooseLanguage(chosen)
          onChosen?.(chosen)
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </span>
  )
}
