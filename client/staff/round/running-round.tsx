/** A round without a survey, once it is launched: what it is, and its dates. */
import { Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { dateRange, fullDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import type { RoundDetail } from '#shared/round.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Fact, Facts } from '../../components/Facts.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { holds, useSession } from '../../platform/session.tsx'
import { DeadlineTable } from './deadline-table.tsx'
import { RoundStateShape } from './round-state.tsx'
import './round.css'

export function RunningRound({ round }: { round: RoundDetail }) {
  const t = useTexts(runningRoundTexts)
  const ofRound = useTexts(roundTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { today, person } = useSession()
  // Records officers read rounds too, and have no overview.
  const followsUnits = holds(person, 'coordinator', 'hr', 'leader', 'chief-safety-representative')
  const closes = fullDate(round.closesOn, language)
  return (
    <>
      <PageHead
        title={textIn(round.title)}
        path={[
          { key: 'rounds', label: <Link to="/rounds">{ofRound('roundsTitle')}</Link> },
          { key: 'top', label: textIn(round.root.name) },
        ]}
        lead={t(today > round.closesOn ? 'endedLead' : 'runningLead', { closes })}
        aside={
          <ButtonRow>
            {round.basis && (
              <Button asChild variant="secondary">
                <Link to={`/rounds/${round.basis.id}/results`}>{ofRound('toResults')}</Link>
              </Button>
            )}
            {followsUnits && (
              <Button asChild variant="secondary">
                <Link to={`/rounds/${round.id}/progress`}>{ofRound('toProgress')}</Link>
              </Button>
            )}
          </ButtonRow>
        }
      />
      <div className="mv-round">
        <section className="mv-sheet mv-section">
          <div className="mv-section-head">
            <h2>{t('aboutRound')}</h2>
            <RoundStateShape state={round.state} ended={today > round.closesOn} />
          </div>
          <Facts>
            <Fact name={t('period')}>{dateRange(round.opensOn, round.closesOn, language)}</Fact>
            {round.mayManage && (
              <Fact name={t('units')}>{wholeNumber(round.responseUnitIds.length, language)}</Fact>
            )}
            {round.basis && (
              <Fact name={t('results')}>
                <Link to={`/rounds/${round.basis.id}`}>{textIn(round.basis.title)}</Link>
              </Fact>
            )}
          </Facts>
        </section>
        <section className="mv-sheet mv-section">
          <h2>{ofRound('deadlines')}</h2>
          {round.mayManage && <p className="mv-muted">{ofRound('deadlinesHelp')}</p>}
          <DeadlineTable round={round} movable={round.mayManage} />
        </section>
      </div>
    </>
  )
}
