/** A launched round: where it stands, its dates, and after release how the answers were counted. */

import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { dateRange, fullDate, weekdayAndFullDate } from '#shared/dates.ts'
import { percent, wholeNumber } from '#shared/numbers.ts'
import type { RoundDetail } from '#shared/round.ts'
import { hasBegun } from '#shared/round-state.ts'
import { keepingTexts } from '#shared/texts/keeping.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { roundLetterTexts } from '#shared/texts/round-letter.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { daysBetween } from '../../platform/calendar.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'
import { AbortRound } from './abort-round.tsx'
import { CloseNow } from './close-now.tsx'
import { Closing } from './closing.tsx'
import { DeadlineTable } from './deadline-table.tsx'
import { DeletePilot } from './delete-round.tsx'
import { RoundLinks } from './links.tsx'
import { MoveClosing } from './move-closing.tsx'
import { ResultsOpening } from './publication.tsx'
import { ReleaseReport } from './release-report.tsx'
import { RoundRates } from './round-rates.tsx'
import { RoundStateShape } from './round-state.tsx'
import { TakesPart } from './takes-part.tsx'
import { WhatIsAsked } from './what-is-asked.tsx'
import './round.css'

export function LaunchedRound({ round }: { round: RoundDetail }) {
  const t = useTexts(roundTexts)
  const ofLetter = useTexts(roundLetterTexts)
  const ofGroups = useTexts(roundGroupTexts)
  const ofKeeping = useTexts(keepingTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const ofPilot = useTexts(pilotTexts)
  const { person } = useSession()
  const begun = hasBegun(round.state)
  // Records officers read rounds too, and have no overview.
  const followsUnits = holds(person, 'coordinator', 'hr', 'leader', 'chief-safety-representative')
  return (
    <>
      <PageHead
        title={textIn(round.title)}
        path={[
          { key: 'rounds', label: <Link to="/rounds">{t('roundsTitle')}</Link> },
          { key: 'top', label: textIn(round.root.name) },
        ]}
        lead={<Lead round={round} />}
        aside={
          begun &&
          !round.pilot && (
            <ButtonRow>
              {round.state === 'released' && (
                <Button asChild variant="secondary">
                  <Link to={`/rounds/${round.id}/results`}>{t('toResults')}</Link>
                </Button>
              )}
              {round.mayManage && (
                <Button asChild variant="secondary">
                  <Link to={`/rounds/${round.id}/letter`}>{ofLetter('toLetter')}</Link>
                </Button>
              )}
              {followsUnits && (
                <Button asChild variant="secondary">
                  <Link to={`/rounds/${round.id}/progress`}>{t('toProgress')}</Link>
                </Button>
              )}
            </ButtonRow>
          )
        }
      />
      <div className="mv-round">
        <section className="mv-sheet mv-section">
          <div className="mv-section-head">
            <h2>{t('surveySection')}</h2>
            <RoundStateShape state={round.state} />
          </div>
          {round.pilot && <p>{ofPilot('about')}</p>}
          {round.state === 'closing' && round.mayManage && <Closing round={round} />}
          {round.counts && <Counts round={round} />}
          <p>{dateRange(round.opensOn, round.closesOn, language)}</p>
          {round.participation.holds && (
            <p>
              <TakesPart holds={round.participation.holds} />
            </p>
          )}
          {round.groups.length > 0 && (
            <p>
              {ofGroups('across')}: {round.groups.map(({ title }) => textIn(title)).join(', ')}
            </p>
          )}
          {round.keeping && round.state !== 'preparing' && (
            <p>
              {(round.state === 'open' || round.state === 'closing') &&
                `${ofKeeping(round.keeping === 'custodian' ? 'keptByHolders' : 'keptByServer')} `}
              <a href={`/box/${round.id}`}>{ofKeeping('publicPage')}</a>
            </p>
          )}
          {round.pilot && <PilotWays round={round} />}
          {round.state === 'open' && <p className="mv-muted">{t('closeAutomatic')}</p>}
          {round.mayManage && (round.state === 'open' || round.state === 'closing') && (
            <ButtonRow>
              {round.state === 'open' && (
                <>
                  <MoveClosing round={round} />
                  <CloseNow round={round} />
                </>
              )}
              <AbortRound round={round} />
            </ButtonRow>
          )}
        </section>
        <ResultsOpening round={round} />
        <RoundRates round={round} />
        <RoundLinks round={round} />
        <WhatIsAsked round={round} />
        {round.state === 'released' && round.mayViewRelease && <ReleaseReport round={round} />}
        {!round.pilot && (
          <section className="mv-sheet mv-section">
            <h2>{t('deadlines')}</h2>
            {round.mayManage && <p className="mv-muted">{t('deadlinesHelp')}</p>}
            <DeadlineTable round={round} movable={round.mayManage && begun} />
          </section>
        )}
      </div>
    </>
  )
}

/** What can be done with a pilot that is over. */
function PilotWays({ round }: { round: RoundDetail }) {
  const t = useTexts(pilotTexts)
  const mayDelete = round.mayManage && (round.state === 'released' || round.state === 'aborted')
  const mayRead = round.mayViewRelease && round.state === 'released'
  if (!mayDelete && !mayRead) return null
  return (
    <ButtonRow>
      {mayRead && (
        <Button asChild>
          <Link to={`/rounds/${round.id}/units/${round.root.id}/report`}>{t('toReport')}</Link>
        </Button>
      )}
      {mayDelete && <DeletePilot round={round} />}
    </ButtonRow>
  )
}

function Lead({ round }: { round: RoundDetail }) {
  const t = useTexts(roundTexts)
  const language = useLanguage()
  if (round.state === 'open') return t('openLead', { closes: weekdayAndFullDate(round.closesOn, language) })
  if (round.state === 'preparing') return t('preparingLead')
  if (round.state === 'aborted') return t('abortedLead')
  if (round.state === 'closing') return t('closingLead')
  if (round.releasedOn) return t('releasedLead', { released: fullDate(round.releasedOn, language) })
  return t('stateDraft')
}

/** Invited and answered, for the round as a whole and never for a part of it. */
function Counts({ round }: { round: RoundDetail }) {
  const t = useTexts(roundTexts)
  const ofKeeping = useTexts(keepingTexts)
  const language = useLanguage()
  const { today } = useSession()
  if (!round.counts) return null
  const { invited, answered } = round.counts
  const left = daysBetween(today, round.closesOn) + 1
  return (
    <>
      <div className="mv-totals">
        <p>
          <strong>{wholeNumber(invited, language)}</strong> <span>{t('invitedCount')}</span>
        </p>
        {answered !== null && (
          <p>
            <strong>{wholeNumber(answered, language)}</strong> <span>{t('answeredCount')}</span>
          </p>
        )}
        {answered !== null && invited > 0 && (
          <p>
            <strong>{percent(Math.round((100 * answered) / invited), language)}</strong>{' '}
            <span>{t('rateCount')}</span>
          </p>
        )}
        {round.state === 'open' && left > 0 && (
          <p>
            <strong>{left}</strong> <span>{t('daysLeft', { count: left })}</span>
          </p>
        )}
      </div>
      {answered !== null && <p className="mv-muted mv-small">{t('wholeRoundOnly')}</p>}
      {answered === null && round.state === 'open' && (
        <p className="mv-muted mv-small">{ofKeeping('countComes')}</p>
      )}
    </>
  )
}
