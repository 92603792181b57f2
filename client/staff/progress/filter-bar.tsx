/** Search, filters with their counts, order, and what can be done with all that is shown. */
import { Input } from '@digdir/designsystemet-react'
import { useNavigate } from 'react-router'
import type { StepState } from '#shared/deadline.ts'
import type { Progress } from '#shared/progress.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { Chips } from '../../components/Chips.tsx'
import { SelectField } from '../../components/Fields.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { type Choice, type Filter, filters, type Order, orders, partsOf } from './rows.ts'
import { stateKeys } from './step-state.tsx'
import './filter-bar.css'

/** The others stand there only when there is anything to show. */
const isAlways = (filter: Filter) => filter === 'all' || filter === 'late' || filter === 'week'

const filterKeys = {
  all: 'filterAll',
  late: 'filterLate',
  week: 'filterWeek',
  escalated: 'filterEscalated',
  paused: 'filterPaused',
  'no-representative': 'filterNoRepresentative',
} as const

const orderKeys = {
  tree: 'orderTree',
  late: 'orderLate',
  name: 'orderName',
  leader: 'orderLeader',
} as const

interface BarProps {
  progress: Progress
  choice: Choice
  onChoose: (change: Partial<Choice>) => void
  counts: Record<Filter, number>
  aside: React.ReactNode
}

export function FilterBar({ progress, choice, onChoose, counts, aside }: BarProps) {
  const t = useTexts(progressTexts)
  const { filter } = choice
  return (
    <div className="mv-filter-bar mv-not-on-paper">
      <span className="mv-search">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        <Input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={choice.search}
          onChange={(event) => onChoose({ search: event.target.value })}
        />
      </span>
      <Chips legend={t('filters')}>
        {filters
          .filter((one) => isAlways(one) || counts[one] > 0 || filter === one)
          .map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={filter === one}
              onClick={() => onChoose({ filter: one })}
            >
              {filter === one && (
                <svg width="12" height="12" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
                  <path d="m2 7.5 3.4 3.4L12 3.6" fill="none" stroke="currentColor" strokeWidth="2" />
                </svg>
              )}
              {t(filterKeys[one])} <span className="mv-figures">{counts[one]}</span>
            </button>
          ))}
      </Chips>
      <div className="mv-filter-aside">{aside}</div>
      <Choices progress={progress} choice={choice} onChoose={onChoose} />
    </div>
  )
}

function Choices({ progress, choice, onChoose }: Pick<BarProps, 'progress' | 'choice' | 'onChoose'>) {
  const t = useTexts(progressTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const navigate = useNavigate()
  const parts = partsOf(progress)
  return (
    <div className="mv-filter-choices">
      {parts.length > 0 && (
        <SelectField
          label={t('part')}
          labelHidden
          value=""
          onChange={(event) => navigate(`/rounds/${progress.round.id}/progress?unit=${event.target.value}`)}
        >
          <option value="">{t('wholePart', { unit: textIn(progress.top.name) })}</option>
          {parts.map(({ id, name }) => (
            <option key={id} value={id}>
              {textIn(name)}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        label={t('filterStep')}
        labelHidden
        value={choice.step ?? ''}
        onChange={(event) => onChoose({ step: event.target.value || null })}
      >
        <option value="">{t('anyStep')}</option>
        {progress.steps.map(({ id, title }) => (
          <option key={id} value={id}>
            {textIn(title)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('filterState')}
        labelHidden
        value={choice.state ?? ''}
        onChange={(event) => onChoose({ state: stateOf(event.target.value) })}
      >
        <option value="">{choice.step === null ? t('anyState') : t('anyStateOpen')}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {state === 'late' ? t('filterLate') : ui(stateKeys[state])}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('order')}
        labelHidden
        value={choice.order}
        onChange={(event) => onChoose({ order: orders.find((one) => one === event.target.value) ?? 'tree' })}
      >
        {orders.map((one: Order) => (
          <option key={one} value={one}>
            {t(orderKeys[one])}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

const states: readonly StepState[] = ['not-started', 'ready', 'in-progress', 'late', 'done']

function stateOf(value: string): StepState | null {
  return states.find((state) => state === value) ?? null
}
