/** Means over the rounds as dots and lines; all its figures stand in the table behind it. */
import type { Place } from '#shared/chart/place.ts'
import type { TrendPlaces } from '#shared/chart/trend.ts'
import type { LineNames } from '#shared/reading/rounds.ts'

/** From the top of the picture. */
const y = (place: number) => `${(1 - place) * 100}%`

export function TrendPicture({ places, names }: { places: TrendPlaces; names: LineNames }) {
  const { ticks, rounds } = places
  const x = (index: number) => `${((index + 0.5) / rounds.length) * 100}%`
  return (
    <div className="mv-trend">
      <div className="mv-trend-plot" aria-hidden="true">
        {ticks.map(({ at, label }) => (
          <span key={label} className="mv-trend-tick" style={{ top: y(at) }}>
            {label}
          </span>
        ))}
        <svg focusable="false" aria-hidden="true">
          {ticks.map(({ at, label }) => (
            <line key={label} className="mv-bar-grid" x1="0" x2="100%" y1={y(at)} y2={y(at)} />
          ))}
          <Line className="mv-trend-institution" places={rounds.map((one) => one.institution)} x={x} />
          <Line className="mv-trend-parent" places={rounds.map((one) => one.parent)} x={x} />
          {rounds.map(
            ({ id, likely }, index) =>
              likely && (
                <line
                  key={id}
                  className="mv-trend-likely"
                  x1={x(index)}
                  x2={x(index)}
                  y1={y(likely[1])}
                  y2={y(likely[0])}
                />
              ),
          )}
          {rounds.map(({ id, parent, institution }, index) => (
            <svg key={id} x={x(index)} overflow="visible" aria-hidden="true">
              <Mark at={parent}>
                <line className="mv-bar-ink" x1="-8" x2="8" strokeWidth="2.2" />
              </Mark>
              <Mark at={institution}>
                <circle className="mv-bar-circle" r="4.6" />
              </Mark>
            </svg>
          ))}
          <Line className="mv-trend-own" places={rounds.map((one) => one.own)} x={x} />
          {rounds.map(({ id, own, stated }, index) => (
            <svg key={id} x={x(index)} overflow="visible" aria-hidden="true">
              <Mark at={own}>
                <circle className={stated ? 'mv-trend-stated' : 'mv-trend-dot'} r="5" />
              </Mark>
            </svg>
          ))}
        </svg>
        {rounds.map(
          ({ id, own, value, likely }, index) =>
            own !== null && (
              <strong
                key={id}
                className="mv-trend-value"
                style={{ left: x(index), top: y(likely?.[1] ?? own) }}
              >
                {value}
              </strong>
            ),
        )}
      </div>
      <div className="mv-trend-rounds" aria-hidden="true">
        {rounds.map(({ id, label }) => (
          <span key={id}>{label}</span>
        ))}
      </div>
      <ul className="mv-trend-legend" aria-hidden="true">
        {rounds.some(({ own }) => own !== null) && (
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
  places,
  className,
  x,
}: {
  places: Place[]
  className: string
  x: (index: number) => string
}) {
  return places.map((place, index) => {
    const next = places[index + 1]
    if (place === null || next === null || next === undefined) return null
    return (
      <line
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece of the line is its place in the row
        key={index}
        className={className}
        x1={x(index)}
        x2={x(index + 1)}
        y1={y(place)}
        y2={y(next)}
      />
    )
  })
}

function Mark({ at, children }: { at: Place; children: React.ReactNode }) {
  return (
    at !== null && (
      <svg y={y(at)} overflow="visible" aria-hidden="true">
        {children}
      </svg>
    )
  )
}
