/** How far a request has come, what can be downloaded, and the ways on: answer it, correct it, delete it. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { AccessRequest } from '#shared/access-request.ts'
import { accessRequestTexts } from '#shared/texts/access-request.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Fact, Facts } from '../../components/Facts.tsx'
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
    <section className="mv-sheet mv-section">
      <Facts>
        <Fact name={t('undecided')}>{counts.undecided}</Fact>
        <Fact name={t(open ? 'released' : 'releasedDone')}>{counts.released}</Fact>
        <Fact name={t(open ? 'refused' : 'refusedDone')}>{counts.refused}</Fact>
      </Facts>
      <div className="mv-button-row">
        {open && counts.undecided === 0 && <Button onClick={() => setAsking('answer')}>{t('answer')}</Button>}
        <Button asChild variant="secondary">
          <a href={`/api/access-requests/${id}/files?language=${language}`} download>
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
      </div>
      <p className="mv-muted mv-small">
        {t('downloadMeans')} {open && counts.undecided > 0 && t('answerFirst', { count: counts.undecided })}
      </p>
      <DialogBox open={asking === 'correct'} title={t('correctTitle')} onClose={close}>
        <AccessRegisterForm request={request} rounds={[]} onDone={close} onCancel={close} />
      </DialogBox>
      <AnswerQuestion open={asking === 'answer'} id={id} counts={counts} onClose={close} />
      <RemoveQuestion open={asking === 'remove'} id={id} reference={reference} onClose={close} />
    </section>
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
