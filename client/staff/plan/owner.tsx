/** Said when somebody else than the unit's own leader answers for the plan. */
import type { Plan } from '#shared/plan.ts'
import { planVersionTexts } from '#shared/texts/plan-version.ts'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'

const keys = { above: 'ownerAbove', successor: 'ownerSuccessor', nobody: 'ownerNobody' } as const

export function OwnerNotice({ plan: { owner } }: { plan: Plan }) {
  const t = useTexts(planVersionTexts)
  const textIn = useTextIn()
  if (owner.kind === 'own') return null
  const who = owner.by
    .map(({ name, leader }) => (leader ? t('leaderOf', { leader, unit: textIn(name) }) : textIn(name)))
    .join(', ')
  return (
    <div className="mv-plan-notice">
      <Notice tone="attention">
        <EmphasisedText text={t(keys[owner.kind], { who })} />
      </Notice>
    </div>
  )
}
