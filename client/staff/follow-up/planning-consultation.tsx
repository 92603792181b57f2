/** Consultation with the safety representative on the process: confirmed here, never an approval. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import type { Planning } from '#shared/planning.ts'
import { planningTexts } from '#shared/texts/planning.ts'
import { Card } from '../../components/Card.tsx'
import { TextAreaField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useRepresentationWords } from '../../components/representation-words.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { type DocumentPlace, planningDocument } from './step-document.ts'

export function PlanningConsultation({ planning, place }: { planning: Planning; place: DocumentPlace }) {
  const t = useTexts(planningTexts)
  const language = useLanguage()
  const { consultation, mayConsult, unit } = planning
  const representation = useRepresentationWords(unit)
  const nobody = representation.who === ''
  return (
    <Card title={t('consultation')}>
      {consultation ? (
        <StateShape shape="done" strong>
          {t('consultationConfirmed', { by: consultation.by, on: fullDate(consultation.on, language) })}
        </StateShape>
      ) : (
        <StateShape shape={nobody ? 'late' : 'not-started'} strong>
          {(nobody && representation.missing) || t('consultationMissing')}
        </StateShape>
      )}
      {consultation?.changedSince && <StateShape shape="late">{t('consultationChanged')}</StateShape>}
      {consultation && consultation.remark !== '' && (
        <p className="mv-document-words">
          <span className="mv-muted mv-small">{t('remark')}: </span>
          {consultation.remark}
        </p>
      )}
      {!consultation && !mayConsult && <p className="mv-muted mv-small">{t('consultationNeverBlocks')}</p>}
      {mayConsult && (!consultation || consultation.changedSince) && (
        <Confirm planning={planning} place={place} />
      )}
    </Card>
  )
}

function Confirm({ planning, place }: { planning: Planning; place: DocumentPlace }) {
  const t = useTexts(planningTexts)
  const [remark, setRemark] = useState(planning.consultation?.remark ?? '')
  const confirm = planningDocument.useChange(place)
  return (
    <>
      <p className="mv-small">{t('consultationAsk')}</p>
      <TextAreaField
        label={t('remark')}
        optional
        maxLength={2000}
        value={remark}
        onChange={(event) => setRemark(event.target.value)}
      />
      {confirm.error && <ProblemNotice error={confirm.error} />}
      <Button
        loading={confirm.isPending}
        onClick={() =>
          confirm.mutate({
            method: 'POST',
            path: '/consultation',
            body: { revision: planning.revision, remark },
          })
        }
      >
        {t('confirm')}
      </Button>
    </>
  )
}
