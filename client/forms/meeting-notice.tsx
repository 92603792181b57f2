/** Two people wrote at the same time: what was put together, and the words that stand nowhere else. */
import { Button } from '@digdir/designsystemet-react'
import type { SurveyModel } from 'survey-core'
import { formsTexts } from '#shared/texts/forms.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { Notice } from '../components/Notice.tsx'
import { useTexts } from '../platform/language.tsx'
import type { Meeting } from './autosave.ts'

interface MeetingNoticeProps {
  meeting: Meeting
  model: SurveyModel
  onRead: () => void
}

export function MeetingNotice({ meeting, model, onRead }: MeetingNoticeProps) {
  const t = useTexts(formsTexts)
  const words = useTexts(interfaceTexts)
  const aside =
    meeting.kind === 'merged'
      ? meeting.both.map(({ question, theirs }) => ({ question, answer: theirs }))
      : meeting.lost.map(({ question, mine }) => ({ question, answer: mine }))
  return (
    <div className="form-meeting">
      <Notice tone="attention" live>
        <p>{t(meeting.kind === 'merged' ? 'merged' : 'signedMeanwhile')}</p>
        {meeting.kind === 'merged' && aside.length > 0 && <p>{t('mergedBoth')}</p>}
        <dl className="form-aside">
          {aside.map(({ question, answer }) => (
            <div key={question}>
              <dt>{model.getQuestionByName(question)?.title ?? question}</dt>
              <dd>{inWords(model, question, answer) || t('emptied')}</dd>
            </div>
          ))}
        </dl>
        <Button variant="secondary" data-color="neutral" onClick={onRead}>
          {words('close')}
        </Button>
      </Notice>
    </div>
  )
}

/** An answer as a person reads it: the texts of the choices, not their codes. */
function inWords(model: SurveyModel, name: string, answer: unknown): string {
  if (answer === undefined || answer === null) return ''
  const question = model.getQuestionByName(name)
  return String(question ? question.getDisplayValue(false, answer) : answer)
}
