/** The months that are there already. */
import type { AbsenceStock } from '#shared/absence.ts'
import { monthAndYear, numericDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { absenceImportTexts } from '#shared/texts/absence-import.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'

export function AbsenceStockCard({ stock: { months } }: { stock: AbsenceStock }) {
  const t = useTexts(absenceImportTexts)
  const language = useLanguage()
  const [newest] = months
  return (
    <section className="mv-sheet mv-section">
      <h2>{t('stockTitle')}</h2>
      {newest ? (
        <details className="mv-absence-more">
          <summary>
            {t('stock', { count: months.length, month: monthAndYear(newest.month, language) })}
          </summary>
          <DataTable caption={t('stockTitle')} className="mv-absence-table">
            <thead>
              <tr>
                <th scope="col">{t('month')}</th>
                <th scope="col" className="mv-number">
                  {t('units')}
                </th>
                <th scope="col">{t('importedOn')}</th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, units, importedOn }) => (
                <tr key={month}>
                  <th scope="row">{monthAndYear(month, language)}</th>
                  <td className="mv-number">{wholeNumber(units, language)}</td>
                  <td>{numericDate(importedOn, language)}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </details>
      ) : (
        <p>{t('stockEmpty')}</p>
      )}
    </section>
  )
}
