/** The last step of a round without a survey: everything once more, what stands in the way, and the launch. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { dateRange, fullDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import type { LaunchObstacle, RoundDetail } from '#shared/round.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { DeadlineTable } from './deadline-table.tsx'
import type { ProgrammeChoice } from './draft.ts'
import { changeRound, useKeepRound } from './queries.ts'
import { Question } from './question.tsx'
import { SummaryRow } from './summary-row.tsx'

const obstacleWords = {
  'opens-in-future': 'obstacleOpensInFuture',
  'closes-in-past': 'obstacleClosesInPast',
  'no-basis': 'obstacleNoBasis',
} as const

/** What can stand in the way where nobody is asked anything. */
type Obstacle = Extract<LaunchObstacle, keyof typeof obstacleWords>
const isObstacle = (obstacle: LaunchObstacle): obstacle is Obstacle => obstacle in obstacleWords

export function RunningLaunch({
  round,
  programme,
  onBack,
}: {
  round: RoundDetail
  /** Undefined where the programme was taken away after the draft was made. */
  programme: ProgrammeChoice | undefined
  onBack: () => void
}) {
  const t = useTexts(runningRoundTexts)
  const ofDraft = useTexts(draftTexts)
  const ofRound = useTexts(roundTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { today } = useSession()
  const keep = useKeepRound()
  const navigate = useNavigate()
  const launch = useMutation({
    mutationFn: () => changeRound('POST', round.id, 'launch', { mode: 'without-survey' }),
    onSuccess: (launched) => {
      keep(launched)
      void navigate(`/rounds/${launched.id}`, { replace: true })
    },
  })
  const dates = { opens: fullDate(round.opensOn, language), closes: fullDate(round.closesOn, language) }
  const obstacles = round.obstacles.filter(isObstacle)
  const passed = round.deadlines.filter(({ due }) => due < today)
  return (
    <div className="mv-set-up-main">
      <div className="mv-sheet mv-summary">
        <h2>{textIn(round.title)}</h2>
        <dl>
          <SummaryRow name={ofDraft('programme')} step="dates" round={round}>
            {programme ? textIn(programme.title) : round.programmeId}
          </SummaryRow>
          {programme && programme.resultsFrom.length > 0 && (
            <SummaryRow name={t('results')} step="dates" round={round}>
              {round.basis ? textIn(round.basis.title) : t('noneChosen')}
            </SummaryRow>
          )}
          <SummaryRow name={ofDraft('summaryFor')} step="dates" round={round}>
            {textIn(round.root.name)}
          </SummaryRow>
          <SummaryRow name={t('period')} step="dates" round={round}>
            {dateRange(round.opensOn, round.closesOn, language)}
          </SummaryRow>
          <SummaryRow name={t('units')} step="units" round={round}>
            {wholeNumber(round.responseUnitIds.length, language)}
          </SummaryRow>
        </dl>
      </div>
      {obstacles.length > 0 && (
        <Notice tone="attention">
          <h2>{ofDraft('obstaclesTitle')}</h2>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{t(obstacleWords[obstacle], dates)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {passed.length > 0 && (
        <Notice tone="attention">
          <h2>{t('passedTitle')}</h2>
          <p>
            {passed
              .map(({ step }) => round.steps.find(({ id }) => id === step))
              .map((step) => step && textIn(step.title))
              .join(', ')}
          </p>
          <p>{t('passedText')}</p>
        </Notice>
      )}
      <section className="mv-sheet mv-section">
        <h2>{ofRound('deadlines')}</h2>
        <DeadlineTable round={round} />
      </section>
      <ButtonRow>
        <Question
          button={{ children: ofDraft('launch'), disabled: round.obstacles.length > 0 || !programme }}
          title={ofDraft('launchConfirmTitle')}
          answer={launch}
        >
          <ul className="mv-consequences">
            <li>{t('launchFixes')}</li>
            <li>{t('launchTells')}</li>
            <li>{t('launchAsksNobody')}</li>
          </ul>
        </Question>
        <Button variant="secondary" data-color="neutral" onClick={onBack}>
          {ofDraft('back')}
        </Button>
      </ButtonRow>
    </div>
  )
}
