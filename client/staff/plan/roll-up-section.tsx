/** Measures under one head: a unit, a theme or a status. */
import { Link } from 'react-router'
import { numericDate } from '#shared/dates.ts'
import type { RolledUpMeasure, RollUp } from '#shared/roll-up.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { useDeadlineWords } from '../../components/deadline-words.ts'
import { measureShapes, useMeasureStatus } from '../../components/measure-status.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { isLate, type Order, type Section } from './roll-up-rows.ts'
import { useOriginWords } from './use-origin-words.ts'

const planKeys = { draft: 'planDraft', ready: 'planReady', signed: 'planSigned', filed: 'planFiled' } as const

export function RollUpSection({
  rollUp,
  section,
  order,
}: {
  rollUp: RollUp
  section: Section & { all: number }
  order: Order
}) {
  const t = useTexts(rollUpTexts)
  const ofPlan = useTexts(planTexts)
  const textIn = useTextIn()
  const measureStatus = useMeasureStatus()
  const unit = rollUp.units.find(({ id }) => order === 'unit' && id === section.key)
  const title = unit ? (
    <Link to={`/rounds/${rollUp.round.id}/units/${unit.id}/plan`}>{textIn(unit.name)}</Link>
  ) : order === 'theme' ? (
    section.key || t('noTheme')
  ) : (
    measureStatus(section.measures[0]?.status ?? 'not-started')
  )
  return (
    <section className="mv-sheet">
      <div className="mv-roll-up-head">
        <h2>
          {title} <span className="mv-muted">{t('count', { count: section.all })}</span>
        </h2>
        {unit && (
          <span className="mv-muted">
            {t('plan')}: {ofPlan(planKeys[unit.plan]).toLocaleLowerCase()}
          </span>
        )}
      </div>
      <ul>
        {section.measures.map((measure) => (
          <Row key={measure.id} rollUp={rollUp} measure={measure} order={order} />
        ))}
      </ul>
    </section>
  )
}

const liftKeys = { waiting: 'lift-waiting', accepted: 'lift-accepted', answered: 'lift-answered' } as const

function Row({ rollUp, measure, order }: { rollUp: RollUp; measure: RolledUpMeasure; order: Order }) {
  const t = useTexts(rollUpTexts)
  const textIn = useTextIn()
  const measureStatus = useMeasureStatus()
  const deadline = useDeadlineWords(numericDate)
  const origin = useOriginWords()(measure.origin)
  const unit = rollUp.units.find(({ id }) => id === measure.unitId)
  const { text, theme, responsible, status, group, lift } = measure
  const late = isLate(measure, rollUp.today)
  const notes = [
    order !== 'unit' && unit ? textIn(unit.name) : '',
    group ? textIn(group) : '',
    order !== 'theme' ? theme : '',
    origin ?? '',
  ].filter((note) => note !== '')
  return (
    <li className="mv-roll-up-row">
      <span className="mv-roll-up-text">
        <Link to={`/rounds/${rollUp.round.id}/units/${measure.unitId}/plan#measure-${measure.id}`}>
          {text || t('unnamed')}
        </Link>
        {notes.length > 0 && <span className="mv-muted mv-small">{notes.join(' · ')}</span>}
        {lift && (
          <span className="mv-small">
            <StateShape shape="lifted">
              {t('lifted')}: {t(liftKeys[lift]).toLocaleLowerCase()}
            </StateShape>
          </span>
        )}
      </span>
      <span>{responsible.map(({ name }) => name).join(', ')}</span>
      <span className="mv-figures">{deadline(measure.deadline)}</span>
      <span>
        <StateShape shape={late ? 'late' : measureShapes[status]}>
          {measureStatus(status)}
          {late && <span className="mv-roll-up-late">{t('late')}</span>}
        </StateShape>
      </span>
    </li>
  )
}
