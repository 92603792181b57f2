/** The signed plan and the records system. */
import { useQuery } from '@tanstack/react-query'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { Card } from '../../components/Card.tsx'
import { DocumentFiling } from '../../components/DocumentFiling.tsx'
import { filingQuery } from '../../platform/filing.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'

export function FilingCard({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { institution } = useSession()
  const place = { roundId: plan.round.id, unitId: plan.unit.id, document: 'plan' }
  const filing = useQuery(filingQuery(place))
  const unitName = textIn(plan.unit.name)
  return (
    <Card large id="filing" title={t('filing', { system: institution.recordsSystem })}>
      <DocumentFiling place={place} unitName={unitName} whenNotReady={t('filingWhenSigned')} />
      {filing.data?.mayFile && filing.data.ready && (
        <p className="mv-small">
          <a href={`/api/units/${plan.unit.id}/inspection-folder?language=${language}`} download>
            {t('inspectionFolder')}
          </a>
          <span className="mv-muted"> {t('inspectionFolderMeans')}</span>
        </p>
      )}
    </Card>
  )
}
