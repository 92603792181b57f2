/** After a backup was restored: what waits may have been sent already, and a person decides. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { deadLettersDoneSchema, type Outbox } from '#shared/mail.ts'
import { operationTexts } from '#shared/texts/operation.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'

export function HeldMails({
  restored: { backupOf, mails },
  mayAct,
}: {
  restored: NonNullable<Outbox['restored']>
  mayAct: boolean
}) {
  const t = useTexts(operationTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const [dropping, setDropping] = useState(false)
  const act = useMutation({
    mutationFn: (what: 'send' | 'drop') =>
      ask('POST', '/api/outbox/held', deadLettersDoneSchema, { body: { mails: what } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['outbox'] }),
    onSettled: () => setDropping(false),
  })
  return (
    <Notice tone="attention">
      <div className="mv-held-mails">
        <h2>{t('restoredTitle')}</h2>
        <p>{t('restored', { count: mails, date: fullDate(backupOf, language) })}</p>
        {!mayAct && <p>{t('restoredForOthers')}</p>}
        {mayAct && (
          <ButtonRow>
            <Button variant="secondary" disabled={act.isPending} onClick={() => act.mutate('send')}>
              {t('sendHeld')}
            </Button>
            <Button variant="tertiary" disabled={act.isPending} onClick={() => setDropping(true)}>
              {t('dropHeld')}
            </Button>
          </ButtonRow>
        )}
        {act.error && <ProblemNotice error={act.error} />}
      </div>
      <DialogBox
        open={dropping}
        title={t('dropHeldTitle')}
        onClose={() => setDropping(false)}
        actions={
          <Button data-color="danger" disabled={act.isPending} onClick={() => act.mutate('drop')}>
            {t('dropHeld')}
          </Button>
        }
      >
        <p>{t('dropHeldText')}</p>
      </DialogBox>
    </Notice>
  )
}
