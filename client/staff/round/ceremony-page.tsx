/** The key holders' meeting around one computer. What is made here lives in this page alone, until each has a part. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Preparation } from '#shared/keeping.ts'
import type { RoundDetail } from '#shared/round.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { Meeting } from './ceremony-meeting.tsx'
import { Minutes } from './minutes.tsx'
import { preparationQuery, roundQuery } from './queries.ts'
import './round.css'
import './set-up.css'
import './ceremony.css'

export function CeremonyPage() {
  const { round: id = '' } = useParams()
  const round = useQuery(roundQuery(id))
  const preparation = useQuery(preparationQuery(id))
  const error = round.error ?? preparation.error
  // Once both are there, a connection that fails does not take the meeting's keys away.
  if (error && !(round.data && preparation.data))
    return (
      <ProblemPage
        error={error}
        onRetry={() => {
          void round.refetch()
          void preparation.refetch()
        }}
      />
    )
  if (!round.data || !preparation.data?.proposal) return <Loading />
  return <Ceremony round={round.data} preparation={preparation.data} />
}

function Ceremony({ round, preparation }: { round: RoundDetail; preparation: Preparation }) {
  const t = useTexts(preparingTexts)
  const ofRound = useTexts(roundTexts)
  const textIn = useTextIn()
  const { proposal, ceremony } = preparation
  // A meeting that is under way goes on, whatever the server says meanwhile.
  const [meeting, setMeeting] = useState(ceremony === null)
  return (
    <>
      <PageHead
        title={t('stepMeeting')}
        tabTitle={`${t('stepMeeting')}, ${textIn(round.title)}`}
        path={[
          { key: 'rounds', label: <Link to="/rounds">{ofRound('roundsTitle')}</Link> },
          { key: 'round', label: <Link to={`/rounds/${round.id}`}>{textIn(round.title)}</Link> },
        ]}
        lead={meeting ? t('ceremonyLead') : undefined}
      />
      {meeting && proposal ? (
        <Meeting roundId={round.id} proposal={proposal} onHeld={() => setMeeting(false)} />
      ) : (
        ceremony && (
          <div className="mv-round">
            <Minutes ceremony={ceremony} />
            <div className="mv-not-on-paper mv-round">
              {!ceremony.rehearsed && <p>{t('rehearsalText')}</p>}
              <ButtonRow>
                <Button asChild>
                  <Link to={ceremony.rehearsed ? `/rounds/${round.id}` : `/rounds/${round.id}/rehearsal`}>
                    {t(ceremony.rehearsed ? 'toRound' : 'toRehearsal')}
                  </Link>
                </Button>
                <Button variant="secondary" data-color="neutral" onClick={() => setMeeting(true)}>
                  {t('meetingAgain')}
                </Button>
              </ButtonRow>
              <Notice>{t('ceremonyReplaces')}</Notice>
            </div>
          </div>
        )
      )}
    </>
  )
}
