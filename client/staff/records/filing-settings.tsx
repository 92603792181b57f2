/** How documents are filed, beside the message that comes of it. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { type KeptFilingSettings, keptFilingSettingsSchema } from '#shared/filing-package.ts'
import { filingSettingsTexts } from '#shared/texts/filing-settings.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { FilingSettingsForm } from './filing-settings-form.tsx'
import { MessageExample } from './message-example.tsx'
import './filing-settings.css'

export function FilingSettingsPage() {
  const t = useTexts(filingSettingsTexts)
  const ofFilings = useTexts(recordsTexts)
  const { institution, person } = useSession()
  const kept = useQuery({
    queryKey: ['filing-settings'],
    queryFn: ({ signal }) => ask('GET', '/api/filing-settings', keptFilingSettingsSchema, { signal }),
  })
  if (kept.error && !kept.data) return <ProblemPage error={kept.error} onRetry={() => void kept.refetch()} />
  if (!kept.data) return <Loading />
  const seesFilings = person?.roles.includes('records-officer')
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead', { system: institution.recordsSystem })}
        path={seesFilings ? [{ key: 'filings', label: <Link to="/filings">{ofFilings('title')}</Link> }] : []}
      />
      <SettingsWithExample kept={kept.data} />
    </>
  )
}

function SettingsWithExample({ kept }: { kept: KeptFilingSettings }) {
  const [written, setWritten] = useState(kept)
  return (
    <div className="mv-filing-settings">
      <FilingSettingsForm kept={kept} written={written} onWrite={setWritten} />
      <MessageExample settings={written.settings} />
    </div>
  )
}
