/** The round's year on a wheel, with every date in words beside it. */

import { arcPath, partInYear, pointAt, shareOfYear } from '#shared/chart/wheel.ts'
import { dateRange, fullDate, shortDate } from '#shared/dates.ts'
import type { RoundDetail } from '#shared/round.ts'
import type { Step } from '#shared/step.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import './year-wheel.css'

const rings = [104, 86] as const
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** `deadlines`: null while they cannot be known. */
export function YearWheel({
  opensOn,
  closesOn,
  deadlines,
  steps,
}: {
  opensOn: string
  closesOn: string
  deadlines: RoundDetail['deadlines'] | null
  steps: readonly Step[]
}) {
  const t = useTexts(draftTexts)
  const ofRunning = useTexts(runningRoundTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  if (opensOn === '' || closesOn <= opensOn) return null
  const year = Number(opensOn.slice(0, 4))
  const survey = steps.find((step) => step.kind === 'survey')
  const dated = [...(deadlines ?? [])].sort((a, b) => a.due.localeCompare(b.due))
  return (
    <aside className="mv-sheet mv-wheel" aria-label={t('wheelTitle')}>
      <h2>{t('wheelTitle')}</h2>
      <svg viewBox="-150 -142 300 284" aria-hidden="true" focusable="false">
        {rings.map((radius) => (
          <circle key={radius} r={radius} className="mv-wheel-ring" />
        ))}
        {months.map((month) => {
          const middle = shareOfYear(`2026-${month}-15`)
          const label = pointAt(middle, 130)
          const edge = shareOfYear(`2026-${month}-01`)
          const [inner, outer] = [pointAt(edge, 112), pointAt(edge, 118)]
          return (
            <g key={month}>
              <line x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} className="mv-wheel-tick" />
              <text x={label.x} y={label.y + 4} textAnchor="middle" className="mv-wheel-month">
                {shortDate(`2026-${month}-15`, language).replace(/[\d. ]/g, '')}
              </text>
            </g>
          )
        })}
        {rings.map((radius, ring) => {
          const part = partInYear(opensOn, closesOn, year + ring)
          return (
            part && <path key={radius} d={arcPath(part.from, part.to, radius)} className="mv-wheel-survey" />
          )
        })}
        {dated.map(({ step, due }) => {
          const radius = rings[Number(due.slice(0, 4)) - year]
          if (radius === undefined) return null
          const point = pointAt(shareOfYear(due), radius)
          return <circle key={step} cx={point.x} cy={point.y} r="5.5" className="mv-wheel-deadline" />
        })}
        <text y="0" textAnchor="middle" className="mv-wheel-years">
          {year}–{year + 1}
        </text>
        {t('wheelRings', { outer: year, inner: year + 1 })
          .split(', ')
          .map((line, index) => (
            <text key={line} y={18 + 14 * index} textAnchor="middle" className="mv-wheel-note">
              {line}
            </text>
          ))}
      </svg>
      <dl>
        <div>
          <dt>
            <span className="mv-wheel-key-survey" aria-hidden="true" />
            {survey ? textIn(survey.title) : ofRunning('period')}
          </dt>
          <dd>{dateRange(opensOn, closesOn, language)}</dd>
        </div>
        {dated.map(({ step, due }) => {
          const known = steps.find((one) => one.id === step)
          return (
            <div key={step}>
              <dt>
                <span className="mv-wheel-key-deadline" aria-hidden="true" />
                {known ? textIn(known.title) : step}
              </dt>
              <dd>{fullDate(due, language)}</dd>
            </div>
          )
        })}
      </dl>
      {deadlines === null && <p className="mv-muted mv-small">{t('wheelAfterSave')}</p>}
    </aside>
  )
}
