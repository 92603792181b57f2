/** Consultation with the safety representative on the process. */
import type { Planning } from '#shared/planning.ts'
import { consultationTexts } from '#shared/texts/consultation.ts'
import { planningTexts } from '#shared/texts/planning.ts'
import { Card } from '../../components/Card.tsx'
import { ConsultationParts } from '../../components/Consultation.tsx'
import { useTexts } from '../../platform/language.tsx'
import { type DocumentPlace, planningDocument } from './step-document.ts'

export function PlanningConsultation({ planning, place }: { planning: Planning; place: DocumentPlace }) {
  const t = useTexts(planningTexts)
  const shared = useTexts(consultationTexts)
  const { consultation, mayConsult, unit, revision } = planning
  const { mutate, isPending, error } = planningDocument.useChange(place)
  return (
    <Card title={shared('title')}>
      <ConsultationParts
        consultation={consultation}
        unit={unit}
        about={t('consultationNeverBlocks')}
        confirming={
          mayConsult
            ? {
                pending: isPending,
                error,
                confirm: (remark) =>
                  mutate({ method: 'POST', path: '/consultation', body: { revision, remark } }),
              }
            : null
        }
      />
    </Card>
  )
}
