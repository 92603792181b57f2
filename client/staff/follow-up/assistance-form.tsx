/** A new request: whom, and what about. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type AssistancePage,
  assistancePageSchema,
  assistanceRequestSchema,
  type Recipient,
} from '#shared/assistance.ts'
import { assistanceTexts } from '#shared/texts/assistance.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { Empty } from '../../components/Empty.tsx'
import { CheckField, TextAreaField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { assistancePath, assistanceQuery } from './assistance-queries.ts'

const keyOf = ({ kind, name }: Recipient) => `${kind} ${name}`

/** @param onSent told the name of whoever was asked */
export function AssistanceForm({ page, onSent }: { page: AssistancePage; onSent: (name: string) => void }) {
  const t = useTexts(assistanceTexts)
  const client = useQueryClient()
  const { unit, round, recipients, superior } = page
  const [recipient, setRecipient] = useState<Recipient | null>(null)
  const [text, setText] = useState('')
  const [copied, setCopied] = useState(false)
  const [checked, setChecked] = useState(false)
  const send = useMutation({
    mutationFn: (body: unknown) =>
      ask('POST', assistancePath(round.id, unit.id), assistancePageSchema, { body }),
    onSuccess: (saved) => {
      client.setQueryData(assistanceQuery(round.id, unit.id).queryKey, saved)
      if (recipient) onSent(recipient.name)
    },
  })
  if (recipients.length === 0)
    return (
      <div className="mv-sheet">
        <Empty>{t('nobody')}</Empty>
      </div>
    )
  const offersCopy = superior !== null && recipient !== null && recipient.kind !== 'superior-leader'
  const request = assistanceRequestSchema.safeParse({
    recipient: recipient?.kind,
    recipientName: recipient?.name,
    text,
    copied: offersCopy && copied,
  })
  return (
    <CheckedForm
      className="mv-assistance-form mv-sheet"
      onSubmit={() => {
        setChecked(true)
        if (request.success) send.mutate(request.data)
      }}
    >
      <ChoiceCards
        name="recipient"
        legend={t('whom')}
        error={checked && recipient === null && t('whomMissing')}
        chosen={recipient ? keyOf(recipient) : ''}
        onChoose={setRecipient}
        cards={recipients.map((each) => ({
          key: keyOf(each),
          value: each,
          title: t(each.kind),
          children: (
            <>
              <span>{each.name}</span>
              <span className="mv-muted mv-small">{t(each.hasAccount ? 'insideHelp' : 'outsideHelp')}</span>
            </>
          ),
        }))}
      />
      <TextAreaField
        label={t('what')}
        help={t('whatHelp')}
        rows={5}
        maxLength={2000}
        value={text}
        error={checked && text.trim() === '' && t('whatMissing')}
        onChange={(event) => setText(event.target.value)}
      />
      {offersCopy && (
        <CheckField
          label={t('copy', { name: superior })}
          checked={copied}
          onChange={(event) => setCopied(event.target.checked)}
        />
      )}
      {send.error && <ProblemNotice error={send.error} />}
      <div>
        <Button type="submit" loading={send.isPending}>
          {t('send')}
        </Button>
      </div>
    </CheckedForm>
  )
}
