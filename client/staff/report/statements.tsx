/** The statements of a scale: how the answers lie in each, and the table behind. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ScaleReport } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { DistributionLegend } from './distribution.tsx'
import { StatementRow } from './statement-row.tsx'
import { StatementTable } from './statement-table.tsx'
import { sharedSteps } from './steps.ts'

export function Statements({ report }: { report: ScaleReport }) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  const textIn = useTextIn()
  const [asTable, setAsTable] = useState(false)
  const { statements } = report
  const steps = sharedSteps(statements)
  const anyShown = statements.some(({ figure }) => figure.state === 'shown')
  const shares = statements.some(({ figure }) => figure.state === 'shown' && figure.favourable !== null)
  return (
    <section className="mv-statements mv-sheet">
      <div className="mv-statements-head">
        <div>
          <h2>{t('statements')}</h2>
          <p className="mv-muted mv-small">{t('statementsLead')}</p>
        </div>
        {anyShown && (
          <Button
            variant="secondary"
            data-color="neutral"
            className="mv-not-on-paper"
            onClick={() => setAsTable(!asTable)}
          >
            {r(asTable ? 'asPicture' : 'asTable')}
          </Button>
        )}
      </div>
      {asTable ? (
        <StatementTable report={report} />
      ) : (
        <>
          {anyShown && steps && (
            <DistributionLegend words={steps.map(({ text }) => textIn(text))} label={t('categories')} />
          )}
          {anyShown && <Columns report={report} shares={shares} />}
          <ul className="mv-statement-list">
            {statements.map((statement) => (
              <StatementRow key={statement.item} statement={statement} report={report} ownSteps={!steps} />
            ))}
          </ul>
        </>
      )}
      {anyShown && (
        <div className="mv-overview-notes">
          {shares && (
            <p>
              <EmphasisedText text={t('upperMeans')} />
            </p>
          )}
          {(report.parent || report.institution) && (
            <p>
              <EmphasisedText text={t('boldMeans')} />
            </p>
          )}
        </div>
      )}
    </section>
  )
}

function Columns({ report, shares }: { report: ScaleReport; shares: boolean }) {
  const t = useTexts(scaleTexts)
  const r = useTexts(reportTexts)
  return (
    <div className="mv-statement-columns" aria-hidden="true">
      <span>{r('meanShort')}</span>
      <span>{shares && t('upper')}</span>
      <span>{(report.parent || report.institution) && r('differenceFrom')}</span>
    </div>
  )
}
