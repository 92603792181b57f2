/** The package of a document: what it holds, and the file itself. */
import { Button } from '@digdir/designsystemet-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { type AccessChoice, type PackagePreview, packagePreviewSchema } from '#shared/filing-package.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { filingPackageTexts } from '#shared/texts/filing-package.ts'
import { ask } from '../platform/api.ts'
import { type FilingPlace, filingPath } from '../platform/filing.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { Fact, Facts } from './Facts.tsx'
import type { FilingChoice } from './FilingChoices.tsx'
import { Loading } from './Loading.tsx'
import { MessageXml } from './MessageXml.tsx'
import { ProblemNotice } from './Problem.tsx'
import { SchemaVerdict } from './SchemaVerdict.tsx'
import './FilingPackage.css'

/** `version`: of the document; another version is another package. */
export function FilingPackage({
  place,
  unitName,
  version,
  choice,
}: {
  place: FilingPlace
  unitName: string
  version: number
  choice: FilingChoice
}) {
  const t = useTexts(filingPackageTexts)
  const [looking, setLooking] = useState(false)
  const query = queryOf(choice)
  const path = filingPath(place)
  const preview = useQuery({
    queryKey: ['filing-package', path, version, query],
    queryFn: ({ signal }) => ask('GET', `${path}/preview${query}`, packagePreviewSchema, { signal }),
    enabled: looking,
    placeholderData: keepPreviousData,
  })
  return (
    <div className="mv-filing-package">
      <Button asChild variant="secondary">
        <a href={`${path}/package${query}`} download aria-label={t('downloadFor', { unit: unitName })}>
          {t('download')}
        </a>
      </Button>
      <span className="mv-muted mv-small">{t('downloadMeans')}</span>
      <details onToggle={({ currentTarget }) => setLooking(currentTarget.open)}>
        <summary>{t('look')}</summary>
        {preview.error && <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.isPending && looking && <Loading />}
        {preview.data && <Contents preview={preview.data} />}
      </details>
    </div>
  )
}

function queryOf({ access, attachments }: FilingChoice): string {
  const query = new URLSearchParams()
  if (access) query.set('access', access)
  if (attachments.length > 0) query.set('attachments', attachments.join(','))
  return query.size > 0 ? `?${query}` : ''
}

function Contents({ preview }: { preview: PackagePreview }) {
  const t = useTexts(filingPackageTexts)
  const f = useTexts(filingTexts)
  const language = useLanguage()
  return (
    <div className="mv-filing-contents">
      <Facts>
        <Fact name={t('caseTitle')}>
          {preview.caseNumber === null ? (
            <span lang={preview.language}>{preview.caseTitle}</span>
          ) : (
            t('inCase', { caseNumber: preview.caseNumber })
          )}
        </Fact>
        <Fact name={t('entryTitle')}>
          <span lang={preview.language}>{preview.entryTitle}</span>
        </Fact>
        <Fact name={t('documentDate')}>{fullDate(preview.documentDate, language)}</Fact>
        <Fact name={t('entryType')}>{t(preview.entryType === 'X' ? 'entryTypeX' : 'entryTypeN')}</Fact>
        <Fact name={f('access')}>{preview.access ? f('accessAs', wordsOf(preview.access)) : f('open')}</Fact>
        <Fact name={t('key')}>
          <code className="mv-filing-key">{preview.externalKey}</code>
          <span className="mv-muted mv-small">{t('keyMeans')}</span>
        </Fact>
        <Fact name={t('files')}>
          <ul className="mv-filing-files">
            {preview.files.map(({ name, bytes }) => (
              <li key={name}>
                {t('fileSize', { name, size: wholeNumber(Math.ceil(bytes / 1000), language) })}
              </li>
            ))}
          </ul>
        </Fact>
      </Facts>
      <SchemaVerdict faults={preview.faults} />
      <details>
        <summary>{t('message')}</summary>
        <MessageXml xml={preview.xml} label={t('message')} />
      </details>
    </div>
  )
}

function wordsOf({ code, name, legalBasis }: AccessChoice) {
  return { code, name, legalBasis }
}
