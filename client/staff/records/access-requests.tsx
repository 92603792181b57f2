/** Requests for access to reports: what waits for an answer, and what has been answered. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { AccessRequestList } from '#shared/access-request.ts'
import { fullDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { accessRequestTexts } from '#shared/texts/access-request.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { accessRequestsQuery } from './access-queries.ts'
import { AccessRegisterForm } from './access-register.tsx'
import './access.css'
import './records.css'

export function AccessRequestsPage() {
  const t = useTexts(accessRequestTexts)
  const navigate = useNavigate()
  const wide = useMedia('(min-width: 60rem)')
  const [registering, setRegistering] = useState(false)
  const list = useQuery(accessRequestsQuery)
  if (list.error) return <ProblemPage error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Loading />
  const { requests, rounds } = list.data
  const register = rounds.length > 0 && <Button onClick={() => setRegistering(true)}>{t('register')}</Button>
  return (
    <>
      <PageHead title={t('listTitle')} lead={t('listLead')} aside={requests.length > 0 && register} />
      <div className="mv-sheet">
        {requests.length === 0 ? (
          <Empty action={register}>{t(rounds.length > 0 ? 'empty' : 'nothingToAskFor')}</Empty>
        ) : (
          <DataTable caption={t('listTitle')} className="mv-filings">
            <thead>
              <tr>
                <th scope="col">{t('columnRequest')}</th>
                {wide && (
                  <>
                    <th scope="col">{t('columnReceived')}</th>
                    <th scope="col" className="mv-number">
                      {t('columnReports')}
                    </th>
                    <th scope="col">{t('columnState')}</th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {requests.map((request) => (
                <RequestRow key={request.id} request={request} wide={wide} />
              ))}
            </tbody>
          </DataTable>
        )}
      </div>
      <DialogBox open={registering} title={t('registerTitle')} onClose={() => setRegistering(false)}>
        <AccessRegisterForm
          request={null}
          rounds={rounds}
          onDone={({ id }) => navigate(`/access-requests/${id}`)}
          onCancel={() => setRegistering(false)}
        />
      </DialogBox>
    </>
  )
}

/** `wide`: there is room for columns of their own beside the case number. */
function RequestRow({ request, wide }: { request: AccessRequestList['requests'][number]; wide: boolean }) {
  const t = useTexts(accessRequestTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { id, reference, round, receivedOn, answeredOn, days, reports } = request
  const received = (
    <>
      {fullDate(receivedOn, language)}
      {!answeredOn && (
        <span className="mv-filing-round">
          {days === 0 ? t('receivedToday') : t('daysAgo', { count: days })}
        </span>
      )}
    </>
  )
  return (
    <tr>
      <th scope="row">
        <Link to={`/access-requests/${id}`}>{reference}</Link>
        <span className="mv-filing-round">{textIn(round.title)}</span>
        {!wide && (
          <span className="mv-filing-details">
            <RequestState request={request} />
            <span>
              {t('columnReceived')}: {received}
            </span>
          </span>
        )}
      </th>
      {wide && (
        <>
          <td>{received}</td>
          <td className="mv-number">{wholeNumber(reports, language)}</td>
          <td>
            <RequestState request={request} />
          </td>
        </>
      )}
    </tr>
  )
}

function RequestState({ request }: { request: AccessRequestList['requests'][number] }) {
  const t = useTexts(accessRequestTexts)
  const language = useLanguage()
  const { answeredOn, reports, released, refused } = request
  const undecided = reports - released - refused
  if (!answeredOn)
    return (
      <StateShape
        shape={undecided === reports ? 'not-started' : undecided > 0 ? 'in-progress' : 'ready'}
        strong
      >
        {undecided > 0 ? t('undecidedOf', { undecided, all: reports }) : t('allDecided')}
      </StateShape>
    )
  return (
    <>
      <StateShape shape="done">{t('answeredOn', { day: fullDate(answeredOn, language) })}</StateShape>
      <span className="mv-filing-by">{t('outcome', { released, refused })}</span>
    </>
  )
}
