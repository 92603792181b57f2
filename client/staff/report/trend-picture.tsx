/** Means over the rounds as dots and lines; all its figures stand in the table behind it. */

import { oneDecimal } from '#shared/numbers.ts'
import { likelyRange } from '#shared/reading/chance.ts'
import type { LineNames, RoundOfScale } from '#shared/reading/rounds.ts'
import { meanOf } from '#shared/reading/scales.ts'
import type { EarlierFigure } from '#shared/report.ts'
import { useLanguage } from '../../platform/language.tsx'

export function TrendPicture({
  rounds,
  window: [bottom, top],
  spread,
  range,
  names,
}: {
  rounds: RoundOfScale[]
  window: [number, number]
  spread: number | null
  range: readonly [number, number]
  names: LineNames
}) {
  const language = useLanguage()
  const x = (index: number) => `${((index + 0.5) / rounds.length) * 100}%`
  const y = (value: number) => `${((top - value) / (top - bottom)) * 100}%`
  const step = top - bottom > 2.5 ? 1 : 0.5
  const ticks = Array.from(
    { length: Math.floor((top - bottom) / step) + 1 },
    (_, index) => top - index * step,
  )
  const places = { x, y }
  return (
    <div className="mv-trend">
      <div className="mv-trend-plot" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} className="mv-trend-tick" style={{ top: y(tick) }}>
            {oneDecimal(tick, language)}
          </span>
        ))}
        <svg focusable="false" aria-hidden="true">
          {ticks.map((tick) => (
            <line key={tick} className="mv-bar-grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
          ))}
          <Line
            className="mv-trend-institution"
            means={rounds.map((one) => meanOf(one.institution))}
            {...places}
          />
          <Line className="mv-trend-parent" means={rounds.map((one) => meanOf(one.parent))} {...places} />
          {rounds.map(({ round, figure }, index) => {
            const likely = likelyRange(figure, range, spread)
            return (
              likely && (
                <line
                  key={round.id}
                  className="mv-trend-likely"
                  x1={x(index)}
                  x2={x(index)}
                  y1={y(likely[1])}
                  y2={y(likely[0])}
                />
              )
            )
          })}
          {rounds.map(({ round, parent, institution }, index) => (
            <svg key={round.id} x={x(index)} overflow="visible" aria-hidden="true">
              <Mark of={parent} y={y}>
                <line className="mv-bar-ink" x1="-8" x2="8" strokeWidth="2.2" />
              </Mark>
              <Mark of={institution} y={y}>
                <circle className="mv-bar-circle" r="4.6" />
              </Mark>
            </svg>
          ))}
          <Line className="mv-trend-own" means={rounds.map((one) => meanOf(one.figure))} {...places} />
          {rounds.map(({ round, figure }, index) => (
            <svg key={round.id} x={x(index)} overflow="visible" aria-hidden="true">
              <Mark of={figure} y={y}>
                <circle className={figure.state === 'stated' ? 'mv-trend-stated' : 'mv-trend-dot'} r="5" />
              </Mark>
            </svg>
          ))}
        </svg>
        {rounds.map(({ round, figure }, index) => {
          const mean = meanOf(figure)
          if (mean === null) return null
          const above = likelyRange(figure, range, spread)?.[1] ?? mean
          return (
            <strong key={round.id} className="mv-trend-value" style={{ left: x(index), top: y(above) }}>
              {oneDecimal(mean, language)}
            </strong>
          )
        })}
      </div>
      <div className="mv-trend-rounds" aria-hidden="true">
        {rounds.map(({ round, when }) => (
          <span key={round.id}>{when}</span>
        ))}
      </div>
      <ul className="mv-trend-legend" aria-hidden="true">
        {rounds.some(({ figure }) => meanOf(figure) !== null) && (
          <li>
            <TrendMark className="mv-trend-own">
              <circle className="mv-trend-dot" cx="12" cy="11" r="5" />
            </TrendMark>{' '}
            {names.own}
          </li>
        )}
        {names.parent && (
          <li>
            <TrendMark className="mv-trend-parent">
              <line className="mv-bar-ink" x1="4" x2="20" y1="11" y2="11" strokeWidth="2.2" />
            </TrendMark>{' '}
            {names.parent}
          </li>
        )}
        {names.institution && (
          <li>
            <TrendMark className="mv-trend-institution">
              <circle className="mv-bar-circle" cx="12" cy="11" r="4.6" />
            </TrendMark>{' '}
            {names.institution}
          </li>
        )}
      </ul>
    </div>
  )
}

/** A line with its mark, as the legend draws it. */
function TrendMark({ className, children }: { className: string; children: React.ReactNode }) {
  return (
    <svg className="mv-legend-mark" width="24" height="22" focusable="false" aria-hidden="true">
      <line className={className} x1="0" x2="24" y1="11" y2="11" />
      {children}
    </svg>
  )
}

/** From round to round; broken where one of the two has no figure. */
function Line({
  means,
  className,
  x,
  y,
}: {
  means: (number | null)[]
  className: string
  x: (index: number) => string
  y: (value: number) => string
}) {
  return means.map((mean, index) => {
    const next = means[index + 1]
    if (mean === null || next === null || next === undefined) return null
    return (
      <line
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece of the line is its place in the row
        key={index}
        className={className}
        x1={x(index)}
        x2={x(index + 1)}
        y1={y(mean)}
        y2={y(next)}
      />
    )
  })
}

function Mark({
  of,
  y,
  children,
}: {
  of: EarlierFigure | null
  y: (value: number) => string
  children: React.ReactNode
}) {
  const mean = meanOf(of)
  return (
    mean !== null && (
      <svg y={y(mean)} overflow="visible" aria-hidden="true">
        {children}
      </svg>
    )
  )
}
