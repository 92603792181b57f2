/** One request for help: what was asked of whom, how far it has come, and the answer. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Assistance, type AssistanceAnswer, assistancePageSchema } from '#shared/assistance.ts'
import { fullDate } from '#shared/dates.ts'
import { assistanceTexts } from '#shared/texts/assistance.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { TextAreaField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { assistancePath } from './assistance-queries.ts'

const states = {
  asked: ['ready', 'stateAsked'],
  answered: ['in-progress', 'stateAnswered'],
  closed: ['done', 'stateClosed'],
} as const

interface RequestProps {
  request: Assistance
  place: { roundId: string; unitId: string }
  mayAnswer: boolean
  mayClose: boolean
  /** Writes down what somebody else answered. */
  writesDown: boolean
  /** Which unit asks, where it is not the page's own. */
  from?: React.ReactNode
}

export function AssistanceRequest({ request, place, mayAnswer, mayClose, writesDown, from }: RequestProps) {
  const t = useTexts(assistanceTexts)
  const language = useLanguage()
  const client = useQueryClient()
  const [writing, setWriting] = useState(false)
  const save = useMutation({
    mutationFn: (body: AssistanceAnswer) =>
      ask('PUT', `${assistancePath(place.roundId, place.unitId)}/${request.id}`, assistancePageSchema, {
        body,
      }),
    onSuccess: () => {
      setWriting(false)
      void client.invalidateQueries({ queryKey: ['assistance'] })
    },
  })
  const { revision, answer, state, recipientName } = request
  const [shape, words] = states[state]
  return (
    <li className="mv-assistance-request">
      <div className="mv-assistance-head">
        <h3>{from ?? `${t(request.recipient)}: ${recipientName}`}</h3>
        <StateShape shape={shape}>{t(words)}</StateShape>
      </div>
      <p className="mv-assistance-words">{request.text}</p>
      <p className="mv-muted mv-small">
        {t('askedLine', { date: fullDate(request.askedOn, language), name: request.askedBy })}
        {request.copied && `. ${t('copiedLine')}`}
      </p>
      {answer !== '' && !writing && request.answeredOn && (
        <blockquote className="mv-assistance-answer">
          <span className="mv-muted mv-small">
            {t('answerBy', {
              name: request.answeredBy ?? recipientName,
              date: fullDate(request.answeredOn, language),
            })}
          </span>
          <p className="mv-assistance-words">{answer}</p>
        </blockquote>
      )}
      {save.error && <ProblemNotice error={save.error} />}
      {writing ? (
        <AnswerForm
          request={request}
          writesDown={writesDown}
          busy={save.isPending}
          onSave={(words) => save.mutate({ revision, answer: words, state: 'answered' })}
          onCancel={() => setWriting(false)}
        />
      ) : (
        (mayAnswer || mayClose) && (
          <div className="mv-assistance-ways">
            {mayAnswer && (
              <Button variant="secondary" onClick={() => setWriting(true)}>
                {t(answer !== '' ? 'change' : writesDown ? 'writeDown' : 'doAnswer')}
              </Button>
            )}
            {mayClose && (
              <Button
                variant="tertiary"
                data-color="neutral"
                loading={save.isPending}
                onClick={() => save.mutate({ revision, answer, state: 'closed' })}
              >
                {t('close')}
              </Button>
            )}
          </div>
        )
      )}
    </li>
  )
}

function AnswerForm({
  request,
  writesDown,
  busy,
  onSave,
  onCancel,
}: {
  request: Assistance
  writesDown: boolean
  busy: boolean
  onSave: (words: string) => void
  onCancel: () => void
}) {
  const t = useTexts(assistanceTexts)
  const ui = useTexts(interfaceTexts)
  const [words, setWords] = useState(request.answer)
  const [checked, setChecked] = useState(false)
  const empty = words.trim() === ''
  return (
    <div className="mv-assistance-write">
      <TextAreaField
        label={t('answer')}
        help={writesDown ? t('answerHelpOutside', { name: request.recipientName }) : undefined}
        maxLength={2000}
        value={words}
        error={checked && empty && t('answerMissing')}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="mv-assistance-ways">
        <Button
          loading={busy}
          onClick={() => {
            setChecked(true)
            if (!empty) onSave(words)
          }}
        >
          {t(writesDown ? 'saveAnswer' : 'sendAnswer')}
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={onCancel}>
          {ui('cancel')}
        </Button>
      </div>
    </div>
  )
}
