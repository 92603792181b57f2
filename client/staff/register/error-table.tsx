/** Every error by file and row, with the reason in words. A cell's content is never shown. */
import { Button } from '@digdir/designsystemet-react'
import type { RegisterError } from '#shared/register.ts'
import { registerErrorTexts, registerPageTexts } from '#shared/texts/register-page.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { saveFile } from '../../platform/download.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { wholeNumber } from '../../platform/numbers.ts'
import { errorSheet } from './errors.ts'

/** `count`: all errors; `errors` may be the first of them. */
export function ErrorTable({ errors, count }: { errors: readonly RegisterError[]; count: number }) {
  const t = useTexts(registerPageTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const more = count - errors.length
  return (
    <div className="mv-sheet mv-register-section">
      <h2 className="mv-register-errors">{t('errorsTitle', { count })}</h2>
      <p>{t('errorsHelp')}</p>
      <DataTable caption={t('errorsTitle', { count })} className="mv-error-table">
        <thead>
          <tr>
            <th scope="col">{t('errorFile')}</th>
            <th scope="col" className="mv-number">
              {t('errorRow')}
            </th>
            <th scope="col">{t('errorColumn')}</th>
            <th scope="col">{t('errorReason')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ file, row, column, code }) => (
            <tr key={`${file} ${row} ${column} ${code}`}>
              <td className="mv-error-file">{t(file === 'units' ? 'unitsFile' : 'peopleFile')}</td>
              <td className={`mv-number${row === null ? ' mv-muted' : ''}`}>
                {row !== null && <span className="mv-error-label">{t('errorRow')} </span>}
                {row ?? t('wholeFile')}
              </td>
              <td>
                {column && (
                  <>
                    <span className="mv-error-label">{t('errorColumn')} </span>
                    <code>{column}</code>
                  </>
                )}
              </td>
              <td>{textIn(registerErrorTexts[code])}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {more > 0 && (
        <p className="mv-muted">
          {t('errorsMore', { shown: errors.length, more: wholeNumber(more, language) })}
        </p>
      )}
      <div>
        <Button
          variant="secondary"
          data-color="neutral"
          onClick={() => saveFile('register-errors.csv', errorSheet(errors, language))}
        >
          {t('errorsDownload')}
        </Button>
      </div>
    </div>
  )
}
