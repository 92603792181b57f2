/** All measures by area: a table on wide screens, cards on narrow ones; a row opens for editing in its place. */
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import type { Measure } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import type { PlanNews } from '#shared/plan-history.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { ProblemNotice } from '../../components/Problem.tsx'
import type { Saving } from '../../components/SaveState.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { gridOf, placeColumns } from './column-places.ts'
import { MeasureEditor } from './measure-editor.tsx'
import { MeasureRow } from './measure-row.tsx'
import { numberedMeasures } from './plan-progress.ts'
import { placeOf } from './queries.ts'
import { emptyMeasure } from './suggestion.ts'
import { useColumnNames } from './use-column-names.ts'
import { usePlanChange } from './use-plan-change.ts'

type FocusId = Plan['focusAreas'][number]['id']

export function MeasureTable({
  plan,
  others,
  onSaving,
  onWriting,
}: {
  plan: Plan
  /** Others who have the plan open, and where they write. */
  others: PlanNews['editors']
  onSaving: (measureId: string, saving: Saving) => void
  /** In which measure the person writes; null when in none. */
  onWriting: (measureId: string | null) => void
}) {
  const t = useTexts(planTexts)
  const names = useColumnNames(plan.columns)
  const { across, under } = placeColumns(plan.columns)
  const textIn = useTextIn()
  // Each open measure as it was last known: its words stay on the page also when somebody else removes it.
  const [open, setOpen] = useState<ReadonlyMap<string, Measure>>(new Map())
  // Where the keyboard goes on from: the measure just closed, or the area one was just removed from.
  const [closed, setClosed] = useState<string | null>(null)
  const numbers = numberedMeasures(plan)
  const show = (measure: Measure) => {
    setOpen((before) => new Map(before).set(measure.id, measure))
    setClosed(null)
  }
  const hide = (id: string, goOnFrom: string) => {
    setOpen((before) => new Map([...before].filter(([key]) => key !== id)))
    setClosed(goOnFrom)
    onSaving(id, 'saved')
    onWriting(null)
  }
  const add = usePlanChange(placeOf(plan), (changed) => {
    const added = changed.measures.find((measure) => !numbers.has(measure.id))
    if (added) show(added)
  })

  return (
    <section
      className="mv-measures mv-sheet"
      aria-label={t('planTitle')}
      style={{ '--mv-measure-grid': gridOf(across, { editing: plan.mayEdit }) } as React.CSSProperties}
    >
      <div className="mv-measure-head" aria-hidden="true">
        <span />
        {across.map((column) => (
          <span key={column}>{names(column)}</span>
        ))}
        <span />
      </div>
      {plan.focusAreas.map((area) => {
        const measures = inArea(plan, open, area.id)
        return (
          <section key={area.id}>
            <div className="mv-measure-area">
              <h2>
                {textIn(area.title)}{' '}
                <span className="mv-muted">{t('measures', { count: measures.length })}</span>
              </h2>
              {plan.mayEdit && (
                <AddMeasure
                  area={textIn(area.title)}
                  takesFocus={closed === area.id}
                  loading={
                    add.isPending && add.variables.path === '/measures' && isFor(add.variables.body, area.id)
                  }
                  onAdd={() => add.mutate({ method: 'POST', path: '/measures', body: emptyMeasure(area.id) })}
                />
              )}
            </div>
            {measures.length === 0 && <p className="mv-measure-none mv-muted">{t('noneInFocus')}</p>}
            <ol>
              {measures.map((measure) => {
                const number = numbers.get(measure.id) ?? null
                return open.has(measure.id) ? (
                  <MeasureEditor
                    key={measure.id}
                    plan={plan}
                    measure={measure}
                    number={number}
                    onSaving={onSaving}
                    onWriting={onWriting}
                    onClose={() => hide(measure.id, measure.id)}
                    onGone={() => hide(measure.id, area.id)}
                  />
                ) : (
                  <MeasureRow
                    key={measure.id}
                    plan={plan}
                    measure={measure}
                    number={number}
                    across={across}
                    under={under}
                    writer={writersOf(others, measure.id)}
                    takesFocus={closed === measure.id}
                    onEdit={() => show(measure)}
                  />
                )
              })}
            </ol>
          </section>
        )
      })}
      {add.error && <ProblemNotice error={add.error} />}
    </section>
  )
}

function AddMeasure({
  area,
  takesFocus,
  loading,
  onAdd,
}: {
  area: string
  takesFocus: boolean
  loading: boolean
  onAdd: () => void
}) {
  const t = useTexts(planTexts)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  return (
    <Button
      ref={button}
      variant="secondary"
      aria-label={t('addMeasureIn', { focus: area })}
      loading={loading}
      onClick={onAdd}
    >
      {t('addMeasure')}
    </Button>
  )
}

/** The area's measures, and those open here that somebody else has removed meanwhile. */
function inArea(plan: Plan, open: ReadonlyMap<string, Measure>, focus: FocusId): Measure[] {
  const removed = [...open.values()].filter((one) => plan.measures.every((kept) => kept.id !== one.id))
  return [...plan.measures, ...removed].filter((measure) => measure.focus === focus)
}

/** Names of the others who write in a measure. */
function writersOf(others: PlanNews['editors'], measureId: string): string {
  return others
    .filter((one) => one.measureId === measureId)
    .map(({ name }) => name)
    .join(', ')
}

function isFor(body: unknown, focus: FocusId): boolean {
  return typeof body === 'object' && body !== null && 'focus' in body && body.focus === focus
}
