/** Ordering the files of all units below one as a single file, and what was ordered. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ResultsList } from '#shared/results-list.ts'
import { handoutTexts } from '#shared/texts/handout.ts'
import { Card } from '../../components/Card.tsx'
import { SelectField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { OrderForm } from './order-form.tsx'
import { ordersQuery } from './order-queries.ts'
import { OrderRow } from './order-row.tsx'
import './orders.css'

/** Nothing for those who do not read the units below any. */
export function Orders({ list: { round, units } }: { list: ResultsList }) {
  const t = useTexts(handoutTexts)
  const textIn = useTextIn()
  const gathering = units.filter(({ gathers }) => gathers)
  const [chosen, setChosen] = useState(gathering[0]?.id)
  if (chosen === undefined) return null
  return (
    <div className="mv-orders mv-not-on-paper">
      <Card title={t('orders')} large>
        <p className="mv-muted">{t('ordersLead')}</p>
        {gathering.length > 1 && (
          <SelectField
            label={t('forUnit')}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            {gathering.map(({ id, name }) => (
              <option key={id} value={id}>
                {textIn(name)}
              </option>
            ))}
          </SelectField>
        )}
        <OrdersAt key={chosen} place={{ round: round.id, unit: chosen }} />
      </Card>
    </div>
  )
}

function OrdersAt({ place }: { place: { round: string; unit: string } }) {
  const query = useQuery(ordersQuery(place))
  return (
    <>
      <OrderForm place={place} />
      {query.error && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && query.data.orders.length > 0 && (
        <ul className="mv-order-list">
          {query.data.orders.map((order) => (
            <li key={order.id}>
              <OrderRow order={order} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
