/** Samråd: a confirmation of having been asked, never an approval; shown when missing, and never blocking. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { consultationTexts } from '#shared/texts/consultation.ts'
import type { Consultation, UnitHead } from '#shared/unit-year.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { TextAreaField } from './Fields.tsx'
import { ProblemNotice } from './Problem.tsx'
import { useRepresentationWords } from './representation-words.ts'
import { StateShape } from './StateShape.tsx'
import './Consultation.css'

interface Confirming {
  /** What becomes of the remark, and what does not belong in it. */
  remarkHelp?: string
  pending: boolean
  /** What went wrong the last time; null or undefined where nothing did. */
  error: unknown
  confirm: (remark: string) => void
}

/**
 * What stands under the heading of a consultation, wherever that is.
 *
 * `about`: what a missing confirmation means there. `confirming`: null for those who cannot confirm. `amendable`: the
 * remark can be written anew although nothing has changed.
 */
export function ConsultationParts({
  consultation,
  unit,
  about,
  confirming,
  amendable = false,
}: {
  consultation: Consultation | null
  unit: UnitHead
  about: string
  confirming: Confirming | null
  amendable?: boolean
}) {
  const t = useTexts(consultationTexts)
  const language = useLanguage()
  const representation = useRepresentationWords(unit)
  const nobody = representation.who === ''
  const asked = !consultation || consultation.changedSince || amendable
  return (
    <>
      {consultation ? (
        <StateShape shape="done" strong>
          {t('confirmed', { by: consultation.by, on: fullDate(consultation.on, language) })}
        </StateShape>
      ) : (
        <>
          <StateShape shape={nobody ? 'late' : 'not-started'} strong>
            {(nobody && representation.missing) || t('missing')}
          </StateShape>
          {representation.missing !== null && <p>{representation.instead}</p>}
        </>
      )}
      {consultation?.changedSince && <StateShape shape="late">{t('changed')}</StateShape>}
      {consultation && consultation.remark !== '' && (
        <blockquote className="mv-remark">
          <span className="mv-muted mv-small">{t('remark')}</span>
          <p>{consultation.remark}</p>
        </blockquote>
      )}
      {!consultation && !confirming && <p className="mv-muted mv-small">{about}</p>}
      {confirming && asked && (
        <Confirm key={consultation?.on ?? ''} consultation={consultation} confirming={confirming} />
      )}
    </>
  )
}

function Confirm({
  consultation,
  confirming: { remarkHelp, pending, error, confirm },
}: {
  consultation: Consultation | null
  confirming: Confirming
}) {
  const t = useTexts(consultationTexts)
  const [remark, setRemark] = useState(consultation?.remark ?? '')
  return (
    <div className="mv-consultation">
      <p>{t('ask')}</p>
      <TextAreaField
        label={t('remark')}
        help={remarkHelp}
        optional
        maxLength={2000}
        value={remark}
        onChange={(event) => setRemark(event.target.value)}
      />
      {Boolean(error) && <ProblemNotice error={error} />}
      <Button loading={pending} onClick={() => confirm(remark)}>
        {t(consultation ? 'confirmAgain' : 'confirm')}
      </Button>
    </div>
  )
}
