/** One risk as it is read, with what can be done about it. */
import { useState } from 'react'
import { Link } from 'react-router'
import { type RiskAssessment, type RiskRow, riskLevel, riskOf } from '#shared/risk.ts'
import { riskTexts } from '#shared/texts/risk.ts'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { RiskForm } from './risk-form.tsx'
import { degreeKeys } from './risk-words.ts'
import { type DocumentPlace, riskDocument } from './step-document.ts'

const levelKeys = { low: 'levelLow', medium: 'levelMedium', high: 'levelHigh' } as const

export function RiskItem({
  row,
  number,
  page,
  place,
}: {
  row: RiskRow
  number: number
  page: RiskAssessment
  place: DocumentPlace
}) {
  const t = useTexts(riskTexts)
  const [editing, setEditing] = useState(false)
  const change = riskDocument.useChange(place)
  const writable = page.mayEdit && page.state === 'draft'
  if (editing && writable)
    return (
      <li className="mv-document-item">
        <RiskForm row={row} place={place} onClose={() => setEditing(false)} />
      </li>
    )
  const { what, likelihood, consequence, measure, measureId } = row
  const risk = riskOf(row)
  const level = risk === null ? null : riskLevel(risk)
  const name = what || t('riskNumber', { number })
  return (
    <li className="mv-document-item">
      <div className="mv-document-item-head">
        <h3 className="mv-document-words">{name}</h3>
        {risk !== null && level !== null && (
          <span className={`mv-risk-level mv-risk-level-${level} mv-small mv-figures`}>
            <span className="mv-only-read-aloud">{t('risk')}: </span>
            {t(levelKeys[level], { risk })}
          </span>
        )}
      </div>
      <dl className="mv-risk-degrees mv-small">
        <div>
          <dt>{t('likelihood')}</dt>
          <dd>
            {likelihood === null
              ? t('notAssessed')
              : t(degreeKeys.likelihood[likelihood - 1] ?? 'notAssessed')}
          </dd>
        </div>
        <div>
          <dt>{t('consequence')}</dt>
          <dd>
            {consequence === null
              ? t('notAssessed')
              : t(degreeKeys.consequence[consequence - 1] ?? 'notAssessed')}
          </dd>
        </div>
      </dl>
      <p className="mv-document-words">
        <span className="mv-muted mv-small">{t('measure')} </span>
        {measure || t('noMeasure')}
      </p>
      {change.error && <ProblemNotice error={change.error} />}
      <div className="mv-document-ways mv-small">
        {writable && (
          <button type="button" className="mv-link-button" onClick={() => setEditing(true)}>
            {t('change')}
            <span className="mv-only-read-aloud">: {name}</span>
          </button>
        )}
        {measureId !== null && (
          <Link to={`/rounds/${page.round.id}/units/${page.unit.id}/plan`}>{t('inPlan')}</Link>
        )}
        {measureId === null && measure !== '' && page.mayEdit && page.planOpen && (
          <button
            type="button"
            className="mv-link-button"
            disabled={change.isPending}
            onClick={() => change.mutate({ method: 'POST', path: `/rows/${row.id}/measure` })}
          >
            {t('toPlan')}
            <span className="mv-only-read-aloud">: {measure}</span>
          </button>
        )}
      </div>
    </li>
  )
}
