/** Every error of an imported file, by row and column, with the reason in words. A cell's content is never shown. */
import type { ReactNode } from 'react'
import { wholeNumber } from '#shared/numbers.ts'
import { fileTexts } from '#shared/texts/file.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { DataTable } from './DataTable.tsx'
import './import.css'

export interface FileError {
  /** Which file, in words, where there are several. */
  file?: string
  /** Null when the whole file is wrong. */
  row: number | null
  column: string | null
  code: string
  reason: ReactNode
}

interface FileErrorsProps {
  title: string
  help: string
  /** All, or the first of them. */
  errors: readonly FileError[]
  /** How many there are in all. */
  count: number
  /** What can be done with the list. */
  children?: ReactNode
}

export function FileErrors({ title, help, errors, count, children }: FileErrorsProps) {
  const t = useTexts(fileTexts)
  const language = useLanguage()
  const severalFiles = errors.some(({ file }) => file !== undefined)
  // A file that is no table has places only.
  const withRows = errors.some(({ row }) => row !== null) || errors.every(({ column }) => column === null)
  const more = count - errors.length
  return (
    <div className="mv-sheet mv-section">
      <h2 className="mv-import-wrong">{title}</h2>
      <p>{help}</p>
      <DataTable caption={title} className="mv-import-errors">
        <thead>
          <tr>
            {severalFiles && <th scope="col">{t('file')}</th>}
            {withRows && (
              <th scope="col" className="mv-number">
                {t('row')}
              </th>
            )}
            <th scope="col">{t(withRows ? 'column' : 'place')}</th>
            <th scope="col">{t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ file, row, column, code, reason }) => (
            <tr key={`${file} ${row} ${column} ${code}`}>
              {severalFiles && <td className="mv-import-name">{file}</td>}
              {withRows && (
                <td className={`mv-number${row === null ? ' mv-muted' : ''}`}>
                  {row !== null && <span className="mv-import-label">{t('row')} </span>}
                  {row ?? t('wholeFile')}
                </td>
              )}
              <td>
                {column && (
                  <>
                    {withRows && <span className="mv-import-label">{t('column')} </span>}
                    <code>{column}</code>
                  </>
                )}
              </td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {more > 0 && (
        <p className="mv-muted">
          {t('moreErrors', { shown: errors.length, more: wholeNumber(more, language) })}
        </p>
      )}
      {children && <div>{children}</div>}
    </div>
  )
}
