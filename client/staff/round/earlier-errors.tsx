/** Every error in the file, by row and column, with the reason in words. A cell's content is never shown. */
import type { EarlierError } from '#shared/earlier.ts'
import { earlierErrorTexts, earlierTexts } from '#shared/texts/earlier.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { wholeNumber } from '../../platform/numbers.ts'

/** `count`: all errors; `errors` may be the first of them. */
export function EarlierErrors({ errors, count }: { errors: readonly EarlierError[]; count: number }) {
  const t = useTexts(earlierTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const more = count - errors.length
  return (
    <div className="mv-sheet mv-section">
      <h2 className="mv-earlier-wrong">{t('errorsTitle', { count })}</h2>
      <p>{t('errorsHelp')}</p>
      <DataTable caption={t('errorsTitle', { count })}>
        <thead>
          <tr>
            <th scope="col" className="mv-number">
              {t('errorRow')}
            </th>
            <th scope="col">{t('errorColumn')}</th>
            <th scope="col">{t('errorReason')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ row, column, code }) => (
            <tr key={`${row} ${column} ${code}`}>
              <td className={row === null ? 'mv-muted' : 'mv-number'}>{row ?? t('wholeFile')}</td>
              <td>{column && <code className="mv-earlier-column">{column}</code>}</td>
              <td>{textIn(earlierErrorTexts[code])}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {more > 0 && (
        <p className="mv-muted">
          {t('errorsMore', { shown: errors.length, more: wholeNumber(more, language) })}
        </p>
      )}
    </div>
  )
}
