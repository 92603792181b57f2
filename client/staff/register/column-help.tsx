/** What the columns are, with an example of each file to start from. */
import { Button } from '@digdir/designsystemet-react'
import { fileTexts } from '#shared/texts/file.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { FileColumns } from '../../components/FileColumns.tsx'
import { saveFile } from '../../platform/download.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { examplePeople, exampleUnits, peopleColumns, unitColumns } from './columns.ts'

const files = [
  {
    label: 'unitsFile',
    columns: unitColumns,
    name: 'units.csv',
    text: exampleUnits,
  },
  {
    label: 'peopleFile',
    columns: peopleColumns,
    name: 'people.csv',
    text: examplePeople,
  },
] as const

export function ColumnHelp() {
  const t = useTexts(registerPageTexts)
  const ofFile = useTexts(fileTexts)
  const textIn = useTextIn()
  return (
    <section className="mv-sheet mv-section">
      <h2>{t('columnsTitle')}</h2>
      <p>{t('columnsLead')}</p>
      {files.map(({ label, columns, name, text }) => (
        <div key={label} className="mv-column-help">
          <div className="mv-column-help-head">
            <h3>{t(label)}</h3>
            <Button
              variant="tertiary"
              aria-label={`${ofFile('example')}: ${t(label)}`}
              onClick={() => saveFile(name, text)}
            >
              {ofFile('example')}
            </Button>
          </div>
          <FileColumns
            caption={t(label)}
            columns={columns.map(({ header, about, optional = false }) => ({
              header,
              optional,
              about: textIn(about),
            }))}
          />
        </div>
      ))}
    </section>
  )
}
