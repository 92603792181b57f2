/** On the unit's page: where to ask for help, and what others have asked the person for. */
import { Link } from 'react-router'
import { homeCardTexts } from '#shared/texts/home-card.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { Card } from '../../components/Card.tsx'
import { useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'

export function HelpCard({ home, roundId }: { home: UnitHome; roundId: string }) {
  const t = useTexts(homeCardTexts)
  const { person } = useSession()
  return (
    <Card title={t('cardTitle')}>
      <p className="mv-muted">{t('cardLead')}</p>
      <p>
        <Link to={`/rounds/${roundId}/units/${home.unit.id}/assistance`}>{t('toAssistance')}</Link>
      </p>
      {holds(person, 'leader', 'coordinator', 'hr') && (
        <p className="mv-small">
          <Link to="/assistance">{t('toMine')}</Link>
        </p>
      )}
    </Card>
  )
}
