/** Sends everything that the list shows as not filed, and tells how far it has come. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { bulkSentSchema, type FilingList } from '#shared/records.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { SelectField } from '../../components/Fields.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { refreshFilings } from '../../platform/filing.ts'
import { useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { type FilingLine, standingOf } from './filings.ts'

/** As many as one request takes. */
const mostAtOnce = 1000

/** `lines`: those the list shows. */
export function SendMany({
  lines,
  accessChoices,
}: {
  lines: readonly FilingLine[]
  accessChoices: FilingList['accessChoices']
}) {
  const t = useTexts(recordsTexts)
  const f = useTexts(filingTexts)
  const ui = useTexts(interfaceTexts)
  const { institution } = useSession()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [access, setAccess] = useState('')
  const waiting = lines
    .filter((line) => standingOf(line) === 'open' || standingOf(line) === 'failed')
    .slice(0, mostAtOnce)
  const send = useMutation({
    mutationFn: () =>
      ask('POST', '/api/filings/sending', bulkSentSchema, {
        body: {
          ...(access && { access }),
          filings: waiting.map(({ roundId, unit, document }) => ({
            roundId,
            unitId: unit.id,
            document: document.id,
          })),
        },
      }),
    onSuccess: async () => {
      setAsking(false)
      await refreshFilings(client)
    },
  })
  const system = institution.recordsSystem
  return (
    <>
      {waiting.length > 0 && (
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('sendMany', { count: waiting.length, system })}
        </Button>
      )}
      {send.data && (
        <Notice live>
          {send.data.left > 0
            ? t('sentManyLeft', { count: send.data.queued, left: send.data.left })
            : t('sentMany', { count: send.data.queued })}
        </Notice>
      )}
      <DialogBox
        open={asking}
        title={t('sendMany', { count: waiting.length, system })}
        onClose={() => setAsking(false)}
        actions={
          <ButtonRow>
            <Button loading={send.isPending} onClick={() => !send.isPending && send.mutate()}>
              {t('sendAll')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {ui('cancel')}
            </Button>
          </ButtonRow>
        }
      >
        <p>{t('sendManyMeans', { system })}</p>
        {accessChoices.length > 0 && (
          <SelectField
            label={f('access')}
            help={t('sendManyAccess')}
            value={access}
            onChange={({ target }) => setAccess(target.value)}
          >
            <option value="">{f('open')}</option>
            {accessChoices.map(({ id, code, name, legalBasis }) => (
              <option key={id} value={id}>
                {f('accessAs', { code, name, legalBasis })}
              </option>
            ))}
          </SelectField>
        )}
        {send.error && <ProblemNotice error={send.error} />}
      </DialogBox>
    </>
  )
}

/** How many of those that are queued or were sent have come so far. */
export function SendingProgress({ lines }: { lines: readonly FilingLine[] }) {
  const t = useTexts(recordsTexts)
  const ordered = lines.filter(({ filing }) => filing?.orderedOn)
  const queued = ordered.filter(({ filing }) => filing?.state === 'queued').length
  if (queued === 0) return null
  const count = ordered.length
  return (
    <p className="mv-sending-progress" role="status">
      <progress max={count} value={count - queued} aria-label={t('sending')} />
      <span>{t('sendingCount', { done: count - queued, count })}</span>
    </p>
  )
}
