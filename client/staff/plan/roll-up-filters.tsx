/** Search, statuses with their counts, unit, origin, and how what is shown is arranged. */
import { Input } from '@digdir/designsystemet-react'
import type { RollUp } from '#shared/roll-up.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { Chips } from '../../components/Chips.tsx'
import { SelectField } from '../../components/Fields.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { inReadingOrder } from '../../platform/tree.ts'
import {
  type Order,
  orders,
  originFilters,
  type StatusFilter,
  statusFilters,
  type Wanted,
} from './roll-up-rows.ts'

const statusKeys = {
  all: 'all',
  late: 'late',
  'not-started': 'status-not-started',
  'in-progress': 'status-in-progress',
  done: 'status-done',
} as const
const originKeys = {
  any: 'anyOrigin',
  waiting: 'originWaiting',
  lifted: 'originLifted',
  given: 'originGiven',
  decided: 'originDecided',
  carried: 'originCarried',
} as const

export function RollUpFilters({
  rollUp,
  wanted,
  counts,
  onChange,
  order,
  onOrder,
}: {
  rollUp: RollUp
  wanted: Wanted
  counts: Record<StatusFilter, number>
  onChange: (changed: Partial<Wanted>) => void
  order: Order
  onOrder: (order: Order) => void
}) {
  const t = useTexts(rollUpTexts)
  const textIn = useTextIn()
  return (
    <div className="mv-roll-up-filters mv-not-on-paper">
      <Chips legend={t('filters')}>
        {statusFilters.map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={wanted.status === status}
            onClick={() => onChange({ status })}
          >
            {t(statusKeys[status])} <span className="mv-figures">{counts[status]}</span>
          </button>
        ))}
      </Chips>
      <div className="mv-roll-up-choices">
        <Input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={wanted.search}
          onChange={(event) => onChange({ search: event.target.value })}
        />
        {rollUp.units.length > 1 && (
          <SelectField
            label={t('unitChoice')}
            labelHidden
            value={wanted.unitId ?? ''}
            onChange={(event) => onChange({ unitId: event.target.value || null })}
          >
            <option value="">{t('allUnits')}</option>
            {inReadingOrder(rollUp.units).map(({ node, depth }) => (
              <option key={node.id} value={node.id}>
                {'\u2003'.repeat(depth)}
                {textIn(node.name)}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={t('originChoice')}
          labelHidden
          value={wanted.origin}
          onChange={(event) =>
            onChange({ origin: originFilters.find((one) => one === event.target.value) ?? 'any' })
          }
        >
          {originFilters.map((origin) => (
            <option key={origin} value={origin}>
              {t(originKeys[origin])}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('order')}
          labelHidden
          value={order}
          onChange={(event) => onOrder(orders.find((one) => one === event.target.value) ?? 'unit')}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {t('orderBy', { what: t(one).toLocaleLowerCase() })}
            </option>
          ))}
        </SelectField>
      </div>
    </div>
  )
}
