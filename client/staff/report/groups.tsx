/** Groups across the tree that the round was to show at the unit: each with its coverage, or not shown. */
import { Link } from 'react-router'
import type { Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { Card } from '../../components/Card.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { Coverage } from './coverage.tsx'
import { reportPath } from './queries.ts'

export function Groups({ report }: { report: Report }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const { groups, round, unit, figuresOf } = report
  if (groups.length === 0) return null
  return (
    <div className="mv-groups">
      <Card title={t('groups')} large>
        <p className="mv-muted">
          {round.origin === 'held' && t('groupsLead')}{' '}
          {t('groupAlsoCounts', { unit: textIn(figuresOf.name) })}
        </p>
        <ul className="mv-group-list">
          {groups.map(({ id, title, coverage }) => (
            <li key={id}>
              <span className="mv-group-name">
                {coverage ? (
                  <Link to={`${reportPath(round.id, unit.id)}/groups/${id}`}>{textIn(title)}</Link>
                ) : (
                  textIn(title)
                )}
              </span>
              {coverage ? <Coverage coverage={coverage} /> : <Withheld />}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
