/** Which texts are missing, and the way to each. */
import { languages } from '#shared/language.ts'
import type { MissingText, QuestionnaireDetail } from '#shared/questionnaire.ts'
import { questionnaireTexts } from '#shared/texts/questionnaires.ts'
import { useTexts } from '../../platform/language.tsx'
import { useLanguageWords } from './language-words.ts'
import { anyWords, textsByPlace } from './places.ts'

/** `onGo`: shows the place. `way`: what can be done about it. */
export function MissingTexts({
  questionnaire,
  onGo,
  way,
}: {
  questionnaire: QuestionnaireDetail
  onGo: (text: MissingText) => void
  way?: React.ReactNode
}) {
  const t = useTexts(questionnaireTexts)
  const languageWords = useLanguageWords()
  const { missingTexts, missing } = questionnaire
  const texts = textsByPlace(questionnaire)
  return (
    <section className="mv-sheet mv-section">
      <h2 className="mv-questionnaire-attention">{t('missingTitle', { count: missing })}</h2>
      <p>{t('missingHelp')}</p>
      <ul className="mv-questionnaire-counts">
        {languages.map((language) => {
          const lacking = missingTexts.filter((text) => text.languages.includes(language)).length
          return (
            lacking > 0 && (
              <li key={language}>{t('missingIn', { language: languageWords(language), count: lacking })}</li>
            )
          )
        })}
      </ul>
      <details open={missingTexts.length <= 8}>
        <summary>{t('missingPlaces')}</summary>
        <ul className="mv-questionnaire-places">
          {missingTexts.map((text) => {
            const words = anyWords(texts.get(`${text.file} ${text.place}`))
            return (
              <li key={`${text.file} ${text.place}`}>
                <button type="button" className="mv-link-button" onClick={() => onGo(text)}>
                  {words ?? <code>{text.place}</code>}
                </button>
                <span className="mv-muted mv-small">{text.languages.map(languageWords).join(', ')}</span>
              </li>
            )
          })}
        </ul>
      </details>
      {way}
    </section>
  )
}
