/** Two people wrote differently in the same field: both versions side by side, and the choice. */
import { Button } from '@digdir/designsystemet-react'
import type { MeasureField } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { useTexts } from '../../platform/language.tsx'
import { columnOf, useColumnNames } from './measure-columns.ts'
import type { Clash, MeasureDraft } from './measure-draft.ts'
import { useFieldWords } from './use-field-words.ts'

export function MeasureClash({
  plan,
  draft,
  clash: { field, by },
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
