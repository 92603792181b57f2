/** Two people wrote differently in the same field: both versions side by side, and the choice. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { MeasureField } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import type { PlanChange } from '#shared/plan-history.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { useTexts } from '../../platform/language.tsx'
import { columnOf } from './column-places.ts'
import type { Clash, MeasureDraft } from './measure-draft.ts'
import { placeOf, planHistoryQuery } from './queries.ts'
import { useColumnNames } from './use-column-names.ts'
import { useFieldWords } from './use-field-words.ts'

export function MeasureClash({
  plan,
  draft,
  clash,
  onChoose,
}: {
  plan: Plan
  draft: MeasureDraft
  clash: Clash
  onChoose: (field: MeasureField, choice: 'mine' | 'theirs') => void
}) {
  const t = useTexts(planTexts)
  const names = useColumnNames(plan.columns)
  const inWords = useFieldWords(plan)
  const { field } = clash
  // Words that came while one was writing came without a name; the history has it.
  const history = useQuery({ ...planHistoryQuery(placeOf(plan)), enabled: clash.by === null })
  const by = clash.by ?? writerOf(history.data?.changes ?? [], draft.base.id, field)
  const name = field === 'focus' ? t('focus') : names(columnOf[field])
  return (
    <div className="mv-clash" role="alert">
      <h3>{t('clashTitle', { by: by ?? t('somebodyElse') })}</h3>
      <p>{t('clashLead')}</p>
      <dl>
        <div>
          <dt>{t('yoursOf', { field: name })}</dt>
          <dd>{inWords(field, draft.fields)}</dd>
        </div>
        <div>
          <dt>{by ? t('theirsOf', { field: name, by }) : t('theirsOfOther', { field: name })}</dt>
          <dd>{inWords(field, draft.base)}</dd>
        </div>
      </dl>
      <ButtonRow>
        <Button onClick={() => onChoose(field, 'mine')}>{t('keepMine')}</Button>
        <Button variant="secondary" data-color="neutral" onClick={() => onChoose(field, 'theirs')}>
          {t('takeTheirs')}
        </Button>
      </ButtonRow>
    </div>
  )
}

/** Who else wrote last in the field; null when that is not among the newest changes. */
function writerOf(changes: readonly PlanChange[], measureId: string, field: MeasureField): string | null {
  const last = changes.find((one) => one.measureId === measureId && one.what === field && !one.own)
  return last?.by ?? null
}
