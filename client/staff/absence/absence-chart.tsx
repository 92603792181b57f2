/** Sickness absence by month as two lines with what is aimed at; every figure stands in the table behind. */
import type { UnitAbsence } from '#shared/absence.ts'
import { absencePlaces } from '#shared/chart/absence.ts'
import type { Place } from '#shared/chart/place.ts'
import { percentSet } from '#shared/numbers.ts'
import { absenceTexts } from '#shared/texts/absence.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

/** From the top of the picture. */
const y = (place: number) => `${(1 - place) * 100}%`

export function AbsenceChart({ absence }: { absence: UnitAbsence }) {
  const t = useTexts(absenceTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const places = absencePlaces(absence, language)
  if (!places) return null
  const { ticks, aim, months } = places
  const x = (index: number) => `${((index + 0.5) / months.length) * 100}%`
  return (
    <div aria-hidden="true">
      <div className="mv-absence-plot">
        {ticks.map(({ at, label }) => (
          <span key={label} className="mv-absence-tick" style={{ top: y(at) }}>
            {label}
          </span>
        ))}
        <svg focusable="false" aria-hidden="true">
          {ticks.map(({ at, label }) => (
            <line key={label} className="mv-absence-grid" x1="0" x2="100%" y1={y(at)} y2={y(at)} />
          ))}
          {aim !== null && <line className="mv-absence-aim" x1="0" x2="100%" y1={y(aim)} y2={y(aim)} />}
          <Line kind="institution" places={months.map(({ institution }) => institution)} x={x} />
          <Line kind="short" places={months.map(({ short }) => short)} x={x} />
          <Line kind="total" places={months.map(({ total }) => total)} x={x} />
          {months.map(
            ({ month, total }, index) =>
              total !== null && (
                <circle key={month} className="mv-absence-dot" cx={x(index)} cy={y(total)} r="4" />
              ),
          )}
        </svg>
      </div>
      <div className="mv-absence-labels">
        {months.map(({ month, label, begins }) => (
          <span key={month} className={begins ? undefined : 'mv-absence-between'}>
            {label}
            {label !== '' && month.endsWith('-01') && <span>{month.slice(0, 4)}</span>}
          </span>
        ))}
      </div>
      <ul className="mv-absence-legend">
        <Legend kind="total">{t('total')}</Legend>
        <Legend kind="short">{t('short')}</Legend>
        {absence.institution && (
          <Legend kind="institution">{`${t('total')}, ${textIn(absence.institution.name)}`}</Legend>
        )}
        {absence.targets && (
          <Legend kind="aim">{t('aimLine', { percent: percentSet(absence.targets.total, language) })}</Legend>
        )}
      </ul>
    </div>
  )
}

function Legend({ kind, children }: { kind: string; children: React.ReactNode }) {
  return (
    <li>
      <svg width="24" height="12" aria-hidden="true" focusable="false">
        <line className={`mv-absence-${kind}`} x1="0" x2="24" y1="6" y2="6" />
        {kind === 'total' && <circle className="mv-absence-dot" cx="12" cy="6" r="4" />}
      </svg>
      {children}
    </li>
  )
}

/** Broken where a month is not shown. */
function Line({ kind, places, x }: { kind: string; places: Place[]; x: (index: number) => string }) {
  return places.slice(1).map((place, index) => {
    const before = places[index]
    if (place === null || before === null || before === undefined) return null
    return (
      <line
        key={x(index)}
        className={`mv-absence-${kind}`}
        x1={x(index)}
        x2={x(index + 1)}
        y1={y(before)}
        y2={y(place)}
      />
    )
  })
}
