/** Consultation with the safety representative: a confirmation of having been asked, never an approval. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { Card } from '../../components/Card.tsx'
import { TextAreaField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useRepresentationWords } from '../../components/representation-words.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { placeOf } from './queries.ts'
import { usePlanChange } from './use-plan-change.ts'

export function ConsultationCard({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const { consultation, unit, mayConsult } = plan
  const representation = useRepresentationWords(unit)
  const nobody = representation.who === ''
  return (
    <Card large title={t('consultation')}>
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
        <blockquote className="mv-remark">
          <span className="mv-muted mv-small">{t('remark')}</span>
          <p>{consultation.remark}</p>
        </blockquote>
      )}
      {!mayConsult && !consultation && <p className="mv-muted">{t('consultationAbout')}</p>}
      {mayConsult && (!consultation || consultation.changedSince) && <ConfirmConsultation plan={plan} />}
    </Card>
  )
}

function ConfirmConsultation({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const [remark, setRemark] = useState(plan.consultation?.remark ?? '')
  const confirm = usePlanChange(placeOf(plan))
  return (
    <>
      <p>{t('consultationAsk')}</p>
      <TextAreaField
        label={t('remark')}
        help={t('remarkHelp')}
        optional
        maxLength={2000}
        value={remark}
        onChange={(event) => setRemark(event.target.value)}
      />
      {confirm.error && <ProblemNotice error={confirm.error} />}
      <Button
        loading={confirm.isPending}
        onClick={() =>
          confirm.mutate({ method: 'POST', path: '/consultation', body: { revision: plan.revision, remark } })
        }
      >
        {t('confirmConsultation')}
      </Button>
    </>
  )
}
