/** What the columns are, with an example to start from. docs/sickness-absence.md says it at length. */
import { Button } from '@digdir/designsystemet-react'
import { absenceColumns } from '#shared/absence.ts'
import { csvFile } from '#shared/csv.ts'
import { absenceColumnTexts, absenceImportTexts } from '#shared/texts/absence-import.ts'
import { fileTexts } from '#shared/texts/file.ts'
import { FileColumns } from '../../components/FileColumns.tsx'
import { saveFile } from '../../platform/download.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'

const keys = Object.keys(absenceColumns) as (keyof typeof absenceColumns)[]

/** The same invented institution as in the register's example. */
const example = csvFile([
  keys.map((key) => absenceColumns[key]),
  ['01', '2026-08', 12, 252, 10.5, 4],
  ['0110', '2026-08', 8, 168, 12, 2],
  ['011010', '2026-08', 31, 651, 42.5, 11],
  ['011010', '2026-09', 30, 660, 39, 12.5],
])

export function AbsenceColumnHelp() {
  const t = useTexts(absenceImportTexts)
  const ofFile = useTexts(fileTexts)
  const textIn = useTextIn()
  return (
    <section className="mv-sheet mv-section">
      <div className="mv-section-head">
        <h2>{t('columnsTitle')}</h2>
        <Button variant="tertiary" onClick={() => saveFile('absence.csv', example)}>
          {ofFile('example')}
        </Button>
      </div>
      <p>{t('columnsLead')}</p>
      <FileColumns
        caption={t('columnsTitle')}
        columns={keys.map((key) => ({
          header: absenceColumns[key],
          optional: false,
          about: textIn(absenceColumnTexts[key]),
        }))}
      />
    </section>
  )
}
