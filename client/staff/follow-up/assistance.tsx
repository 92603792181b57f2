/** "Be om bistand": leader and safety representative ask for help, and see what came of it. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { AssistancePage } from '#shared/assistance.ts'
import { assistanceTexts } from '#shared/texts/assistance.ts'
import { Card } from '../../components/Card.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { AssistanceForm } from './assistance-form.tsx'
import { assistanceQuery } from './assistance-queries.ts'
import { AssistanceRequest } from './assistance-request.tsx'
import './assistance.css'

export function UnitAssistancePage() {
  const { round = '', unit = '' } = useParams()
  const page = useQuery(assistanceQuery(round, unit))
  if (page.data) return <AssistanceOf page={page.data} />
  if (page.error) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  return <Loading />
}

function AssistanceOf({ page }: { page: AssistancePage }) {
  const t = useTexts(assistanceTexts)
  const textIn = useTextIn()
  const { unit, round, requests, mayAsk } = page
  const [sentTo, setSentTo] = useState<string | null>(null)
  const name = textIn(unit.name)
  return (
    <>
      <PageHead
        title={t('title')}
        tabTitle={`${t('title')}, ${name}`}
        path={[
          { key: 'unit', label: <Link to={`/units/${unit.id}`}>{name}</Link> },
          { key: 'round', label: textIn(round.title) },
        ]}
        lead={t('lead')}
      />
      <div className="mv-assistance">
        {sentTo !== null && <Notice live>{t('sent', { name: sentTo })}</Notice>}
        {mayAsk && (
          // A new form for each request: what was sent does not stand there any more.
          <AssistanceForm key={requests.length} page={page} onSent={setSentTo} />
        )}
        <Card large title={t('requests')}>
          {requests.length === 0 ? (
            <p className="mv-muted">{t(page.readsAll ? 'noneYet' : 'noneForYou')}</p>
          ) : (
            <ul className="mv-assistance-list">
              {requests.map((request) => (
                <AssistanceRequest
                  key={request.id}
                  request={request}
                  place={{ roundId: round.id, unitId: unit.id }}
                  mayAnswer={request.mayAnswer}
                  mayClose={request.mayClose}
                  writesDown={mayAsk}
                />
              ))}
            </ul>
          )}
        </Card>
      </div>
    </>
  )
}
