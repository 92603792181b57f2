/** What the columns of a file to import are. */
import { fileTexts } from '#shared/texts/file.ts'
import { useTexts } from '../platform/language.tsx'
import { DataTable } from './DataTable.tsx'
import './import.css'

export interface FileColumn {
  header: string
  about: string
  optional: boolean
}

export function FileColumns({ caption, columns }: { caption: string; columns: readonly FileColumn[] }) {
  const t = useTexts(fileTexts)
  return (
    <DataTable caption={caption} className="mv-import-columns">
      <thead>
        <tr>
          <th scope="col">{t('column')}</th>
          <th scope="col">{t('content')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ header, about, optional }) => (
          <tr key={header}>
            <th scope="row">
              <code>{header}</code>
              {optional && <span className="mv-import-optional">{t('optional')}</span>}
            </th>
            <td>{about}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
