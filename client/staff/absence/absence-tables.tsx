/** The figures behind the picture, the newest first. */
import type { AbsenceShare, UnitAbsence } from '#shared/absence.ts'
import { monthAndYear } from '#shared/dates.ts'
import { oneDecimalPercent } from '#shared/numbers.ts'
import { absenceTexts } from '#shared/texts/absence.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'

export function MonthTable({ absence }: { absence: UnitAbsence }) {
  const t = useTexts(absenceTexts)
  const language = useLanguage()
  const rows = absence.months.map(({ month, ...shares }) => ({
    ...shares,
    key: month,
    name: monthAndYear(month, language),
  }))
  return <Shares caption={t('months')} of={t('month')} absence={absence} rows={rows} />
}

export function ThirdTable({ absence }: { absence: UnitAbsence }) {
  const t = useTexts(absenceTexts)
  const rows = absence.thirds.map(({ year, third, ...shares }) => ({
    ...shares,
    key: `${year} ${third}`,
    name: t(`third${third}`, { year }),
  }))
  return <Shares caption={t('thirds')} of={t('third')} absence={absence} rows={rows} />
}

interface Row {
  key: string
  name: string
  own: AbsenceShare | null
  institution: AbsenceShare | null
}

/** Each figure of the institution stands below the unit's own: beside them, four columns are too many for a phone. */
function Shares({
  caption,
  of,
  absence: { institution },
  rows,
}: {
  caption: string
  of: string
  absence: UnitAbsence
  rows: readonly Row[]
}) {
  const t = useTexts(absenceTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const cell = (row: Row, which: keyof AbsenceShare) => (
    <td className="mv-number">
      {row.own ? (
        oneDecimalPercent(row.own[which], language)
      ) : (
        <span className="mv-muted">{ui('withheld')}</span>
      )}
      {row.institution && (
        <span className="mv-absence-beside">{oneDecimalPercent(row.institution[which], language)}</span>
      )}
    </td>
  )
  return (
    <>
      {institution && (
        <p className="mv-muted mv-small">{t('belowEach', { name: textIn(institution.name) })}</p>
      )}
      <DataTable caption={caption} className="mv-absence-table">
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" className="mv-number">
              {t('totalBrief')}
            </th>
            <th scope="col" className="mv-number">
              {t('shortBrief')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {cell(row, 'total')}
              {cell(row, 'short')}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}
