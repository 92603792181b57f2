import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { dateRange } from '#shared/dates.ts'
import { percent, wholeNumber } from '#shared/numbers.ts'
import type { RoundSummary } from '#shared/round-summary.ts'
import { earlierTexts } from '#shared/texts/earlier.ts'
import { feedTexts } from '#shared/texts/feed.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { holds, useSession } from '../../platform/session.tsx'
import { roundsQuery } from './queries.ts'
import { RoundStateShape } from './round-state.tsx'
import { WhoMakesRounds } from './who-makes-rounds.tsx'
import './round.css'

/** Every round the person has to do with, newest first. */
export function RoundsPage() {
  const t = useTexts(roundTexts)
  const earlier = useTexts(earlierTexts)
  const ofFeed = useTexts(feedTexts)
  const { person } = useSession()
  const wide = useMedia('(min-width: 50rem)')
  const rounds = useQuery(roundsQuery)
  if (rounds.error) return <ProblemPage error={rounds.error} onRetry={() => void rounds.refetch()} />
  if (!rounds.data) return <Loading />
  const mayMake = holds(person, 'coordinator')
  const newRound = mayMake && (
    <Button asChild>
      <Link to="/rounds/new">{t('newRound')}</Link>
    </Button>
  )
  const importEarlier = rounds.data.mayImport && (
    <Button asChild variant="secondary">
      <Link to="/rounds/earlier">{earlier('open')}</Link>
    </Button>
  )
  const actions = (newRound || importEarlier) && (
    <ButtonRow>
      {newRound}
      {importEarlier}
    </ButtonRow>
  )
  const list = rounds.data.rounds
  // Only those who run a round are told how many have answered; for others the column would stand empty.
  const counted = list.some((round) => round.counts !== null)
  return (
    <>
      <PageHead
        title={t('roundsTitle')}
        lead={t('roundsLead')}
        aside={
          <ButtonRow>
            <Button asChild variant="tertiary">
              <Link to="/wheel">{ofFeed('toWheel')}</Link>
            </Button>
            {list.length > 0 && newRound}
            {list.length > 0 && importEarlier}
          </ButtonRow>
        }
      />
      <div className="mv-sheet">
        {list.length === 0 ? (
          <Empty action={actions}>{t('noRounds')}</Empty>
        ) : (
          <DataTable caption={t('roundsTitle')} className="mv-rounds">
            <thead>
              <tr>
                <th scope="col">{t('columnRound')}</th>
                {wide && (
                  <>
                    <th scope="col">{t('columnTop')}</th>
                    <th scope="col">{t('columnPeriod')}</th>
                    {counted && (
                      <th scope="col" className="mv-number">
                        {t('columnAnswered')}
                      </th>
                    )}
                    <th scope="col">{t('columnState')}</th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {list.map((round) => (
                <RoundRow key={round.id} round={round} wide={wide} counted={counted} />
              ))}
            </tbody>
          </DataTable>
        )}
      </div>
      {!mayMake && <WhoMakesRounds />}
    </>
  )
}

/** `wide`: there is room for columns of their own beside the name. `counted`: one of them says how many answered. */
function RoundRow({ round, wide, counted }: { round: RoundSummary; wide: boolean; counted: boolean }) {
  const ofPilot = useTexts(pilotTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">
        <Link to={`/rounds/${round.id}`}>{textIn(round.title)}</Link>
        {round.pilot && <span className="mv-round-details mv-muted">{ofPilot('tag')}</span>}
        {!wide && (
          <span className="mv-round-details">
            <StateOf round={round} />
            <span>{textIn(round.root.name)}</span>
            <span>{dateRange(round.opensOn, round.closesOn, language)}</span>
          </span>
        )}
      </th>
      {wide && (
        <>
          <td>{textIn(round.root.name)}</td>
          <td className="mv-figures">{dateRange(round.opensOn, round.closesOn, language)}</td>
          {counted && (
            <td className="mv-number">
              <Answered round={round} />
            </td>
          )}
          <td>
            <StateOf round={round} />
          </td>
        </>
      )}
    </tr>
  )
}

/** Surveys held with another tool are no rounds that were opened and published here. */
function StateOf({ round }: { round: RoundSummary }) {
  const earlier = useTexts(earlierTexts)
  const { today } = useSession()
  if (round.origin === 'held') return <RoundStateShape state={round.state} ended={today > round.closesOn} />
  return <StateShape shape="done">{earlier('state')}</StateShape>
}

function Answered({ round }: { round: RoundSummary }) {
  const { counts } = round
  const t = useTexts(roundTexts)
  const earlier = useTexts(earlierTexts)
  const language = useLanguage()
  if (round.origin !== 'held')
    return counts?.answered == null
      ? null
      : earlier('answersOnly', { answered: wholeNumber(counts.answered, language) })
  if (!counts)
    return round.state === 'draft' || !round.hasSurvey ? null : (
      <span className="mv-muted">{t('countsForOthers')}</span>
    )
  if (counts.invited === 0) return <span className="mv-muted">{t('nobodyInvited')}</span>
  if (counts.answered === null)
    return (
      <span className="mv-muted">{t('invitedOnly', { invited: wholeNumber(counts.invited, language) })}</span>
    )
  return t('answeredOf', {
    answered: wholeNumber(counts.answered, language),
    invited: wholeNumber(counts.invited, language),
    percent: percent(Math.round((100 * counts.answered) / counts.invited), language),
  })
}
