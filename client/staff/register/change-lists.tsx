/** Every single change an import would make, folded by kind, and all of them as a file. */
import { Button } from '@digdir/designsystemet-react'
import { wholeNumber } from '#shared/numbers.ts'
import type { RegisterChange } from '#shared/register.ts'
import { fileTexts } from '#shared/texts/file.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { saveFile } from '../../platform/download.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { changeLists, changeSheet } from './change-sheet.ts'

/** More than these nobody reads on a page, and a browser draws slowly: the file has them all. */
const mostShown = 100

export function ChangeLists({ changes }: { changes: readonly RegisterChange[] }) {
  const t = useTexts(registerPageTexts)
  const language = useLanguage()
  if (changes.length === 0) return null
  return (
    <div className="mv-register-changes">
      <h3>{t('changesTitle')}</h3>
      {changeLists.map(({ kind, change, title }) => {
        const list = changes.filter((one) => one.kind === kind && one.change === change)
        if (list.length === 0) return null
        return (
          <details key={title} className="mv-register-names">
            <summary>
              {t(title)} ({wholeNumber(list.length, language)})
            </summary>
            {change === 'removed' ? (
              <ul>
                {list.slice(0, mostShown).map(({ key, name }) => (
                  <li key={key}>
                    {name} <span className="mv-muted mv-small">{key}</span>
                  </li>
                ))}
              </ul>
            ) : (
              <ChangeTable title={t(title)} changes={list.slice(0, mostShown)} />
            )}
            {list.length > mostShown && <p className="mv-small">{t('changesMore', { shown: mostShown })}</p>}
          </details>
        )
      })}
      <Button
        variant="secondary"
        data-color="neutral"
        onClick={() => saveFile('register-changes.csv', changeSheet(changes, language))}
      >
        {t('changesDownload')}
      </Button>
    </div>
  )
}

function ChangeTable({ title, changes }: { title: string; changes: readonly RegisterChange[] }) {
  const t = useTexts(registerPageTexts)
  const ofFile = useTexts(fileTexts)
  const compared = changes.some(({ change }) => change === 'changed')
  return (
    <DataTable caption={title}>
      <thead>
        <tr>
          <th scope="col">{ofFile('column')}</th>
          {compared && <th scope="col">{t('was')}</th>}
          <th scope="col">{t('becomes')}</th>
        </tr>
      </thead>
      {changes.map(({ key, name, fields }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={compared ? 3 : 2}>
              {name} <span className="mv-muted mv-small">{key}</span>
            </th>
          </tr>
          {fields.map(({ column, before, after }) => (
            <tr key={column}>
              <td>{column}</td>
              {compared && <td>{before || <Empty />}</td>}
              <td>{after || <Empty />}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  )
}

function Empty() {
  const t = useTexts(registerPageTexts)
  return <span className="mv-muted">{t('nothing')}</span>
}
