/** What was saved before, to be taken back. */
import { Button } from '@digdir/designsystemet-react'
import { fullDate } from '#shared/dates.ts'
import type { MailText } from '#shared/mail-text.ts'
import { mailTextTexts } from '#shared/texts/mail-text.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useAdaptedWords } from './adapted-words.ts'

export function MailWordsHistory({
  history,
  onTakeBack,
}: {
  history: MailText['history']
  onTakeBack: (words: MailText['history'][number]['words']) => void
}) {
  const t = useTexts(mailTextTexts)
  const language = useLanguage()
  const adaptedWords = useAdaptedWords()
  return (
    <section className="mv-sheet mv-section">
      <h2>{t('historyTitle')}</h2>
      {history.length === 0 ? (
        <p className="mv-muted">{t('historyEmpty')}</p>
      ) : (
        <ul className="mv-mail-history">
          {history.map(({ revision, writtenOn, writtenBy, adapted, words }, at) => (
            <li key={revision}>
              <div>
                <strong>{t('savedBy', { date: fullDate(writtenOn, language), name: writtenBy })}</strong>
                <span className="mv-muted mv-small">
                  {adaptedWords(adapted)}
                  {at === 0 && `, ${t('holdsNow')}`}
                </span>
              </div>
              <Button type="button" variant="secondary" data-size="sm" onClick={() => onTakeBack(words)}>
                {t('takeBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
