/** Suggested measures for a scale or a theme: a starting point that is taken into the plan and written on. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { SelectField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { placeOf } from './queries.ts'
import { emptyMeasure, suggestionsAbout, topicsOf } from './suggestion.ts'
import { usePlanChange } from './use-plan-change.ts'
import './history.css'

/** The page's address may name a scale to begin with: `?scale=workload`, as the report's links do. */
export function Suggestions({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const textIn = useTextIn()
  const [query, setQuery] = useSearchParams()
  const asked = query.get('scale')
  const [open, setOpen] = useState(asked !== null)
  const [about, setAbout] = useState(asked ?? '')
  const topics = topicsOf(plan)
  if (plan.suggestions.length === 0) return null
  const close = () => {
    setOpen(false)
    if (asked === null) return
    setQuery(
      (before) => {
        before.delete('scale')
        return before
      },
      { replace: true },
    )
  }
  const shown = suggestionsAbout(plan, about)
  return (
    <>
      <Button variant="secondary" data-color="neutral" onClick={() => setOpen(true)}>
        {t('suggestions')}
      </Button>
      <DialogBox open={open} title={t('suggestions')} onClose={close}>
        <p>{t('suggestionsLead')}</p>
        {topics.length > 1 && (
          <SelectField
            label={t('suggestionsAbout')}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          >
            <option value="">{t('suggestionsAll')}</option>
            {topics.map((topic) => (
              <option key={topic.id} value={topic.id}>
                {textIn(topic.title)}
              </option>
            ))}
          </SelectField>
        )}
        {shown.length === 0 && <p className="mv-muted">{t('suggestionsNone')}</p>}
        <ul className="mv-suggestions">
          {shown.map((suggestion) => (
            <Suggestion key={suggestion.text.nb} plan={plan} suggestion={suggestion} />
          ))}
        </ul>
      </DialogBox>
    </>
  )
}

function Suggestion({ plan, suggestion }: { plan: Plan; suggestion: Plan['suggestions'][number] }) {
  const t = useTexts(planTexts)
  const textIn = useTextIn()
  const add = usePlanChange(placeOf(plan))
  const area = plan.focusAreas.find(({ id }) => id === suggestion.focus)
  const scale = plan.scales.find(({ id }) => id === suggestion.scale)
  const theme = plan.themes.find(({ id }) => id === (suggestion.theme ?? scale?.theme))
  const has = (id: Plan['columns'][number]['id']) => plan.columns.some((column) => column.id === id)
  return (
    <li className="mv-suggestion">
      <p className="mv-muted mv-small">
        {[area, scale ?? theme].flatMap((one) => (one ? [textIn(one.title)] : [])).join(' · ')}
      </p>
      <p>{textIn(suggestion.text)}</p>
      {suggestion.goal && <p className="mv-muted">{textIn(suggestion.goal)}</p>}
      {add.error && <ProblemNotice error={add.error} />}
      {add.isSuccess ? (
        <StateShape shape="done">{t('suggestionTaken')}</StateShape>
      ) : (
        <Button
          variant="secondary"
          aria-label={`${t('takeSuggestion')}: ${textIn(suggestion.text)}`}
          loading={add.isPending}
          onClick={() =>
            add.mutate({
              method: 'POST',
              path: '/measures',
              body: {
                ...emptyMeasure(suggestion.focus),
                text: textIn(suggestion.text),
                goal: suggestion.goal && has('goal') ? textIn(suggestion.goal) : '',
                theme: theme && has('theme') ? textIn(theme.title) : '',
                scaleId: scale?.id ?? null,
                model: scale && has('model') ? scale.model : null,
                prevention: (has('prevention') && suggestion.prevention) || null,
              },
            })
          }
        >
          {t('takeSuggestion')}
        </Button>
      )}
    </li>
  )
}
