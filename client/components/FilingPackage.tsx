/** The package of a unit's signed plan: what it holds, with which access, and the file itself. */
import { Button } from '@digdir/designsystemet-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { type AccessChoice, type PackagePreview, packagePreviewSchema } from '#shared/filing-package.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { filingPackageTexts } from '#shared/texts/filing-package.ts'
import { ask } from '../platform/api.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { Fact, Facts } from './Facts.tsx'
import { SelectField } from './Fields.tsx'
import { Loading } from './Loading.tsx'
import { MessageXml } from './MessageXml.tsx'
import { ProblemNotice } from './Problem.tsx'
import { SchemaVerdict } from './SchemaVerdict.tsx'
import './FilingPackage.css'

/** `version`: of the signed plan; another version is another package. */
export function FilingPackage({
  roundId,
  unit,
  version,
}: {
  roundId: string
  unit: { id: string; name: string }
  version: number
}) {
  const t = useTexts(filingPackageTexts)
  const [looking, setLooking] = useState(false)
  const [access, setAccess] = useState('')
  const place = `/api/rounds/${roundId}/units/${unit.id}/filing`
  const query = access ? `?access=${access}` : ''
  const preview = useQuery({
    queryKey: ['filing-package', roundId, unit.id, version, access],
    queryFn: ({ signal }) => ask('GET', `${place}/preview${query}`, packagePreviewSchema, { signal }),
    enabled: looking,
    placeholderData: keepPreviousData,
  })
  return (
    <div className="mv-filing-package">
      <Button asChild variant="secondary">
        <a href={`${place}/package${query}`} download aria-label={t('downloadFor', { unit: unit.name })}>
          {t('download')}
        </a>
      </Button>
      <span className="mv-muted mv-small">{t('downloadMeans')}</span>
      <details onToggle={({ currentTarget }) => setLooking(currentTarget.open)}>
        <summary>{t('look')}</summary>
        {preview.error && <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.isPending && looking && <Loading />}
        {preview.data && <Contents preview={preview.data} access={access} onAccess={setAccess} />}
      </details>
    </div>
  )
}

function Contents({
  preview,
  access,
  onAccess,
}: {
  preview: PackagePreview
  access: string
  onAccess: (id: string) => void
}) {
  const t = useTexts(filingPackageTexts)
  const language = useLanguage()
  return (
    <div className="mv-filing-contents">
      {preview.accessChoices.length > 0 && (
        <SelectField
          label={t('access')}
          help={t('accessHelp')}
          value={access}
          onChange={(event) => onAccess(event.target.value)}
        >
          <option value="">{t('open')}</option>
          {preview.accessChoices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {t('accessAs', wordsOf(choice))}
            </option>
          ))}
        </SelectField>
      )}
      <Facts>
        <Fact name={t('caseTitle')}>
          <span lang={preview.language}>{preview.caseTitle}</span>
        </Fact>
        <Fact name={t('entryTitle')}>
          <span lang={preview.language}>{preview.entryTitle}</span>
        </Fact>
        <Fact name={t('documentDate')}>{fullDate(preview.documentDate, language)}</Fact>
        <Fact name={t('entryType')}>{t(preview.entryType === 'X' ? 'entryTypeX' : 'entryTypeN')}</Fact>
        <Fact name={t('access')}>{preview.access ? t('accessAs', wordsOf(preview.access)) : t('open')}</Fact>
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
