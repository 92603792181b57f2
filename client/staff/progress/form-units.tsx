/** Which units have not signed a form, and which signed after the deadline. */
import { Link } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import type { FormCounts } from '#shared/form-counts.ts'
import { formCountsTexts } from '#shared/texts/form-counts.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

type FormUnit = FormCounts['units'][number]

export function FormUnits({ counts: { units } }: { counts: FormCounts }) {
  const t = useTexts(formCountsTexts)
  const missing = units.filter(({ state }) => state !== 'signed')
  const late = units.filter(({ state, daysLate }) => state === 'signed' && daysLate !== null)
  return (
    <div className="mv-counts-units">
      <section>
        <h2>{t('missingTitle', { count: missing.length })}</h2>
        {missing.length === 0 ? <p>{t('missingNone')}</p> : <UnitList units={missing} />}
      </section>
      {late.length > 0 && (
        <section>
          <h2>{t('lateTitle', { count: late.length })}</h2>
          <UnitList units={late} />
        </section>
      )}
    </div>
  )
}

function UnitList({ units }: { units: readonly FormUnit[] }) {
  const t = useTexts(formCountsTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  return (
    <ul className="mv-counts-list mv-sheet">
      {units.map(({ id, name, leader, state, due, daysLate }) => (
        <li key={id}>
          <span>
            <Link to={`/units/${id}`}>{textIn(name)}</Link>
            <span className="mv-muted mv-small">{leader ?? t('noLeader')}</span>
          </span>
          <span className="mv-small">
            {daysLate !== null ? (
              <StateShape shape="late">{t('overdue', { count: daysLate })}</StateShape>
            ) : (
              <StateShape shape={state === 'draft' ? 'in-progress' : 'not-started'}>
                {t(state === 'draft' ? 'draft' : 'notBegun')}
              </StateShape>
            )}
            {due && daysLate === null && (
              <span className="mv-muted">{t('due', { date: fullDate(due, language) })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
