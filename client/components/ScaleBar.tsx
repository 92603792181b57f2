/**
 * One scale as a picture: the mean as a bar, the spread as a line, the level above as a tick, the institution as
 * a circle, last time as a triangle. One hue and ink only; no colour says good or bad. The figures stand beside it as text.
 */
import { barPlaces, type ScaleMarks } from '#shared/chart/scale-bar.ts'
import './ScaleBar.css'

const triangle = 'M0 8.5 4.5 15.5h-9z'

/** `range` is the scale's lowest and highest possible value. Positions use unrounded values. */
export function ScaleBar({ marks, range }: { marks: ScaleMarks; range: readonly [number, number] }) {
  const { mean, spread, parent, institution, previous, steps } = barPlaces(marks, range)
  const at = (place: number) => `${place * 100}%`
  return (
    <svg className="mv-scale-bar" aria-hidden="true" focusable="false">
      {steps.map((step) => (
        <line key={step} className="mv-bar-grid" x1={at(step)} x2={at(step)} y1="0" y2="100%" />
      ))}
      {/* Everything below is drawn around the middle of the row, whatever its height. */}
      <svg y="50%" overflow="visible" aria-hidden="true">
        <rect className="mv-bar-mean" x="0" y="-6" width={at(mean)} height="12" />
        {spread !== null && (
          <>
            <line className="mv-bar-halo" x1={at(spread[0])} x2={at(spread[1])} strokeWidth="3.5" />
            <line className="mv-bar-ink" x1={at(spread[0])} x2={at(spread[1])} strokeWidth="1.25" />
          </>
        )}
        <line className="mv-bar-cap" x1={at(mean)} x2={at(mean)} y1="-7" y2="7" />
        {parent !== null && (
          <>
            <line className="mv-bar-halo" x1={at(parent)} x2={at(parent)} y1="-11" y2="11" strokeWidth="5" />
            <line className="mv-bar-ink" x1={at(parent)} x2={at(parent)} y1="-11" y2="11" strokeWidth="2.2" />
          </>
        )}
        {institution !== null && (
          <>
            <circle className="mv-bar-halo" cx={at(institution)} r="4.6" strokeWidth="4.5" />
            <circle className="mv-bar-circle" cx={at(institution)} r="4.6" />
          </>
        )}
        {previous !== null && (
          <svg x={at(previous)} overflow="visible" aria-hidden="true">
            <path className="mv-bar-halo" d={triangle} strokeWidth="3" />
            <path className="mv-bar-triangle" d={triangle} />
          </svg>
        )}
      </svg>
    </svg>
  )
}

/** The marks as a legend draws them. */
export function LegendMark({ mark }: { mark: 'mean' | 'spread' | 'parent' | 'institution' | 'previous' }) {
  const width = { mean: 24, spread: 24, parent: 4, institution: 12, previous: 10 }[mark]
  return (
    <svg className="mv-legend-mark" width={width} height="22" aria-hidden="true" focusable="false">
      <svg y="50%" overflow="visible" aria-hidden="true">
        {mark === 'mean' && (
          <>
            <rect className="mv-bar-mean" x="0" y="-6" width="22" height="12" />
            <line className="mv-bar-cap" x1="22" x2="22" y1="-7" y2="7" />
          </>
        )}
        {mark === 'spread' && <line className="mv-bar-ink" x1="0" x2="24" strokeWidth="1.25" />}
        {mark === 'parent' && <line className="mv-bar-ink" x1="2" x2="2" y1="-9" y2="9" strokeWidth="2.2" />}
        {mark === 'institution' && <circle className="mv-bar-circle" cx="6" r="4.6" />}
        {mark === 'previous' && <path className="mv-bar-triangle" d="M5-3.5 9.5 3.5h-9z" />}
      </svg>
    </svg>
  )
}
