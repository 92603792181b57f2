/** All scales in one picture, and the table behind it. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { besideWords } from '#shared/reading/beside.ts'
import { showsOtherwise } from '#shared/reading/rounds.ts'
import { inOrder, type ScalesPicture, type SortOrder } from '#shared/reading/scales.ts'
import type { Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { CopyPicture, type PictureOf } from './copy-picture.tsx'
import { Legend } from './legend.tsx'
import { MethodologyLink } from './methodology-link.tsx'
import { Picture } from './picture.tsx'
import { ScaleTable } from './scale-table.tsx'
import { SortChoice } from './sort-choice.tsx'

/** @param previous the round that the mark for last time stands for @param scalesPath where the pages of single scales lie; null where there are none */
export function Overview({
  of,
  round,
  previous = null,
  picture,
  scalesPath,
}: {
  of: PictureOf
  round: Report['round']
  previous?: Report['previous']
  picture: ScalesPicture
  scalesPath: string | null
}) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const words = besideWords(picture.about, language)
  const [order, setOrder] = useState<SortOrder>('theme')
  const [asTable, setAsTable] = useState(false)
  const groups = inOrder(picture, order)
  const leadOf = (range: ScalesPicture['range']) =>
    range ? t('allScalesLead', { low: range[0], high: range[1] }) : t('allScalesLeadOwn')
  const larger = picture.beside.find(({ mark }) => mark !== 'previous')
  return (
    <section className="mv-overview mv-sheet">
      <h2>{t('allScales')}</h2>
      <p className="mv-muted">{leadOf(picture.range)}</p>
      <div className="mv-overview-tools mv-not-on-paper">
        <SortChoice order={order} onChange={setOrder} comparable={larger !== undefined} />
        <div className="mv-picture-tools">
          <Button variant="secondary" data-color="neutral" onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'asPicture' : 'asTable')}
          </Button>
          <CopyPicture
            of={of}
            what={t('allScales')}
            draw={async () =>
              (await import('#shared/chart/overview-svg.ts')).overviewPiece(picture, groups, language)
            }
          />
        </div>
      </div>
      <p className="mv-muted mv-small" role="status">
        {order === 'difference' && larger && t('sortedByDifference', { unit: words.within(larger) })}
        {order === 'value' && t('sortedByValue')}
      </p>
      {asTable ? (
        <ScaleTable picture={picture} groups={groups} scalesPath={scalesPath} />
      ) : (
        <>
          <Legend picture={picture} />
          <Picture picture={picture} groups={groups} scalesPath={scalesPath} />
        </>
      )}
      <div className="mv-overview-notes">
        {picture.beside.length > 0 && (
          <p>
            <EmphasisedText text={t('boldMeans')} />
          </p>
        )}
        <p>
          <EmphasisedText text={t('spreadMeans')} />
        </p>
        {previous && showsOtherwise(previous, round) && <p>{t('shownOtherwise')}</p>}
      </div>
      <details className="mv-more">
        <summary>{t('whatScalesMean')}</summary>
        <dl>
          {picture.themes.flatMap((theme) =>
            theme.scales.map((scale) => (
              <div key={scale.id}>
                <dt>{textIn(scale.title)}</dt>
                <dd>{textIn(scale.about)}</dd>
              </div>
            )),
          )}
        </dl>
      </details>
      <MethodologyLink round={round} />
    </section>
  )
}
