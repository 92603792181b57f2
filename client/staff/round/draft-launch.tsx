/** The last step: everything once more, what stands in the way, and the launch. */

import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dateRange, fullDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { pilotPeople } from '#shared/pilot.ts'
import type { LaunchObstacle, RoundDetail } from '#shared/round.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { roundAskedTexts } from '#shared/texts/round-asked.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { DeadlineTable } from './deadline-table.tsx'
import type { ProgrammeChoice } from './draft.ts'
import { orderOf } from './group-order.ts'
import { type Keeping, KeepingChoice } from './keeping-choice.tsx'
import { LaunchQuestion } from './launch-question.tsx'
import { pilotQuery, previewQuery } from './queries.ts'
import type { SetUpStep } from './set-up-steps.tsx'
import { SummaryRow } from './summary-row.tsx'
import { TakesPart } from './takes-part.tsx'
import { QuestionnaireOf } from './what-is-asked.tsx'

const obstacleWords = {
  'opens-in-future': 'obstacleOpensInFuture',
  'closes-in-past': 'obstacleClosesInPast',
  'too-few-invited': 'obstacleTooFew',
} as const
const questionnaireObstacles = {
  'questionnaire-gone': 'obstacleGone',
  'questionnaire-incomplete': 'obstacleIncomplete',
} as const

export function DraftLaunch({
  round,
  programme,
  expectedRate,
  onStep,
}: {
  round: RoundDetail
  programme: ProgrammeChoice | undefined
  expectedRate: number
  onStep: (step: SetUpStep) => void
}) {
  const t = useTexts(draftTexts)
  const ofRound = useTexts(roundTexts)
  const ofGroups = useTexts(roundGroupTexts)
  const ofPilot = useTexts(pilotTexts)
  const ofAsked = useTexts(roundAskedTexts)
  const ofRunning = useTexts(runningRoundTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const [keeping, setKeeping] = useState<Keeping>({ mode: 'custodian', accepted: false })
  const [acceptMissing, setAcceptMissing] = useState(false)
  const pilot = useQuery({ ...pilotQuery(round.id), enabled: round.pilot })
  const preview = useQuery({
    ...previewQuery({
      programmeId: round.programmeId,
      rootUnitId: round.root.id,
      opensOn: round.opensOn,
      cutOffOn: round.participation.cutOffOn,
      minPositionPercent: round.participation.minPositionPercent,
      responseUnitIds: [...round.responseUnitIds].sort(),
      groups: orderOf(round),
      expectedRate,
    }),
    enabled: !round.pilot,
  })
  const invited = round.pilot ? pilot.data?.people.length : preview.data?.invited
  // Key holders meet before the first day, and the round is then opened by hand.
  const obstacles = round.obstacles.filter(
    (obstacle) => keeping.mode === 'single-key' || obstacle !== 'opens-in-future',
  )
  const wordsOf = (obstacle: LaunchObstacle) => {
    if (obstacle === 'questionnaire-gone' || obstacle === 'questionnaire-incomplete') {
      const { id = '', version = '' } = round.questionnaire.chosen ?? {}
      return ofAsked(questionnaireObstacles[obstacle], { name: `${id} ${version}` })
    }
    if (obstacle === 'no-basis') return ofRunning('obstacleNoBasis')
    if (round.pilot && obstacle === 'too-few-invited') return ofPilot('wrongCount', pilotPeople)
    const dates = { opens: fullDate(round.opensOn, language), closes: fullDate(round.closesOn, language) }
    return t(obstacleWords[obstacle], dates)
  }
  return (
    <div className="mv-set-up-main">
      <div className="mv-sheet mv-summary">
        <h2>{textIn(round.title)}</h2>
        <dl>
          <SummaryRow name={t('programme')} step="dates" round={round}>
            {programme ? textIn(programme.title) : round.programmeId}
          </SummaryRow>
          <SummaryRow name={ofAsked('questionnaire')} step="dates" round={round}>
            <QuestionnaireOf round={round} />
          </SummaryRow>
          <SummaryRow name={ofAsked('layout')} step="dates" round={round}>
            {ofAsked(round.layout)}
          </SummaryRow>
          <SummaryRow name={t('summaryFor')} step="dates" round={round}>
            {textIn(round.root.name)}
          </SummaryRow>
          <SummaryRow name={t('summarySurvey')} step="dates" round={round}>
            {dateRange(round.opensOn, round.closesOn, language)}
          </SummaryRow>
          {round.pilot ? (
            <SummaryRow name={ofPilot('summary')} step="people" round={round}>
              {pilot.data &&
                ofPilot('summaryText', { count: wholeNumber(pilot.data.people.length, language) })}
            </SummaryRow>
          ) : (
            <>
              {round.participation.holds && (
                <SummaryRow name={t('summaryTakesPart')} step="dates" round={round}>
                  <TakesPart holds={round.participation.holds} />
                </SummaryRow>
              )}
              <SummaryRow name={t('summaryUnits')} step="units" round={round}>
                {preview.data &&
                  t('summaryUnitsText', {
                    chosen: wholeNumber(preview.data.chosen, language),
                    own: wholeNumber(preview.data.ownReports, language),
                    above: wholeNumber(preview.data.countedAbove, language),
                  })}
              </SummaryRow>
              <SummaryRow name={ofGroups('summary')} step="groups" round={round}>
                {round.groups.length === 0
                  ? ofGroups('summaryNone')
                  : round.groups.map(({ title }) => textIn(title)).join(', ')}
              </SummaryRow>
              <SummaryRow name={t('summaryInvited')}>
                {preview.data &&
                  t('summaryInvitedText', { count: wholeNumber(preview.data.invited, language) })}
              </SummaryRow>
            </>
          )}
        </dl>
      </div>
      {preview.error && <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />}
      {pilot.error && <ProblemNotice error={pilot.error} onRetry={() => void pilot.refetch()} />}
      {obstacles.length > 0 && (
        <Notice tone="attention">
          <h2>{t('obstaclesTitle')}</h2>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{wordsOf(obstacle)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {round.alsoInvited.length > 0 && (
        <Notice tone="attention">
          <h2>{ofAsked('alsoInvitedTitle')}</h2>
          <ul>
            {round.alsoInvited.map(({ title, opensOn, closesOn }) => (
              <li key={`${title.nb} ${opensOn}`}>
                {textIn(title)}, {dateRange(opensOn, closesOn, language)}
              </li>
            ))}
          </ul>
          <p>{ofAsked('alsoInvitedText')}</p>
        </Notice>
      )}
      {!round.pilot && (
        <section className="mv-sheet mv-section">
          <h2>{ofRound('deadlines')}</h2>
          <DeadlineTable round={round} />
        </section>
      )}
      <section className="mv-sheet mv-section">
        <KeepingChoice
          keeping={keeping}
          onKeeping={(changed) => {
            setKeeping(changed)
            setAcceptMissing(false)
          }}
          acceptMissing={acceptMissing}
        />
      </section>
      <ButtonRow>
        <LaunchQuestion
          round={round}
          invited={obstacles.length > 0 ? undefined : invited}
          keeping={keeping}
          onNotAccepted={() => setAcceptMissing(true)}
        />
        <Button
          variant="secondary"
          data-color="neutral"
          onClick={() => onStep(round.pilot ? 'people' : 'groups')}
        >
          {t('back')}
        </Button>
      </ButtonRow>
    </div>
  )
}
