/** Search, the filters with their counts, and what can be done with all that is shown. */
import { Input } from '@digdir/designsystemet-react'
import { progressTexts } from '#shared/texts/progress.ts'
import { useTexts } from '../../platform/language.tsx'
import { type Filter, filters } from './rows.ts'
import './filter-bar.css'

const words = {
  all: 'filterAll',
  late: 'filterLate',
  week: 'filterWeek',
  'no-representative': 'filterNoRepresentative',
} as const

export function FilterBar({
  search,
  onSearch,
  filter,
  onFilter,
  counts,
  aside,
}: {
  search: string
  onSearch: (search: string) => void
  filter: Filter
  onFilter: (filter: Filter) => void
  counts: Record<Filter, number>
  aside: React.ReactNode
}) {
  const t = useTexts(progressTexts)
  return (
    <div className="mv-filter-bar mv-not-on-paper">
      <span className="mv-search">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        <Input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
      </span>
      <fieldset className="mv-chips">
        <legend className="mv-only-read-aloud">{t('filters')}</legend>
        {filters.map((one) => (
          <button key={one} type="button" aria-pressed={filter === one} onClick={() => onFilter(one)}>
            {filter === one && (
              <svg width="12" height="12" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
                <path d="m2 7.5 3.4 3.4L12 3.6" fill="none" stroke="currentColor" strokeWidth="2" />
              </svg>
            )}
            {t(words[one])} <span className="mv-figures">{counts[one]}</span>
          </button>
        ))}
      </fieldset>
      <div className="mv-filter-aside">{aside}</div>
    </div>
  )
}
