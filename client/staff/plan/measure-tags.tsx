/** Under the text of a measure: what it refers to, what it is about, where it came from. */
import type { Measure } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { useTexts } from '../../platform/language.tsx'
import type { ShownColumn } from './column-places.ts'
import { LiftState } from './measure-lift.tsx'
import { useColumnNames } from './use-column-names.ts'
import { referenceName, useFieldWords } from './use-field-words.ts'
import { useOriginWords } from './use-origin-words.ts'

export function MeasureTags({
  plan,
  measure,
  under,
}: {
  plan: Plan
  measure: Measure
  under: readonly ShownColumn[]
}) {
  const t = useTexts(planTexts)
  const words = useFieldWords(plan)
  const names = useColumnNames(plan.columns)
  const origin = useOriginWords()(measure.origin)
  const scale = under.includes('scale') && measure.scaleId !== null
  const model = under.includes('model') && measure.model !== null
  const references = under.includes('reference') && measure.references.length > 0
  if (!origin && !scale && !model && !references && !measure.lift) return null
  return (
    <span className="mv-tags">
      {references && <References of={measure} />}
      {scale && <span>{t('about', { what: words('scaleId', measure) })}</span>}
      {model && (
        <span>
          {names('model')}: {words('model', measure)}
        </span>
      )}
      {origin && (
        <span>
          <Drawing path="M3 12c0-4 3-6 9-6M8.5 2.5 12 6 8.5 9.5" /> {origin}
        </span>
      )}
      <LiftState measure={measure} />
    </span>
  )
}

/** Each on its own line, as a link where it has one. */
export function References({ of }: { of: Measure }) {
  return of.references.map((reference) => {
    const name = referenceName(reference)
    return (
      <span key={`${name} ${reference.link}`} className="mv-reference">
        <Drawing path="M6.5 9.5 9.5 6.5M5 7 3 9a2.8 2.8 0 0 0 4 4l2-2M7 5l2-2a2.8 2.8 0 0 1 4 4l-2 2" />{' '}
        {reference.link === '' ? (
          name
        ) : (
          <a href={reference.link} rel="noreferrer">
            {name}
          </a>
        )}
      </span>
    )
  })
}

function Drawing({ path }: { path: string }) {
  return (
    <svg
      className="mv-tag-drawing"
      width="13"
      height="13"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
