/** Two people wrote differently in the same field: both versions side by side, and the choice. */
import { Button } from '@digdir/designsystemet-react'
import { fullDate } from '#shared/dates.ts'
import type { MeasureFields } from '#shared/measure.ts'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { useMeasureStatus } from '../../components/measure-status.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import type { FieldName, MeasureDraft } from './measure-draft.ts'

const labels = {
  focus: 'focus',
  theme: 'theme',
  goal: 'goal',
  text: 'measure',
  responsible: 'responsible',
  dueOn: 'deadline',
  ongoing: 'ongoingChoice',
  status: 'status',
} as const satisfies Record<FieldName, string>

export function MeasureClash({
  clash,
  mine,
  onChoose,
}: {
  clash: NonNullable<MeasureDraft['clash']>
  mine: MeasureFields
  onChoose: (choice: 'mine' | 'theirs') => void
}) {
  const t = useTexts(planTexts)
  const inWords = useFieldWords()
  return (
    <div className="mv-clash" role="alert">
      <h3>{t('clashTitle')}</h3>
      <p>{t('clashLead')}</p>
      {clash.fields.map((name) => (
        <dl key={name}>
          <div>
            <dt>
              {t(labels[name])}, {t('yours').toLocaleLowerCase()}
            </dt>
            <dd>{inWords(name, mine)}</dd>
          </div>
          <div>
            <dt>
              {t(labels[name])}, {t('theirs').toLocaleLowerCase()}
            </dt>
            <dd>{inWords(name, clash.theirs)}</dd>
          </div>
        </dl>
      ))}
      <ButtonRow>
        <Button onClick={() => onChoose('mine')}>{t('keepMine')}</Button>
        <Button variant="secondary" data-color="neutral" onClick={() => onChoose('theirs')}>
          {t('takeTheirs')}
        </Button>
      </ButtonRow>
    </div>
  )
}

function useFieldWords(): (name: FieldName, fields: MeasureFields) => string {
  const t = useTexts(planTexts)
  const ofUnit = useTexts(followUpTexts)
  const language = useLanguage()
  const measureStatus = useMeasureStatus()
  return (name, fields) => {
    if (name === 'status') return measureStatus(fields.status)
    if (name === 'dueOn') return fields.dueOn ? fullDate(fields.dueOn, language) : t('emptyWords')
    if (name === 'ongoing') return fields.ongoing ? ofUnit('ongoing') : t('emptyWords')
    if (name === 'focus') return t(fields.focus)
    return fields[name] === '' ? t('emptyWords') : fields[name]
  }
}
