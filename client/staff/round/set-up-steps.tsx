/** The line of steps above the set-up; a saved draft's steps are links, so that one may go back and forth. */
import { Link } from 'react-router'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { useTexts } from '../../platform/language.tsx'

export type SetUpStep = 'dates' | 'units' | 'groups' | 'people' | 'launch'

/** A pilot has people in the place of units and groups. Without a survey there are no figures for groups. */
export function setUpSteps(round: { pilot: boolean; hasSurvey: boolean }): readonly SetUpStep[] {
  if (round.pilot) return ['dates', 'people', 'launch']
  return round.hasSurvey ? ['dates', 'units', 'groups', 'launch'] : ['dates', 'units', 'launch']
}

/** `roundId`: null while the draft has not been saved; then no other step can be opened. */
export function SetUpSteps({
  steps,
  current,
  hasSurvey,
  roundId,
}: {
  steps: readonly SetUpStep[]
  current: SetUpStep
  hasSurvey: boolean
  roundId: string | null
}) {
  const t = useTexts(draftTexts)
  const ofGroups = useTexts(roundGroupTexts)
  const ofPilot = useTexts(pilotTexts)
  const ofRunning = useTexts(runningRoundTexts)
  const words = {
    dates: t('stepDates'),
    units: hasSurvey ? t('stepUnits') : ofRunning('stepUnits'),
    groups: ofGroups('step'),
    people: ofPilot('step'),
    launch: t('stepLaunch'),
  }
  const now = steps.indexOf(current)
  return (
    <nav aria-label={t('steps')} className="mv-set-up-steps">
      <ol>
        {steps.map((step, index) => (
          <li
            key={step}
            className={index === now ? 'mv-step-now' : index < now ? 'mv-step-done' : undefined}
            aria-current={index === now ? 'step' : undefined}
          >
            {roundId && index !== now ? (
              <Link to={`/rounds/${roundId}?step=${step}`}>
                {index + 1}. {words[step]}
              </Link>
            ) : (
              <span>
                {index + 1}. {words[step]}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
