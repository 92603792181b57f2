import { Link } from 'react-router'
import { followUpTexts } from '#shared/texts/follow-up.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { Card } from '../../components/Card.tsx'
import { useDeadlineWords } from '../../components/deadline-words.ts'
import { measureShapes, useMeasureStatus } from '../../components/measure-status.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useTexts } from '../../platform/language.tsx'

/** Measures of the plan that are not in place yet. */
export function OpenMeasures({
  current,
  unitId,
}: {
  current: NonNullable<UnitHome['current']>
  unitId: string
}) {
  const t = useTexts(followUpTexts)
  const measureStatus = useMeasureStatus()
  const deadlineWords = useDeadlineWords()
  const { measures: open, measureCount: all, round } = current
  if (!round.followed) return null
  return (
    <Card
      title={t('measuresOpen')}
      aside={
        <Link to={`/rounds/${round.id}/units/${unitId}/plan`}>
          {all > 0 ? t('measuresAll', { count: all }) : t('openPlan')}
        </Link>
      }
    >
      {open.length === 0 && (
        <p className="mv-muted mv-small">{t(all === 0 ? 'measuresNone' : 'measuresAllDone')}</p>
      )}
      <ul className="mv-open-measures">
        {open.map((measure) => (
          <li key={measure.id}>
            <span>{measure.text === '' ? t('measureUnnamed') : measure.text}</span>
            <span className="mv-open-measure-foot mv-small">
              <span className="mv-muted">
                {measure.deadline?.kind === 'date'
                  ? t('dueOn', { date: deadlineWords(measure.deadline) })
                  : deadlineWords(measure.deadline)}
              </span>
              <StateShape shape={measureShapes[measure.status]}>{measureStatus(measure.status)}</StateShape>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
