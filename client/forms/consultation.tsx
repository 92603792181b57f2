/** Samråd: the safety representative confirms having been consulted. Shown when missing, never blocking. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { formSchema } from '#shared/form.ts'
import { formsTexts } from '#shared/texts/forms.ts'
import { TextAreaField } from '../components/Fields.tsx'
import { ProblemNotice } from '../components/Problem.tsx'
import { useRepresentationWords } from '../components/representation-words.ts'
import { StateShape } from '../components/StateShape.tsx'
import { ask } from '../platform/api.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { apiPath, type FormPlace } from './address.ts'
import type { FormInUse } from './use-form.ts'

export function ConsultationPart({ place, use }: { place: FormPlace; use: FormInUse }) {
  const t = useTexts(formsTexts)
  const language = useLanguage()
  const { form } = use
  const { consultation } = form
  const representation = useRepresentationWords(form.unit)
  return (
    <section className="form-part">
      <h2>{t('consultation')}</h2>
      {consultation ? (
        <>
          <p>
            <StateShape shape="done">
              {t('consultationDone', { by: consultation.by, date: fullDate(consultation.on, language) })}
            </StateShape>
          </p>
          {consultation.remark && (
            <blockquote>
              <b>{t('remark')}</b>
              <p>{consultation.remark}</p>
            </blockquote>
          )}
          {consultation.changedSince && <p>{t('consultationChanged')}</p>}
        </>
      ) : (
        <p>
          {representation.missing !== null && (
            <>
              <strong>{representation.missing}.</strong> {representation.instead}{' '}
            </>
          )}
          {t('consultationMissing')}
        </p>
      )}
      {form.mayConsult && <Confirm key={consultation?.on ?? 'none'} place={place} use={use} />}
    </section>
  )
}

function Confirm({ place, use }: { place: FormPlace; use: FormInUse }) {
  const t = useTexts(formsTexts)
  const [remark, setRemark] = useState(use.form.consultation?.remark ?? '')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const confirm = async () => {
    setBusy(true)
    setFailure(null)
    try {
      const body = { revision: use.form.revision, remark }
      use.adopt(await ask('POST', `${apiPath(place)}/consultation`, formSchema, { body }))
    } catch (error) {
      setFailure(error)
    }
    setBusy(false)
  }
  return (
    <div className="form-confirm">
      <TextAreaField
        label={t('remark')}
        help={t('remarkHelp')}
        optional
        maxLength={2000}
        value={remark}
        onChange={(event) => setRemark(event.target.value)}
      />
      <p className="mv-muted">{t('confirmHelp')}</p>
      {failure !== null && <ProblemNotice error={failure} />}
      <Button disabled={busy} onClick={() => void confirm()}>
        {t(use.form.consultation ? 'confirmAgain' : 'confirm')}
      </Button>
    </div>
  )
}
