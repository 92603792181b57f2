/** The ways on from a request: download what is released so far, answer it, correct it, delete it. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { AccessRequest } from '#shared/access-request.ts'
import { accessRequestTexts } from '#shared/texts/access-request.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { tell } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import type { AccessFilter } from './access-facts.ts'
import { accessRequestsQuery, useAccessChange } from './access-queries.ts'
import { AccessRegisterForm } from './access-register.tsx'

export function AccessAnswer({
  request,
  counts,
}: {
  request: AccessRequest
  counts: Record<AccessFilter, number>
}) {
  const t = useTexts(accessRequestTexts)
  const language = useLanguage()
  const [asking, setAsking] = useState<'answer' | 'correct' | 'remove' | null>(null)
  const { id, answeredOn, reference } = request
  const open = answeredOn === null
  const close = () => setAsking(null)
  return (
    <>
      {open && counts.undecided === 0 && <Button onClick={() => setAsking('answer')}>{t('answer')}</Button>}
      <Button asChild variant="secondary">
        <a href={`/api/access-requests/${id}/files?language=${language}`} download title={t('downloadMeans')}>
          {t(open ? 'downloadDraft' : 'download')}
        </a>
      </Button>
      {open && (
        <Button variant="tertiary" onClick={() => setAsking('correct')}>
          {t('correct')}
        </Button>
      )}
      {open && counts.undecided === counts.all && (
        <Button variant="tertiary" onClick={() => setAsking('remove')}>
          {t('remove')}
        </Button>
      )}
      <DialogBox open={asking === 'correct'} title={t('correctTitle')} onClose={close}>
        <AccessRegisterForm request={request} rounds={[]} onDone={close} onCancel={close} />
      </DialogBox>
      <AnswerQuestion open={asking === 'answer'} id={id} counts={counts} onClose={close} />
      <RemoveQuestion open={asking === 'remove'} id={id} reference={reference} onClose={close} />
    </>
  )
}

function AnswerQuestion({
  open,
  id,
  counts: { released, refused },
  onClose,
}: {
  open: boolean
  id: string
  counts: Record<AccessFilter, number>
  onClose: () => void
}) {
  const t = useTexts(accessRequestTexts)
  const ui = useTexts(interfaceTexts)
  const { institution } = useSession()
  const answer = useAccessChange(onClose)
  return (
    <DialogBox
      open={open}
      title={t('answerTitle')}
      onClose={onClose}
      actions={
        <>
          <Button loading={answer.isPending} onClick={() => answer.mutate({ kind: 'answer', id })}>
            {t('answer')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('answerText', { released, refused, system: institution.recordsSystem })}</p>
      {answer.error && <ProblemNotice error={answer.error} />}
    </DialogBox>
  )
}

function RemoveQuestion({
  open,
  id,
  reference,
  onClose,
}: {
  open: boolean
  id: string
  reference: string
  onClose: () => void
}) {
  const t = useTexts(accessRequestTexts)
  const ui = useTexts(interfaceTexts)
  const navigate = useNavigate()
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: () => tell('DELETE', `/api/access-requests/${id}`),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: accessRequestsQuery.queryKey, exact: true })
      navigate('/access-requests', { replace: true })
    },
  })
  return (
    <DialogBox
      open={open}
      title={t('removeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('remove')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('removeText', { reference })}</p>
      {remove.error && <ProblemNotice error={remove.error} />}
    </DialogBox>
  )
}
