/** All measures by area: a table on wide screens, cards on narrow ones; a row opens for editing in its place. */
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import type { Measure } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { ProblemNotice } from '../../components/Problem.tsx'
import type { Saving } from '../../components/SaveState.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { MeasureEditor } from './measure-editor.tsx'
import { MeasureRow } from './measure-row.tsx'
import { numberedMeasures } from './plan-progress.ts'
import { usePlanChange } from './use-plan-change.ts'

type FocusId = Plan['focusAreas'][number]['id']

export function MeasureTable({
  plan,
  onSaving,
}: {
  plan: Plan
  onSaving: (measureId: string, saving: Saving) => void
}) {
  const t = useTexts(planTexts)
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
  }
  const add = usePlanChange(plan.round.id, plan.unit.id, (changed) => {
    const added = changed.measures.find((measure) => !numbers.has(measure.id))
    if (added) show(added)
  })

  return (
    <section className="mv-measures mv-sheet" aria-label={t('planTitle')}>
      <div className="mv-measure-head" aria-hidden="true">
        <span />
        <span>{t('theme')}</span>
        <span>{t('goal')}</span>
        <span>{t('measure')}</span>
        <span>{t('responsible')}</span>
        <span>{t('deadline')}</span>
        <span>{t('status')}</span>
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
                  onAdd={() => add.mutate({ method: 'POST', path: '/measures', body: emptyIn(area.id) })}
                />
              )}
            </div>
            {measures.length === 0 && <p className="mv-measure-none mv-muted">{t('noneInFocus')}</p>}
            <ol>
              {measures.map((measure) => {
                const number = numbers.get(measure.id) ?? null
                return open.has(measure.id) && plan.mayEdit ? (
                  <MeasureEditor
                    key={measure.id}
                    plan={plan}
                    measure={measure}
                    number={number}
                    onSaving={onSaving}
                    onClose={() => hide(measure.id, measure.id)}
                    onGone={() => hide(measure.id, area.id)}
                  />
                ) : (
                  <MeasureRow
                    key={measure.id}
                    plan={plan}
                    measure={measure}
                    number={number}
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

function emptyIn(focus: FocusId) {
  return {
    focus,
    theme: '',
    goal: '',
    text: '',
    responsible: '',
    dueOn: null,
    ongoing: false,
    status: 'not-started',
  } as const
}

function isFor(body: unknown, focus: FocusId): boolean {
  return typeof body === 'object' && body !== null && 'focus' in body && body.focus === focus
}
