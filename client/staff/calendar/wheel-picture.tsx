/** The year as a wheel: months around it, a ring for each round, a dot for each date. The list beside it says the same. */
import type { AnnualWheel } from '#shared/calendar.ts'
import { arcPath, partInYear, pointAt, shareOfYear } from '#shared/chart/wheel.ts'
import { fullDate, monthName } from '#shared/dates.ts'
import { wheelTexts } from '#shared/texts/wheel.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { ringOf, type WheelRound, wheel } from './wheel-shape.ts'

const { half } = wheel

export function WheelPicture({ wheel: { year, today, rounds } }: { wheel: AnnualWheel }) {
  const t = useTexts(wheelTexts)
  return (
    <svg
      className="mv-year-picture"
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      role="img"
      aria-label={t('pictureOf', { year: String(year), count: rounds.length })}
    >
      <Months year={year} />
      {rounds.map((round, index) => (
        <Ring
          key={round.id}
          round={round}
          year={year}
          ring={ringOf(index, rounds.length)}
          number={index + 1}
        />
      ))}
      {today.startsWith(`${year}-`) && <Today today={today} />}
      <text className="mv-year-year" textAnchor="middle" dy="0.35em">
        {year}
      </text>
    </svg>
  )
}

function Months({ year }: { year: number }) {
  const language = useLanguage()
  return (
    <g>
      <circle className="mv-year-rim" r={wheel.outer + 8} />
      {Array.from({ length: 12 }, (_, index) => {
        const date = `${year}-${String(index + 1).padStart(2, '0')}-01`
        const turn = shareOfYear(date)
        const from = pointAt(turn, wheel.inner - 12)
        const to = pointAt(turn, wheel.outer + 8)
        const words = pointAt(turn + 1 / 24, wheel.months)
        return (
          <g key={date}>
            <line className="mv-year-spoke" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <text className="mv-year-month" x={words.x} y={words.y} textAnchor="middle" dy="0.35em">
              {monthName(date, language).slice(0, 3)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Ring({
  round,
  year,
  ring: { radius, breadth },
  number,
}: {
  round: WheelRound
  year: number
  ring: { radius: number; breadth: number }
  number: number
}) {
  const language = useLanguage()
  const textIn = useTextIn()
  const span = partInYear(round.opensOn, round.closesOn, year)
  // Just before the year begins, where seldom anything is due.
  const label = pointAt(-0.02, radius)
  return (
    <g>
      <circle className="mv-year-ring" r={radius} strokeWidth={breadth} />
      {span && (
        <path
          className={round.hasSurvey ? 'mv-year-survey' : 'mv-year-running'}
          d={arcPath(span.from, span.to, radius)}
          strokeWidth={breadth}
        />
      )}
      {round.deadlines.map(({ due, step }) => {
        const { x, y } = pointAt(shareOfYear(due), radius)
        return (
          <circle key={`${due} ${step.nb}`} className="mv-year-date" cx={x} cy={y} r={breadth / 2.6}>
            <title>{`${textIn(step)}: ${fullDate(due, language)}`}</title>
          </circle>
        )
      })}
      <text className="mv-year-number" x={label.x} y={label.y} textAnchor="middle" dy="0.36em">
        {number}
      </text>
    </g>
  )
}

function Today({ today }: { today: string }) {
  const t = useTexts(wheelTexts)
  const turn = shareOfYear(today)
  const from = pointAt(turn, wheel.inner - 12)
  const to = pointAt(turn, wheel.outer + 8)
  return (
    <line className="mv-year-today" x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
      <title>{t('today')}</title>
    </line>
  )
}
