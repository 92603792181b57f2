/** All scales in one picture, and the table behind it. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { Legend } from './legend.tsx'
import { Picture } from './picture.tsx'
import { ScaleTable } from './scale-table.tsx'
import { inOrder, type SortOrder } from './scales.ts'
import { SortChoice } from './sort-choice.tsx'

export function Overview({ report }: { report: Report }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const [order, setOrder] = useState<SortOrder>('theme')
  const [asTable, setAsTable] = useState(false)
  const groups = inOrder(report, order)
  const compared = report.parent ?? report.institution
  return (
    <section className="mv-overview mv-sheet">
      <h2>{t('allScales')}</h2>
      <p className="mv-muted">{t('allScalesLead', { low: report.range[0], high: report.range[1] })}</p>
      <div className="mv-overview-tools mv-not-on-paper">
        <SortChoice order={order} onChange={setOrder} comparable={compared !== null} />
        <Button variant="secondary" data-color="neutral" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'asPicture' : 'asTable')}
        </Button>
      </div>
      <p className="mv-muted mv-small" role="status">
        {order === 'difference' && compared && t('sortedByDifference', { unit: textIn(compared.name) })}
        {order === 'value' && t('sortedByValue')}
      </p>
      {asTable ? (
        <ScaleTable report={report} groups={groups} />
      ) : (
        <>
          <Legend report={report} />
          <Picture report={report} groups={groups} />
        </>
      )}
      <div className="mv-overview-notes">
        {compared && (
          <p>
            <EmphasisedText text={t('boldMeans')} />
          </p>
        )}
        <p>
          <EmphasisedText text={t('spreadMeans')} />
        </p>
      </div>
      <details className="mv-scale-meanings">
        <summary>{t('whatScalesMean')}</summary>
        <dl>
          {report.themes.flatMap((theme) =>
            theme.scales.map((scale) => (
              <div key={scale.id}>
                <dt>{textIn(scale.title)}</dt>
                <dd>{textIn(scale.about)}</dd>
              </div>
            )),
          )}
        </dl>
      </details>
    </section>
  )
}
