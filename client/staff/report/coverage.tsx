/** How many answered of how many, or how many answers there are where nobody knows of how many. */

import { percent, wholeNumber } from '#shared/numbers.ts'
import type { PublishedRate } from '#shared/report.ts'
import { earlierTexts } from '#shared/texts/earlier.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'

/** How much of a group its figures stand on, in one line: `41 av 68 i gruppa`, with a bar. */
export function Coverage({ coverage }: { coverage: PublishedRate }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const answered = wholeNumber(coverage.answered, language)
  if (coverage.invited === null || coverage.percent === null)
    return <span className="mv-coverage mv-figures">{t('answers', { count: answered })}</span>
  return (
    <span className="mv-coverage">
      <span className="mv-figures">
        {t('coverageOf', { answered, invited: wholeNumber(coverage.invited, language) })}
      </span>
      <ShareBar percent={coverage.percent} />
    </span>
  )
}

/** The response rate of one unit among many, in one line: `73 %`, a bar, `31 av 41 svarte`. */
export function RateLine({ rate: { answered, invited, percent: share } }: { rate: PublishedRate }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const count = wholeNumber(answered, language)
  if (invited === null || share === null)
    return <span className="mv-rate-line mv-figures">{t('answers', { count })}</span>
  return (
    <span className="mv-rate-line mv-figures">
      <strong>{percent(share, language)}</strong>
      <ShareBar percent={share} />
      <span className="mv-muted">
        {t('rateOf', { answered: count, invited: wholeNumber(invited, language) })}
      </span>
    </span>
  )
}

/** The first fact about a report: a share, or the number of answers alone. @param of the words for `31 of 41` */
export function RateFact({
  rate,
  title,
  of,
  children,
}: {
  rate: PublishedRate
  title: string
  of: (numbers: { answered: string; invited: string }) => string
  children: React.ReactNode
}) {
  const earlier = useTexts(earlierTexts)
  const language = useLanguage()
  const answered = wholeNumber(rate.answered, language)
  if (rate.invited === null || rate.percent === null)
    return (
      <section>
        <h2>{earlier('rate')}</h2>
        <p className="mv-rate">
          <strong>{answered}</strong>
        </p>
        <p className="mv-muted">{earlier('rateUnknown')}</p>
      </section>
    )
  return (
    <section>
      <h2>{title}</h2>
      <p className="mv-rate">
        <strong>{percent(rate.percent, language)}</strong>{' '}
        <span className="mv-muted">{of({ answered, invited: wholeNumber(rate.invited, language) })}</span>
      </p>
      <ShareBar percent={rate.percent} />
      {children}
    </section>
  )
}

/** A share of a whole as a bar; the numbers stand beside it. */
function ShareBar({ percent: share }: { percent: number }) {
  return (
    <svg className="mv-rate-bar" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill="var(--mv-chart-20)" />
      <rect width={`${Math.min(share, 100)}%`} height="100%" fill="var(--mv-accent)" />
    </svg>
  )
}
