/** A response rate in words, and as a bar for the eye: the part that is sure, and the part within which it lies. */

import { percent } from '#shared/numbers.ts'
import type { Rate } from '#shared/rates.ts'
import { ratesTexts } from '#shared/texts/rates.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import './ResponseRate.css'

export function ResponseRate({ rate }: { rate: Rate }) {
  const { from, to } = rate
  return (
    <span className="mv-rate">
      <RateWords rate={rate} />
      <span
        className="mv-rate-bar"
        aria-hidden="true"
        style={{ '--mv-from': from, '--mv-to': to } as React.CSSProperties}
      >
        <span className="mv-rate-sure" />
        <span className="mv-rate-open" />
      </span>
    </span>
  )
}

/** `43 %`, `høyst 20 %`, `minst 80 %`, `40 til 56 %` */
export function RateWords({ rate: { from, to } }: { rate: Rate }) {
  const t = useTexts(ratesTexts)
  const language = useLanguage()
  if (from === to) return percent(from, language)
  if (from === 0) return t('atMost', { percent: percent(to, language) })
  if (to === 100) return t('atLeast', { percent: percent(from, language) })
  return t('between', { from: String(from), to: percent(to, language) })
}
