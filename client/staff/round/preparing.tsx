/** A launched round before anybody is invited: keys, the key holders' meeting, the rehearsal, and the opening. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId } from 'react'
import { Link } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import type { Preparation } from '#shared/keeping.ts'
import { percent, wholeNumber } from '#shared/numbers.ts'
import type { RoundDetail } from '#shared/round.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { failureCode } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { BackToDraft } from './back-to-draft.tsx'
import { DeadlineTable } from './deadline-table.tsx'
import { OpenSurvey } from './open-survey.tsx'
import { preparationQuery, roundQuery } from './queries.ts'
import { StepLine } from './step-line.tsx'
import { WhatIsAsked } from './what-is-asked.tsx'
import './round.css'
import './set-up.css'
import './closing.css'

export function PreparingRound({ round }: { round: RoundDetail }) {
  const t = useTexts(preparingTexts)
  const ofRound = useTexts(roundTexts)
  const textIn = useTextIn()
  const client = useQueryClient()
  const preparation = useQuery(preparationQuery(round.id))
  // Without key holders it opens by itself; somebody else may have opened it, or made it a draft again.
  const over = preparation.error !== null && failureCode(preparation.error) === 'round-not-preparing'
  useEffect(() => {
    if (over) void client.invalidateQueries({ queryKey: roundQuery(round.id).queryKey })
  }, [over, client, round.id])
  return (
    <>
      <PageHead
        title={textIn(round.title)}
        path={[
          { key: 'rounds', label: <Link to="/rounds">{ofRound('roundsTitle')}</Link> },
          { key: 'top', label: textIn(round.root.name) },
        ]}
        lead={t('preparingLead')}
      />
      {preparation.data ? (
        <Steps round={round} preparation={preparation.data} />
      ) : preparation.error && !over ? (
        <ProblemNotice error={preparation.error} onRetry={() => void preparation.refetch()} />
      ) : (
        <Loading />
      )}
      <div className="mv-round">
        <WhatIsAsked round={round} />
        <section className="mv-sheet mv-section">
          <h2>{ofRound('deadlines')}</h2>
          <DeadlineTable round={round} />
        </section>
        <ButtonRow>
          <BackToDraft round={round} />
        </ButtonRow>
      </div>
    </>
  )
}

function Steps({ round, preparation }: { round: RoundDetail; preparation: Preparation }) {
  const t = useTexts(preparingTexts)
  const { mode, proposal, ceremony } = preparation
  if (mode === 'single-key')
    return (
      <>
        <StepLine label={t('steps')} steps={[t('stepKeys'), t('stepOpen')]} current={0} />
        <Keys preparation={preparation} />
      </>
    )
  const steps = [t('stepKeys'), t('stepMeeting'), t('stepRehearsal'), t('stepOpen')]
  const current = !proposal ? 0 : !ceremony ? 1 : !ceremony.rehearsed ? 2 : 3
  return (
    <>
      <StepLine label={t('steps')} steps={steps} current={current} />
      {current === 0 && <Keys preparation={preparation} />}
      {current === 1 && <Meeting roundId={round.id} />}
      {current === 2 && <Rehearsal roundId={round.id} />}
      {current === 3 && ceremony && <Ready round={round} manifest={ceremony.manifest} />}
    </>
  )
}

function Keys({ preparation: { mode, keys } }: { preparation: Preparation }) {
  const t = useTexts(preparingTexts)
  const language = useLanguage()
  const id = useId()
  const share = keys.of === 0 ? 0 : Math.floor((100 * keys.made) / keys.of)
  return (
    <section className="mv-sheet mv-section mv-preparing">
      <h2>{t('keysTitle')}</h2>
      <div className="mv-closing">
        <p className="mv-closing-step">
          <span id={id} role="status">
            {t('keysMade', { made: wholeNumber(keys.made, language), of: wholeNumber(keys.of, language) })}
          </span>
          <span>{percent(share, language)}</span>
        </p>
        <progress aria-labelledby={id} value={share} max={100} />
      </div>
      <p>{t('keysWhy')}</p>
      {mode === 'single-key' && <p>{t('opensAlone')}</p>}
    </section>
  )
}

function Meeting({ roundId }: { roundId: string }) {
  const t = useTexts(preparingTexts)
  return (
    <section className="mv-sheet mv-section mv-preparing">
      <h2>{t('meetingTitle')}</h2>
      <p>{t('meetingText')}</p>
      <p>{t('meetingBring')}</p>
      <p>
        {t('meetingSend')} <a href="/key-holders">{t('keyHolderPage')}</a>
      </p>
      <ButtonRow>
        <Button asChild>
          <Link to={`/rounds/${roundId}/ceremony`}>{t('toMeeting')}</Link>
        </Button>
      </ButtonRow>
    </section>
  )
}

function Rehearsal({ roundId }: { roundId: string }) {
  const t = useTexts(preparingTexts)
  return (
    <section className="mv-sheet mv-section mv-preparing">
      <h2>{t('rehearsalTitle')}</h2>
      <p>{t('rehearsalText')}</p>
      <ButtonRow>
        <Button asChild>
          <Link to={`/rounds/${roundId}/rehearsal`}>{t('toRehearsal')}</Link>
        </Button>
        <ToMinutes roundId={roundId} />
      </ButtonRow>
    </section>
  )
}

function Ready({ round, manifest }: { round: RoundDetail; manifest: string }) {
  const t = useTexts(preparingTexts)
  const language = useLanguage()
  const early = useSession().today < round.opensOn
  return (
    <section className="mv-sheet mv-section mv-preparing">
      <h2>{t('openTitle')}</h2>
      <p>{t('openText')}</p>
      {early && <p>{t('openFrom', { opens: fullDate(round.opensOn, language) })}</p>}
      <ButtonRow>
        {!early && <OpenSurvey round={round} manifest={manifest} />}
        <ToMinutes roundId={round.id} />
      </ButtonRow>
    </section>
  )
}

function ToMinutes({ roundId }: { roundId: string }) {
  const t = useTexts(preparingTexts)
  return (
    <Button asChild variant="secondary" data-color="neutral">
      <Link to={`/rounds/${roundId}/ceremony`}>{t('toMinutes')}</Link>
    </Button>
  )
}
