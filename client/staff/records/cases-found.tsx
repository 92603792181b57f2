/** What a file of case numbers would save. */
import { Button } from '@digdir/designsystemet-react'
import type { CasePreview } from '#shared/case-file.ts'
import { caseNumberTexts } from '#shared/texts/case-numbers.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'

export function CasesFound({
  found: { count, replaced, cases },
  error,
  importing,
  onImport,
}: {
  found: NonNullable<CasePreview['found']>
  error: unknown
  importing: boolean
  onImport: () => void
}) {
  const t = useTexts(caseNumberTexts)
  const textIn = useTextIn()
  return (
    <div className="mv-sheet mv-section">
      <h2>{t('previewTitle', { count })}</h2>
      {replaced > 0 && <p>{t('replaced', { count: replaced })}</p>}
      <DataTable caption={t('previewTitle', { count })}>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('caseNumber')}</th>
            <th scope="col">{t('before')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ unit, caseNumber, before }) => (
            <tr key={unit.id}>
              <th scope="row">{textIn(unit.name)}</th>
              <td>{caseNumber}</td>
              <td>{before ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {cases.length < count && <p className="mv-muted">{t('firstShown', { count: cases.length })}</p>}
      {error !== null && <ProblemNotice error={error} />}
      <div>
        <Button loading={importing} onClick={onImport}>
          {t('import')}
        </Button>
      </div>
    </div>
  )
}
