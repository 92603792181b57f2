/** The table behind the picture: the same figures, all of them as numbers. */
import { Fragment } from 'react'
import { Link } from 'react-router'
import { oneDecimal, wholeNumber } from '#shared/numbers.ts'
import { besideWords } from '#shared/reading/beside.ts'
import { differenceFrom } from '#shared/reading/difference.ts'
import {
  type Beside,
  meanOf,
  type ScaleGroup,
  type ScalePicture,
  type ScalesPicture,
  widestSpread,
} from '#shared/reading/scales.ts'
import { spreadWords } from '#shared/reading/spread.ts'
import type { EarlierFigure } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { OwnRange } from './own-range.tsx'

export function ScaleTable({
  picture,
  groups,
  scalesPath,
}: {
  picture: ScalesPicture
  groups: ScaleGroup[]
  scalesPath: string | null
}) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const words = besideWords(picture.about, language)
  return (
    <DataTable caption={t('allScales')} className="mv-scale-table mv-figure-table">
      <thead>
        <tr>
          <th scope="col">{t('scale')}</th>
          <th scope="col" className="mv-number">
            {t('mean')}
          </th>
          <th scope="col" className="mv-number">
            {t('spread')}
          </th>
          <th scope="col" className="mv-number">
            {t('answersHead')}
          </th>
          {picture.beside.map((one) => (
            <Fragment key={one.mark}>
              <th scope="col" className="mv-number">
                {words.name(one)}
              </th>
              <th scope="col" className="mv-number">
                {t('differenceFrom')} {words.column(one)}
              </th>
            </Fragment>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.title && (
            <tr>
              <th scope="rowgroup" colSpan={4 + 2 * picture.beside.length} className="mv-table-theme">
                {textIn(group.title)}
              </th>
            </tr>
          )}
          {group.scales.map((scale) => (
            <Row key={scale.id} scale={scale} picture={picture} scalesPath={scalesPath} />
          ))}
        </tbody>
      ))}
    </DataTable>
  )
}

function Row({
  scale,
  picture: { beside, range },
  scalesPath,
}: {
  scale: ScalePicture
  picture: ScalesPicture
  scalesPath: string | null
}) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { figure } = scale
  const title = textIn(scale.title)
  return (
    <tr>
      <th scope="row">
        {scalesPath ? <Link to={`${scalesPath}/${scale.id}`}>{title}</Link> : title}
        {range === null && <OwnRange range={scale.range} />}
      </th>
      {figure.state === 'shown' ? (
        <>
          <td className="mv-number">
            <strong>{oneDecimal(figure.mean, language)}</strong>
          </td>
          <td className="mv-number">{spreadWords(figure, t, language)}</td>
          <td className="mv-number">{wholeNumber(figure.n, language)}</td>
        </>
      ) : (
        <td colSpan={3}>
          <Withheld>{t('withheldWhy', { minimum: figure.minimum })}</Withheld>
        </td>
      )}
      {beside.map((one) => (
        <Compared key={one.mark} scale={scale} other={scale.beside[one.mark]} mark={one.mark} />
      ))}
    </tr>
  )
}

function Compared({
  scale,
  other,
  mark,
}: {
  scale: ScalePicture
  other: EarlierFigure | null | undefined
  mark: Beside['mark']
}) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const their = meanOf(other)
  const missing = t(other?.state === 'not-comparable' ? 'notComparable' : 'notCompared')
  const difference = differenceFrom(scale.figure, other, mark, widestSpread(scale), language)
  return (
    <>
      <td className="mv-number">{their === null ? missing : oneDecimal(their, language)}</td>
      <td className="mv-number">
        {difference?.size === 'beyond-chance' ? (
          <strong>{difference.value}</strong>
        ) : (
          (difference?.value ?? '–')
        )}
      </td>
    </>
  )
}
