/** The line of steps above the set-up; a saved draft's steps are links, so that one may go back and forth. */
import { Link } from 'react-router'
import { roundTexts } from '#shared/texts/round.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { useTexts } from '../../platform/language.tsx'

export const setUpSteps = ['dates', 'units', 'groups', 'launch'] as const
export type SetUpStep = (typeof setUpSteps)[number]

/** `roundId`: null while the draft has not been saved; then no other step can be opened. */
export function SetUpSteps({ current, roundId }: { current: SetUpStep; roundId: string | null }) {
  const t = useTexts(roundTexts)
  const ofGroups = useTexts(roundGroupTexts)
  const words = {
    dates: t('stepDates'),
    units: t('stepUnits'),
    groups: ofGroups('step'),
    launch: t('stepLaunch'),
  }
  const now = setUpSteps.indexOf(current)
  return (
    <nav aria-label={t('steps')} className="mv-set-up-steps">
      <ol>
        {setUpSteps.map((step, index) => (
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
