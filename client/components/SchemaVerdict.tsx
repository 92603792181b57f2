/** What the schema of the records system says of a message. */
import { filingPackageTexts } from '#shared/texts/filing-package.ts'
import { useTexts } from '../platform/language.tsx'
import { Notice } from './Notice.tsx'
import { StateShape } from './StateShape.tsx'

export function SchemaVerdict({ faults }: { faults: readonly string[] }) {
  const t = useTexts(filingPackageTexts)
  if (faults.length === 0) return <StateShape shape="done">{t('valid')}</StateShape>
  return (
    <Notice tone="attention" live>
      <p>{t('notValid')}</p>
      <ul lang="en">
        {faults.map((fault) => (
          <li key={fault}>
            <code>{fault}</code>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
