/** Writes a further inquiry: what, with whom, and what it showed. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Inquiries, Inquiry, InquiryFields } from '#shared/inquiry.ts'
import { inquiryTexts } from '#shared/texts/inquiry.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { stepPageTexts } from '#shared/texts/planning.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextAreaField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { failureCode } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { type DocumentPlace, inquiriesDocument } from './step-document.ts'

/** `inquiry`: the one that is written in, as it is now; null for a new one. */
export function InquiryForm({
  inquiry,
  page,
  place,
  onClose,
}: {
  inquiry: Inquiry | null
  page: Inquiries
  place: DocumentPlace
  onClose: () => void
}) {
  const t = useTexts(inquiryTexts)
  const shell = useTexts(interfaceTexts)
  const ofStep = useTexts(stepPageTexts)
  const [fields, setFields] = useState<InquiryFields>({
    what: inquiry?.what ?? '',
    withWhom: inquiry?.withWhom ?? '',
    begunOn: inquiry?.begunOn ?? page.today,
    concludedOn: inquiry?.concludedOn ?? null,
    conclusion: inquiry?.conclusion ?? '',
  })
  const [checked, setChecked] = useState(false)
  // The one it was written from: another revision by now means that somebody else has written.
  const [revision, setRevision] = useState(inquiry?.revision ?? 0)
  const change = inquiriesDocument.useChange(place, onClose)
  const clash = inquiry !== null && failureCode(change.error) === 'changed-meanwhile'
  const { begunOn, concludedOn } = fields
  const whatMissing = fields.what.trim() === ''
  const begunWrong = begunOn === '' || begunOn > page.today
  const concludedWrong = concludedOn !== null && (concludedOn > page.today || concludedOn < begunOn)
  const write = (some: Partial<InquiryFields>) => setFields({ ...fields, ...some })
  const save = () => {
    setChecked(true)
    if (whatMissing || begunWrong || concludedWrong) return
    if (!inquiry) return change.mutate({ method: 'POST', body: fields })
    const read = clash ? inquiry.revision : revision
    setRevision(read)
    change.mutate({ method: 'PUT', path: `/${inquiry.id}`, body: { ...fields, revision: read } })
  }
  return (
    <CheckedForm className="mv-document-main" onSubmit={save}>
      <TextAreaField
        label={t('what')}
        maxLength={2000}
        value={fields.what}
        error={checked && whatMissing && t('whatMissing')}
        onChange={(event) => write({ what: event.target.value })}
      />
      <TextAreaField
        label={t('withWhom')}
        help={t('withWhomHelp')}
        optional
        maxLength={2000}
        value={fields.withWhom}
        onChange={(event) => write({ withWhom: event.target.value })}
      />
      <div className="mv-document-pair">
        <TextField
          label={t('begunOn')}
          type="date"
          max={page.today}
          value={begunOn}
          error={checked && begunWrong && t('daysWrong')}
          onChange={(event) => write({ begunOn: event.target.value })}
        />
        <TextField
          label={t('concludedOn')}
          type="date"
          optional
          max={page.today}
          value={concludedOn ?? ''}
          error={checked && concludedWrong && t('daysWrong')}
          onChange={(event) => write({ concludedOn: event.target.value || null })}
        />
      </div>
      <TextAreaField
        label={t('conclusion')}
        optional
        maxLength={2000}
        value={fields.conclusion}
        onChange={(event) => write({ conclusion: event.target.value })}
      />
      {change.error && <ProblemNotice error={change.error} />}
      {clash && (
        <blockquote className="mv-document-theirs">
          <span className="mv-muted mv-small">{ofStep('othersWrote')}</span>
          <p className="mv-document-words">{inquiry.what}</p>
          <p className="mv-document-words">{inquiry.conclusion}</p>
        </blockquote>
      )}
      <div className="mv-document-ways">
        <Button type="submit" loading={change.isPending}>
          {shell('save')}
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={onClose}>
          {shell('cancel')}
        </Button>
        {inquiry && (
          <button
            type="button"
            className="mv-link-button"
            onClick={() =>
              change.mutate({
                method: 'DELETE',
                path: `/${inquiry.id}`,
                body: { revision: clash ? inquiry.revision : revision },
              })
            }
          >
            {t('remove')}
          </button>
        )}
      </div>
    </CheckedForm>
  )
}
