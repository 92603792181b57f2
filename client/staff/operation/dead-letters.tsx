/** Mails that could not be delivered, and what an administrator does about them. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import {
  type DeadLetter,
  deadLettersDoneSchema,
  deadMailDays,
  type MailFailure,
  type Outbox,
} from '#shared/mail.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { mailKindTexts, operationTexts } from '#shared/texts/operation.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useFailureWords } from './failure.tsx'

interface Act {
  way: 'retries' | 'drops'
  mails: string[]
}

export function DeadLetters({ outbox: { letters, lettersInAll, groups, mayAct } }: { outbox: Outbox }) {
  const t = useTexts(operationTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const [dropping, setDropping] = useState<DeadLetter | null>(null)
  const act = useMutation({
    mutationFn: ({ way, mails }: Act) =>
      ask('POST', `/api/outbox/${way}`, deadLettersDoneSchema, { body: { mails } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['outbox'] }),
    onSettled: () => setDropping(null),
  })
  const kept = letters.filter((letter) => letter.kept).map(({ id }) => id)
  return (
    <section className="mv-sheet mv-dead-letters" aria-labelledby="dead-letters">
      <div className="mv-dead-letters-head">
        <h2 id="dead-letters">{t('deadTitle')}</h2>
        {mayAct && kept.length > 1 && (
          <Button
            variant="secondary"
            disabled={act.isPending}
            onClick={() => act.mutate({ way: 'retries', mails: kept })}
          >
            {t('retryAll')}
          </Button>
        )}
      </div>
      {letters.length > 0 && <p>{t(mayAct ? 'deadLead' : 'deadForOthers', { days: deadMailDays })}</p>}
      {act.error && <ProblemNotice error={act.error} />}
      {act.data && (
        <Notice live>
          <p>{t(act.variables.way === 'retries' ? 'retried' : 'dropped', { count: act.data.mails })}</p>
        </Notice>
      )}
      <ul>
        {letters.map((letter) => (
          <Row key={letter.id} {...letter}>
            {letter.to && <span className="mv-dead-letter-to">{letter.to}</span>}
            {!letter.kept && <span className="mv-muted">{t('notKept')}</span>}
            {mayAct && (
              <ButtonRow>
                {letter.kept && (
                  <Button
                    variant="secondary"
                    disabled={act.isPending}
                    onClick={() => act.mutate({ way: 'retries', mails: [letter.id] })}
                  >
                    {t('retry')}
                  </Button>
                )}
                <Button variant="tertiary" disabled={act.isPending} onClick={() => setDropping(letter)}>
                  {t('drop')}
                </Button>
              </ButtonRow>
            )}
          </Row>
        ))}
        {groups.map(({ mails, ...group }) => (
          <Row key={`${group.kind} ${group.day} ${group.failure.word} ${group.failure.code}`} {...group}>
            <span>{t('all', { count: mails })}</span>
          </Row>
        ))}
      </ul>
      {letters.length < lettersInAll && (
        <p className="mv-muted">
          {t('deadNewest', { shown: letters.length, total: wholeNumber(lettersInAll, language) })}
        </p>
      )}
      {groups.length > 0 && <p className="mv-muted">{t('surveyMails')}</p>}
      <DialogBox
        open={dropping !== null}
        title={t('dropTitle')}
        onClose={() => setDropping(null)}
        actions={
          <Button
            data-color="danger"
            disabled={act.isPending}
            onClick={() => dropping && act.mutate({ way: 'drops', mails: [dropping.id] })}
          >
            {t('drop')}
          </Button>
        }
      >
        <p>{t('dropText')}</p>
      </DialogBox>
    </section>
  )
}

function Row({
  kind,
  day,
  failure,
  children,
}: {
  kind: string
  day: string
  failure: MailFailure
  children: React.ReactNode
}) {
  const language = useLanguage()
  const failureWords = useFailureWords()
  return (
    <li className="mv-dead-letter">
      <strong>{mailKindTexts[kind]?.[language] ?? kind}</strong>
      <span>{failureWords(failure)}</span>
      <time className="mv-muted" dateTime={day}>
        {fullDate(day, language)}
      </time>
      {children}
    </li>
  )
}
