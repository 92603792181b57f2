/** The key holders' meeting around one computer. What is made here lives in this page alone, until each has a part. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Preparation } from '#shared/keeping.ts'
import type { RoundDetail } from '#shared/round.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { Meeting } from './ceremony-meeting.tsx'
import { Minutes } from './minutes.tsx'
import { PreparationPage } from './preparation-page.tsx'
import './round.css'
import './set-up.css'
import './ceremony.css'

export function CeremonyPage() {
  return (
    <PreparationPage>
      {(round, preparation) =>
        preparation.proposal ? <Ceremony round={round} preparation={preparation} /> : <Loading />
      }
    </PreparationPage>
  )
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
