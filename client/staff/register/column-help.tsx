/** What the columns are, with an example of each file to start from. */
import { Button } from '@digdir/designsystemet-react'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { DataTable } from '../../components/DataTable.tsx'
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
  const textIn = useTextIn()
  return (
    <section className="mv-sheet mv-register-section">
      <h2>{t('columnsTitle')}</h2>
      <p>{t('columnsLead')}</p>
      {files.map(({ label, columns, name, text }) => (
        <div key={label} className="mv-column-help">
          <div className="mv-column-help-head">
            <h3>{t(label)}</h3>
            <Button
              variant="tertiary"
              aria-label={`${t('example')}: ${t(label)}`}
              onClick={() => saveFile(name, text)}
            >
              {t('example')}
            </Button>
          </div>
          <DataTable caption={t(label)}>
            <thead>
              <tr>
                <th scope="col">{t('columnName')}</th>
                <th scope="col">{t('columnContent')}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ header, optional, about }) => (
                <tr key={header}>
                  <th scope="row">
                    <code>{header}</code>
                    {optional && <span className="mv-column-optional">{t('columnOptional')}</span>}
                  </th>
                  <td>{textIn(about)}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </div>
      ))}
    </section>
  )
}
