/** The latest changes of the plan on one line, with the way to all of them. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { useTexts } from '../../platform/language.tsx'
import { placeOf, planAddress, planHistoryQuery } from './queries.ts'
import { useChangeWords } from './use-change-words.ts'
import './history.css'

const shown = 3

/** Nothing while nothing has been changed; a history that cannot be fetched takes nothing from the plan. */
export function RecentChanges({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const inWords = useChangeWords(plan)
  const history = useQuery(planHistoryQuery(placeOf(plan)))
  const changes = history.data?.changes.slice(0, shown) ?? []
  if (changes.length === 0) return null
  return (
    <section className="mv-recent mv-small mv-not-on-paper" aria-label={t('recentChanges')}>
      <h2>
        <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 4v4.3l2.8 1.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {t('recentChanges')}
      </h2>
      <ol>
        {changes.map((change) => {
          const { when, who, did } = inWords(change)
          return (
            <li key={change.id}>
              <time dateTime={change.at} className="mv-muted">
                {when}
              </time>{' '}
              <strong>{who}</strong> {did}
            </li>
          )
        })}
      </ol>
      <Link to={planAddress(placeOf(plan), '/history')}>{t('seeHistory')}</Link>
    </section>
  )
}
