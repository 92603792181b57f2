/** Step 2: which units get their own report, and what the choice would probably give. */

import { Button, Select } from '@digdir/designsystemet-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import { percent, wholeNumber } from '#shared/numbers.ts'
import type { Unit } from '#shared/organisation.ts'
import type { GroupOrder, RoundDetail, RoundPreview } from '#shared/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ShapeDrawing } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useSettled } from '../../platform/use-settled.ts'
import { type Choice, countedAbove } from './choice.ts'
import { type DraftFields, type ProgrammeChoice, participationOf } from './draft.ts'
import { GroupCard } from './group-card.tsx'
import { LevelChoice } from './level-choice.tsx'
import { previewQuery } from './queries.ts'
import { UnitChoiceTable } from './unit-choice-table.tsx'
import { YearWheel } from './year-wheel.tsx'

const rates = [40, 50, 60, 70, 80, 90, 100]

export function DraftUnits({
  round,
  fields,
  units,
  choice,
  onChoice,
  expectedRate,
  onExpectedRate,
  programme,
  order,
  onOrder,
  saving,
  error,
  onSave,
  onBack,
}: {
  round: RoundDetail
  fields: DraftFields
  /** The round's top and everything below it. */
  units: readonly Unit[]
  choice: Choice
  onChoice: (update: (before: Choice) => Choice) => void
  expectedRate: number
  onExpectedRate: (rate: number) => void
  programme: ProgrammeChoice | undefined
  order: GroupOrder
  onOrder: (order: GroupOrder) => void
  saving: boolean
  error: unknown
  onSave: () => void
  onBack: () => void
}) {
  const t = useTexts(draftTexts)
  const language = useLanguage()
  const rateId = useId()
  const [touched, setTouched] = useState<string | null>(null)
  const settled = useSettled(choice, 250)
  const settledOrder = useSettled(order, 250)
  const preview = useQuery({
    ...previewQuery({
      programmeId: fields.programmeId,
      rootUnitId: fields.rootUnitId,
      opensOn: fields.opensOn,
      ...participationOf(fields),
      responseUnitIds: [...settled].sort(),
      groups: settledOrder,
      expectedRate,
    }),
    placeholderData: keepPreviousData,
  })
  const estimates = useMemo(() => new Map(preview.data?.units.map((unit) => [unit.id, unit])), [preview.data])
  return (
    <div className="mv-set-up">
      <div className="mv-set-up-main">
        <div className="mv-choice-controls">
          <LevelChoice units={units} choice={choice} onChoice={onChoice} />
          <div className="mv-expected-rate">
            <label htmlFor={rateId}>{t('expectedRate')}</label>
            <Select
              id={rateId}
              value={expectedRate}
              onChange={(event) => onExpectedRate(Number(event.target.value))}
            >
              {rates.map((rate) => (
                <option key={rate} value={rate}>
                  {percent(rate, language)}
                </option>
              ))}
            </Select>
          </div>
          <p className="mv-muted mv-small">{t('thresholds')}</p>
        </div>
        <div className="mv-sheet">
          <Totals
            preview={preview.data}
            pending={preview.isPlaceholderData || settled !== choice || settledOrder !== order}
          />
          <UnitChoiceTable
            units={units}
            topId={fields.rootUnitId}
            choice={choice}
            estimates={estimates}
            onChoice={(update, unitId) => {
              onChoice(update)
              setTouched(unitId)
            }}
          />
        </div>
        {preview.error && <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.data && <CountedAbove preview={preview.data} touched={touched} />}
        {error !== null && <ProblemNotice error={error} />}
        <ButtonRow>
          <Button loading={saving} onClick={onSave}>
            {t('saveAndContinue')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onBack}>
            {t('back')}
          </Button>
        </ButtonRow>
      </div>
      <div className="mv-set-up-side">
        <YearWheel
          opensOn={fields.opensOn}
          closesOn={fields.closesOn}
          deadlines={round.deadlines}
          steps={round.steps}
        />
        <GroupCard
          roundId={round.id}
          programme={programme}
          order={order}
          onOrder={onOrder}
          preview={preview.data}
        />
      </div>
    </div>
  )
}

function Totals({ preview, pending }: { preview: RoundPreview | undefined; pending: boolean }) {
  const t = useTexts(draftTexts)
  const language = useLanguage()
  const number = (value: number | undefined) => (value === undefined ? '–' : wholeNumber(value, language))
  return (
    <div className={`mv-totals${pending ? ' mv-totals-pending' : ''}`} aria-live="polite" aria-busy={pending}>
      <p>
        <strong>{number(preview?.chosen)}</strong> <span>{t('totalChosen')}</span>
      </p>
      <p>
        <strong>{number(preview?.ownReports)}</strong>{' '}
        <span>
          <ShapeDrawing shape="done" size={14} /> {t('totalOwn')}
        </span>
      </p>
      <p>
        <strong>{number(preview?.countedAbove)}</strong>{' '}
        <span>
          <ShapeDrawing shape="lifted" size={14} /> {t('totalAbove')}
        </span>
      </p>
      <p>
        <strong>{number(preview?.invited)}</strong> <span>{t('totalInvited')}</span>
      </p>
    </div>
  )
}

/** In words: which chosen units would be counted above, and where. */
function CountedAbove({ preview, touched }: { preview: RoundPreview; touched: string | null }) {
  const t = useTexts(draftTexts)
  const textIn = useTextIn()
  const { named, more } = countedAbove(preview.units, touched, 3)
  return (
    <div className="mv-sheet mv-counted-above" aria-live="polite">
      {named.length === 0 && <p>{t('allOwn')}</p>}
      {named.map((unit) => (
        <p key={unit.id}>
          <ShapeDrawing shape="lifted" size={14} />{' '}
          <EmphasisedText
            text={t('countedAbove', {
              unit: textIn(unit.name),
              above: unit.countedAt ? textIn(unit.countedAt) : '',
            })}
          />
        </p>
      ))}
      {more > 0 && <p className="mv-muted">{t('countedAboveMore', { count: more })}</p>}
      <p className="mv-muted mv-small">{t('estimateAdvice')}</p>
    </div>
  )
}
