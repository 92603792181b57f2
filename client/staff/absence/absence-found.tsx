/** What a file would save, month by month, and the rows that concern nobody in the register. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { AbsencePreview } from '#shared/absence.ts'
import { monthAndYear } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { absenceImportTexts } from '#shared/texts/absence-import.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { CheckField } from '../../components/Fields.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'

type Found = NonNullable<AbsencePreview['found']>

/** `skip`: the rows of unknown units are left out. */
export function AbsenceFound({
  found,
  skip,
  onSkip,
  error,
  importing,
  onImport,
}: {
  found: Found
  skip: boolean
  onSkip: (skip: boolean) => void
  error: unknown
  importing: boolean
  onImport: () => void
}) {
  const t = useTexts(absenceImportTexts)
  const [asked, setAsked] = useState(false)
  const { months, unknownRows, unknownUnits } = found
  const stopped = unknownRows > 0 && !skip
  return (
    <div className="mv-absence">
      {months.length > 0 && <Months months={months} />}
      {unknownRows > 0 && (
        <Notice tone="attention">
          <p>{t('unknown', { count: unknownRows })}</p>
          <p className="mv-absence-codes">{t('unknownCodes', { codes: unknownUnits.join(', ') })}</p>
          {months.length > 0 ? (
            <CheckField label={t('skip')} checked={skip} onChange={(event) => onSkip(event.target.checked)} />
          ) : (
            <p>{t('nothingLeft')}</p>
          )}
        </Notice>
      )}
      {error !== null && <ProblemNotice error={error} />}
      {months.length > 0 && (
        <>
          {asked && stopped && (
            <Notice tone="attention" live>
              {t('skipNeeded')}
            </Notice>
          )}
          <ButtonRow>
            <Button
              loading={importing}
              onClick={() => {
                setAsked(true)
                if (!stopped) onImport()
              }}
            >
              {t('import')}
            </Button>
            <p className="mv-muted mv-small">{t('importPromise')}</p>
          </ButtonRow>
        </>
      )}
    </div>
  )
}

function Months({ months }: { months: Found['months'] }) {
  const t = useTexts(absenceImportTexts)
  const language = useLanguage()
  return (
    <div className="mv-sheet mv-section">
      <h2>{t('previewTitle')}</h2>
      <DataTable caption={t('previewTitle')} className="mv-absence-table">
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col" className="mv-number">
              {t('units')}
            </th>
            <th scope="col" className="mv-number">
              {t('headcount')}
            </th>
            <th scope="col">{t('change')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, units, headcount, replaced, dropped }) => (
            <tr key={month}>
              <th scope="row">{monthAndYear(month, language)}</th>
              <td className="mv-number">{wholeNumber(units, language)}</td>
              <td className="mv-number">{wholeNumber(headcount, language)}</td>
              <td>
                {t(replaced > 0 ? 'replaces' : 'newMonth')}
                {dropped > 0 && (
                  <strong className="mv-absence-drops">{t('drops', { count: dropped })}</strong>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}
