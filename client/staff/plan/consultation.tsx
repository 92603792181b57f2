/** Consultation with the safety representative on the plan. */
import type { Plan } from '#shared/plan.ts'
import { consultationTexts } from '#shared/texts/consultation.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { Card } from '../../components/Card.tsx'
import { ConsultationParts } from '../../components/Consultation.tsx'
import { useTexts } from '../../platform/language.tsx'
import { placeOf } from './queries.ts'
import { usePlanChange } from './use-plan-change.ts'

export function ConsultationCard({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const shared = useTexts(consultationTexts)
  const { consultation, unit, mayConsult, revision } = plan
  const { mutate, isPending, error } = usePlanChange(placeOf(plan))
  return (
    <Card large title={shared('title')}>
      <ConsultationParts
        consultation={consultation}
        unit={unit}
        about={t('consultationAbout')}
        confirming={
          mayConsult
            ? {
                remarkHelp: t('remarkHelp'),
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
