/** What units have asked the person for help with: answered right here. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { assistanceTexts } from '#shared/texts/assistance.ts'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { askedOfMeQuery } from './assistance-queries.ts'
import { AssistanceRequest } from './assistance-request.tsx'
import './assistance.css'

export function AskedOfMePage() {
  const t = useTexts(assistanceTexts)
  const textIn = useTextIn()
  const asked = useQuery(askedOfMeQuery)
  if (asked.error) return <ProblemPage error={asked.error} onRetry={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const { requests } = asked.data
  return (
    <>
      <PageHead title={t('mineTitle')} lead={t('mineLead')} />
      <section className="mv-assistance mv-sheet" aria-label={t('mineTitle')}>
        {requests.length === 0 ? (
          <Empty>{t('mineEmpty')}</Empty>
        ) : (
          <ul className="mv-assistance-list mv-assistance-mine">
            {requests.map((request) => (
              <AssistanceRequest
                key={request.id}
                request={request}
                place={{ roundId: request.round.id, unitId: request.unit.id }}
                mayAnswer={request.state !== 'closed'}
                mayClose={false}
                writesDown={false}
                from={<Link to={`/units/${request.unit.id}`}>{textIn(request.unit.name)}</Link>}
              />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
