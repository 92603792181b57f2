/** One measure as it reads; its status can be changed here, also after the plan was signed. */
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import type { Measure } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { measureTexts } from '#shared/texts/measure.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { measureShapes, useMeasureStatus } from '../../components/measure-status.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import type { ShownColumn } from './column-places.ts'
import { LiftMeasure } from './measure-lift.tsx'
import { MeasureStatusChoice } from './measure-status-choice.tsx'
import { MeasureTags, References } from './measure-tags.tsx'
import { useColumnNames } from './use-column-names.ts'
import { useFieldWords } from './use-field-words.ts'

export function MeasureRow({
  plan,
  measure,
  number,
  across,
  under,
  writer,
  takesFocus,
  onEdit,
}: {
  plan: Plan
  measure: Measure
  number: number | null
  /** Columns beside one another, and those that are said under the text. */
  across: readonly ShownColumn[]
  under: readonly ShownColumn[]
  /** Who else is writing in it; empty when nobody is. */
  writer: string
  /** Its editor was just closed: the keyboard goes on from here. */
  takesFocus: boolean
  onEdit: () => void
}) {
  const t = useTexts(planTexts)
  const names = useColumnNames(plan.columns)
  const editButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) editButton.current?.focus()
  }, [takesFocus])
  return (
    <li
      className={writer === '' ? 'mv-measure' : 'mv-measure mv-measure-written'}
      id={`measure-${measure.id}`}
    >
      {writer !== '' && <span className="mv-writer mv-not-on-paper">{t('isWriting', { who: writer })}</span>}
      <span className="mv-measure-number mv-muted mv-figures">{number}</span>
      {across.map((column) => (
        <span
          key={column}
          className={
            isBlank(measure, column) ? `mv-measure-${column} mv-measure-blank` : `mv-measure-${column}`
          }
        >
          {/* For screen readers and on paper: on wide screens the head of the table says it. */}
          <span className="mv-only-read-aloud">{names(column)}: </span>
          {column === across[0] && (
            <span className="mv-card-number" aria-hidden="true">
              {number}.{' '}
            </span>
          )}
          <Cell plan={plan} measure={measure} number={number} column={column} />
          {column === 'text' && <MeasureTags plan={plan} measure={measure} under={under} />}
          {column === 'text' && !plan.mayEdit && (
            <span className="mv-lift-way mv-not-on-paper">
              <LiftMeasure plan={plan} measure={measure} />
            </span>
          )}
        </span>
      ))}
      <span className="mv-measure-edit mv-not-on-paper">
        {plan.mayEdit && (
          <Button
            ref={editButton}
            variant="tertiary"
            data-color="neutral"
            aria-label={t('editMeasure', { number: number ?? 0 })}
            onClick={onEdit}
          >
            {t('edit')}
          </Button>
        )}
      </span>
    </li>
  )
}

/** A column that keeps its place in the table, and needs none on a card. */
function isBlank(measure: Measure, column: ShownColumn): boolean {
  if (column === 'goal') return measure.goal === ''
  if (column === 'scale') return measure.scaleId === null
  if (column === 'reference') return measure.references.length === 0
  return (column === 'prevention' || column === 'model') && measure[column] === null
}

function Cell({
  plan,
  measure,
  number,
  column,
}: {
  plan: Plan
  measure: Measure
  number: number | null
  column: ShownColumn
}) {
  const ofMeasure = useTexts(measureTexts)
  const words = useFieldWords(plan)
  const measureStatus = useMeasureStatus()
  const { person } = useSession()
  const undecided = <span className="mv-undecided">{ofMeasure('notDecided')}</span>
  switch (column) {
    case 'theme':
      return <strong>{measure.theme}</strong>
    case 'goal':
      return measure.goal
    case 'text':
      return measure.text === '' ? undecided : measure.text
    case 'responsible':
      return measure.responsible.length === 0 ? undecided : words('responsible', measure)
    case 'deadline':
      if (measure.deadline === null) return undecided
      return (
        <span className={measure.deadline.kind === 'date' ? 'mv-figures' : 'mv-muted'}>
          {words('deadline', measure)}
        </span>
      )
    case 'status': {
      const locked = plan.state === 'signed' || plan.state === 'filed'
      // The plan of a unit that is gone is followed up by whoever took it over.
      const { gone, by } = plan.owner
      const units = new Set([plan.unit.id, ...(gone ? by.map(({ id }) => id) : [])])
      const own = person?.units.some((unit) => units.has(unit.id)) ?? false
      return locked && own ? (
        <MeasureStatusChoice plan={plan} measure={measure} number={number} />
      ) : (
        <StateShape shape={measureShapes[measure.status]}>{measureStatus(measure.status)}</StateShape>
      )
    }
    case 'reference':
      return <References of={measure} />
    case 'prevention':
      return measure.prevention && words('prevention', measure)
    case 'model':
      return measure.model && words('model', measure)
    case 'scale':
      return measure.scaleId && words('scaleId', measure)
  }
}
