/** Sickness absence beside the plan whose aims it is measured against. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Plan } from '#shared/plan.ts'
import { absenceTexts } from '#shared/texts/absence.ts'
import { AbsenceNow } from '../../components/AbsenceNow.tsx'
import { Card } from '../../components/Card.tsx'
import { unitAbsenceQuery } from '../../platform/absence.ts'
import { useTexts } from '../../platform/language.tsx'
import './absence-card.css'

export function AbsenceCard({ plan }: { plan: Plan }) {
  const t = useTexts(absenceTexts)
  const wanted = plan.sicknessAbsence && plan.mayVisit
  const absence = useQuery({ ...unitAbsenceQuery(plan.unit.id), enabled: wanted })
  if (!wanted || !absence.data) return null
  return (
    <div className="mv-plan-absence">
      <Card title={t('title')} large aside={<Link to={`/units/${plan.unit.id}/absence`}>{t('months')}</Link>}>
        <AbsenceNow absence={absence.data} />
      </Card>
    </div>
  )
}
