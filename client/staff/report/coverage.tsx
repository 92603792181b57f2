/** How much of a group its figures stand on: `41 av 68 i gruppa`, with a bar. */
import type { PublishedRate } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { wholeNumber } from '../../platform/numbers.ts'

export function Coverage({ coverage }: { coverage: PublishedRate }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  return (
    <span className="mv-coverage">
      <span className="mv-figures">
        {t('coverageOf', {
          answered: wholeNumber(coverage.answered, language),
          invited: wholeNumber(coverage.invited, language),
        })}
      </span>
      <ShareBar percent={coverage.percent} />
    </span>
  )
}

/** A share of a whole as a bar; the numbers stand beside it. */
export function ShareBar({ percent }: { percent: number }) {
  return (
    <svg className="mv-rate-bar" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill="var(--mv-chart-20)" />
      <rect width={`${Math.min(percent, 100)}%`} height="100%" fill="var(--mv-accent)" />
    </svg>
  )
}
