/** On the unit's page, for leader and safety representative alone: where they look further into something. */
import { Link } from 'react-router'
import { inquiryTexts } from '#shared/texts/inquiry.ts'
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
  const t = useTexts(inquiryTexts)
  return (
    <Card title={t('title')}>
      <p className="mv-muted mv-small">{t('cardAbout')}</p>
      <p>
        <Link to={`/rounds/${current.round.id}/units/${home.unit.id}/inquiries`}>{t('toInquiries')}</Link>
      </p>
    </Card>
  )
}
