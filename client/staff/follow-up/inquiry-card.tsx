/** On the unit's page, for leader and safety representative alone: where they look further into something. */
import { Link } from 'react-router'
import { homeCardTexts } from '#shared/texts/home-card.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { Card } from '../../components/Card.tsx'
import { useTexts } from '../../platform/language.tsx'

export function InquiryCard({
  home,
  current,
}: {
  home: UnitHome
  current: NonNullable<UnitHome['current']>
}) {
  const t = useTexts(homeCardTexts)
  return (
    <Card title={t('inquiryTitle')}>
      <p className="mv-muted mv-small">{t('inquiryAbout')}</p>
      <p>
        <Link to={`/rounds/${current.round.id}/units/${home.unit.id}/inquiries`}>{t('toInquiries')}</Link>
      </p>
    </Card>
  )
}
