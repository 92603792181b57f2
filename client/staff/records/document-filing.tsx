/** One document and the records system, whichever document it is. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { filingTexts } from '#shared/texts/filing.ts'
import { DocumentFiling } from '../../components/DocumentFiling.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { filingQuery } from '../../platform/filing.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'

export function DocumentFilingPage() {
  const { round = '', unit = '', document = '' } = useParams()
  const t = useTexts(filingTexts)
  const textIn = useTextIn()
  const { institution } = useSession()
  const place = { roundId: round, unitId: unit, document }
  const filing = useQuery(filingQuery(place))
  if (filing.error) return <ProblemPage error={filing.error} onRetry={() => void filing.refetch()} />
  if (!filing.data) return <Loading />
  const unitName = textIn(filing.data.unit.name)
  const name = filing.data.name && textIn(filing.data.name)
  return (
    <>
      <PageHead
        title={t('title', { system: institution.recordsSystem })}
        tabTitle={[t('title', { system: institution.recordsSystem }), ...(name ? [name] : []), unitName].join(
          ', ',
        )}
        path={[
          { key: 'unit', label: <Link to={`/units/${unit}`}>{unitName}</Link> },
          ...(name ? [{ key: 'document', label: name }] : []),
        ]}
      />
      <div className="mv-sheet mv-section">
        <DocumentFiling place={place} unitName={unitName} />
      </div>
    </>
  )
}
