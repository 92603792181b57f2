/** Step 3: which groups across the units get figures of their own, and where they would probably be shown. */
import { Button } from '@digdir/designsystemet-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { mostGroups } from '#shared/programme.ts'
import type { GroupOrder, RoundDetail } from '#shared/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Card } from '../../components/Card.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { useSettled } from '../../platform/use-settled.ts'
import type { ProgrammeChoice } from './draft.ts'
import { GroupForm } from './group-form.tsx'
import { OwnGroupRow, StandardGroup } from './group-list.tsx'
import { isFull, ownId, withOwn, withoutOwn, withStandard } from './group-order.ts'
import { previewQuery } from './queries.ts'
import './groups.css'

export function DraftGroups({
  round,
  programme,
  order,
  onOrder,
  expectedRate,
  saving,
  error,
  onSave,
  onBack,
}: {
  round: RoundDetail
  programme: ProgrammeChoice | undefined
  order: GroupOrder
  onOrder: (order: GroupOrder) => void
  expectedRate: number
  saving: boolean
  error: unknown
  onSave: () => void
  onBack: () => void
}) {
  const t = useTexts(roundGroupTexts)
  const ofRound = useTexts(draftTexts)
  const [adding, setAdding] = useState(false)
  const settled = useSettled(order, 250)
  const preview = useQuery({
    ...previewQuery({
      programmeId: round.programmeId,
      rootUnitId: round.root.id,
      opensOn: round.opensOn,
      cutOffOn: round.participation.cutOffOn,
      minPositionPercent: round.participation.minPositionPercent,
      responseUnitIds: [...round.responseUnitIds].sort(),
      groups: settled,
      expectedRate,
    }),
    placeholderData: keepPreviousData,
  })
  const standard = programme?.groups ?? []
  const estimateOf = (id: string) => preview.data?.groups.find((group) => group.id === id)
  // Ids of own groups follow their place: an estimate of another order would say something of another group.
  const isOfOrder = !preview.isPlaceholderData && settled === order
  const ordered = [...standard.filter(({ id }) => order.standard.includes(id)), ...order.own]
  return (
    <div className="mv-set-up">
      <div className="mv-set-up-main">
        <section className="mv-sheet mv-section">
          <h2>{t('standardGroups')}</h2>
          {standard.length === 0 && <p className="mv-muted">{t('noStandard')}</p>}
          <ul className="mv-draft-groups">
            {standard.map((group) => (
              <StandardGroup
                key={group.id}
                group={group}
                chosen={order.standard.includes(group.id)}
                onChoose={(chosen) => onOrder(withStandard(order, group.id, chosen))}
                estimate={estimateOf(group.id)}
              />
            ))}
          </ul>
        </section>
        <section className="mv-sheet mv-section">
          <h2>{t('ownGroups')}</h2>
          {order.own.length === 0 && <p className="mv-muted">{t('noOwn')}</p>}
          <ul className="mv-draft-groups">
            {order.own.map((group, index) => (
              <OwnGroupRow
                key={JSON.stringify(group)}
                group={group}
                onRemove={() => onOrder(withoutOwn(order, index))}
                estimate={isOfOrder ? estimateOf(ownId(index)) : undefined}
              />
            ))}
          </ul>
          {isFull(order) ? (
            <p className="mv-muted">{t('tooMany', { count: mostGroups })}</p>
          ) : (
            <div>
              <Button variant="secondary" onClick={() => setAdding(true)}>
                {t('add')}
              </Button>
            </div>
          )}
        </section>
        {preview.error && <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />}
        {error !== null && <ProblemNotice error={error} />}
        <ButtonRow>
          <Button loading={saving} onClick={onSave}>
            {ofRound('saveAndContinue')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onBack}>
            {ofRound('back')}
          </Button>
        </ButtonRow>
      </div>
      <div className="mv-set-up-side">
        <Card title={t('howTitle')}>
          <Notice tone="attention">{t('beforeOpening')}</Notice>
          <ul className="mv-group-how">
            <li>{t('howRegister')}</li>
            <li>{t('howClass')}</li>
            <li>{t('howUnits')}</li>
            <li>{t('howCross')}</li>
          </ul>
        </Card>
      </div>
      <GroupForm
        roundId={round.id}
        open={adding}
        others={ordered}
        onAdd={(group) => {
          onOrder(withOwn(order, group))
          setAdding(false)
        }}
        onClose={() => setAdding(false)}
      />
    </div>
  )
}
