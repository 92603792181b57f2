/** Beside the units: the groups that are ordered, to be ticked while the estimate is looked at. */
import { Input, Label } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { Link } from 'react-router'
import { wholeNumber } from '#shared/numbers.ts'
import type { GroupOrder, RoundPreview } from '#shared/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { Card } from '../../components/Card.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import type { ProgrammeChoice } from './draft.ts'
import { ownId, withStandard } from './group-order.ts'
import './groups.css'

export function GroupCard({
  roundId,
  programme,
  order,
  onOrder,
  preview,
}: {
  roundId: string
  programme: ProgrammeChoice | undefined
  order: GroupOrder
  onOrder: (order: GroupOrder) => void
  preview: RoundPreview | undefined
}) {
  const t = useTexts(roundGroupTexts)
  const textIn = useTextIn()
  const id = useId()
  return (
    <Card title={t('across')}>
      <p className="mv-muted mv-small">{t('acrossHelp')}</p>
      <ul className="mv-group-ticks">
        {programme?.groups.map((group) => (
          <li key={group.id}>
            <Input
              id={`${id}-${group.id}`}
              type="checkbox"
              checked={order.standard.includes(group.id)}
              onChange={(event) => onOrder(withStandard(order, group.id, event.target.checked))}
            />
            <Label htmlFor={`${id}-${group.id}`}>{textIn(group.title)}</Label>
            <Members group={preview?.groups.find((one) => one.id === group.id)} />
          </li>
        ))}
        {order.own.map((group, index) => (
          <li key={ownId(index)}>
            <span className="mv-group-own">{textIn(group.title)}</span>
            <Members group={preview?.groups.find((one) => one.id === ownId(index))} />
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/rounds/${roundId}?step=groups`}>{t('change')}</Link>
      </p>
      <Notice tone="attention">{t('beforeOpening')}</Notice>
    </Card>
  )
}

/** How many belong to the group, where they are enough to be told of. */
export function Members({ group }: { group: RoundPreview['groups'][number] | undefined }) {
  const t = useTexts(roundGroupTexts)
  const ofRound = useTexts(draftTexts)
  const language = useLanguage()
  if (!group) return null
  return (
    <span className="mv-group-members">
      {group.members === null
        ? t('few')
        : ofRound('includedCount', { count: wholeNumber(group.members, language) })}
    </span>
  )
}
