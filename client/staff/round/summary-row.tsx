/** A line of what is looked over before the launch. */
import { Link } from 'react-router'
import type { RoundDetail } from '#shared/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { useTexts } from '../../platform/language.tsx'
import type { SetUpStep } from './set-up-steps.tsx'

export function SummaryRow({
  name,
  step,
  round,
  children,
}: {
  name: string
  /** Where the value can be changed, if it can. */
  step?: SetUpStep
  round?: RoundDetail
  children: React.ReactNode
}) {
  const t = useTexts(draftTexts)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span>{children}</span>
        {step && round && (
          <Link to={`/rounds/${round.id}?step=${step}`} aria-label={`${t('edit')}: ${name}`}>
            {t('edit')}
          </Link>
        )}
      </dd>
    </div>
  )
}
