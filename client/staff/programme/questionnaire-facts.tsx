/** What a questionnaire is: its texts, size and time, its licence and source, and where it is used. */

import { wholeNumber } from '#shared/numbers.ts'
import type { QuestionnaireDetail } from '#shared/questionnaire.ts'
import { questionnairesTexts, questionnaireTexts } from '#shared/texts/questionnaires.ts'
import { Fact, Facts } from '../../components/Facts.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { RoundsUsing } from './rounds-using.tsx'
import { useSizeWords } from './size-words.ts'
import { TextState } from './text-state.tsx'

export function QuestionnaireFacts({ questionnaire }: { questionnaire: QuestionnaireDetail }) {
  const t = useTexts(questionnaireTexts)
  const list = useTexts(questionnairesTexts)
  const { size } = useSizeWords()
  const { missing, licence, source, validated, usedIn, notes } = questionnaire
  return (
    <Facts sheet>
      <Fact name={t('texts')}>
        <TextState missing={missing} />
      </Fact>
      <Fact name={t('size')}>{size(questionnaire)}</Fact>
      <Fact name={t('time')}>
        <TimeToAnswer questionnaire={questionnaire} />
      </Fact>
      <Fact name={list('licence')}>{licence}</Fact>
      <Fact name={list('source')}>{source}</Fact>
      <Fact name={t('validation')}>{t(validated ? 'validated' : 'notValidated')}</Fact>
      <Fact name={t('used')}>
        <RoundsUsing rounds={usedIn} />
      </Fact>
      {notes.length > 0 && (
        <Fact name={t('notes')}>
          <p className="mv-muted mv-small">{t('notesHelp')}</p>
          <ul className="mv-questionnaire-notes" lang="en">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Fact>
      )}
    </Facts>
  )
}

function TimeToAnswer({ questionnaire: { minutes, readingTime } }: { questionnaire: QuestionnaireDetail }) {
  const t = useTexts(questionnaireTexts)
  const words = useSizeWords()
  const language = useLanguage()
  const number = (value: number) => wholeNumber(value, language)
  // Those who read slowly must not be promised less than an average reader needs.
  const tooShort = minutes[1] < readingTime.minutes[0]
  return (
    <>
      <p>
        {t('claimed', { minutes: words.minutes(minutes) })}{' '}
        {t('estimated', { minutes: words.minutes(readingTime.minutes) })}
      </p>
      {tooShort && <p className="mv-questionnaire-attention">{t('claimTooShort')}</p>}
      <details>
        <summary>{t('timeRule')}</summary>
        <p className="mv-muted mv-small">
          {t('timeRuleText', {
            words: number(readingTime.words),
            statements: number(readingTime.statements),
          })}
        </p>
      </details>
    </>
  )
}
