/** The table behind the picture: the same figures, all of them as numbers. */
import { Fragment } from 'react'
import type { PublishedFigure, Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { Withheld } from '../../components/Withheld.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { differenceOf, oneDecimal, wholeNumber } from '../../platform/numbers.ts'
import { beyondChance, meanOf, type ReportScale, type ScaleGroup } from './scales.ts'

export function ScaleTable({ report, groups }: { report: Report; groups: ScaleGroup[] }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const larger = [report.parent, report.institution].filter((unit) => unit !== null)
  return (
    <DataTable caption={t('allScales')} className="mv-scale-table">
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
          {larger.map((unit) => (
            <Fragment key={unit.id}>
              <th scope="col" className="mv-number">
                {textIn(unit.name)}
              </th>
              <th scope="col" className="mv-number">
                {t('differenceFrom')} {unit === report.parent ? t('levelAbove') : t('institution')}
              </th>
            </Fragment>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.title && (
            <tr>
              <th scope="rowgroup" colSpan={4 + 2 * larger.length} className="mv-table-theme">
                {textIn(group.title)}
              </th>
            </tr>
          )}
          {group.scales.map((scale) => (
            <Row key={scale.id} scale={scale} report={report} />
          ))}
        </tbody>
      ))}
    </DataTable>
  )
}

function Row({ scale, report }: { scale: ReportScale; report: Report }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { figure } = scale
  return (
    <tr>
      <th scope="row">{textIn(scale.title)}</th>
      {figure.state === 'shown' ? (
        <>
          <td className="mv-number">
            <strong>{oneDecimal(figure.mean, language)}</strong>
          </td>
          <td className="mv-number">
            {figure.spread === null ? t('notCompared') : oneDecimal(figure.spread, language)}
          </td>
          <td className="mv-number">{wholeNumber(figure.n, language)}</td>
        </>
      ) : (
        <td colSpan={3}>
          <Withheld>{t('withheldWhy', { minimum: figure.minimum })}</Withheld>
        </td>
      )}
      {report.parent && <Compared figure={figure} other={scale.parent} />}
      {report.institution && <Compared figure={figure} other={scale.institution} />}
    </tr>
  )
}

function Compared({ figure, other }: { figure: PublishedFigure; other: PublishedFigure | null }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const own = meanOf(figure)
  const their = meanOf(other)
  const difference = own === null || their === null ? t('notCompared') : differenceOf(own, their, language)
  return (
    <>
      <td className="mv-number">{their === null ? t('notCompared') : oneDecimal(their, language)}</td>
      <td className="mv-number">
        {beyondChance(figure, other) ? <strong>{difference}</strong> : difference}
      </td>
    </>
  )
}
