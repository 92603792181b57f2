/** References (henvisninger) of a measure to procedures, forms and guidelines: kind, number, name, link. */
import { Button } from '@digdir/designsystemet-react'
import { type Reference, referenceSchema } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { RemoveLine } from './responsible-field.tsx'

const most = 10

/** What a person types as an address is one: `www.` is enough. */
function asLink(typed: string): string {
  const link = typed.trim()
  return /^www\./i.test(link) ? `https://${link}` : link
}

export function ReferencesField({
  label,
  kinds,
  value,
  onChange,
}: {
  label: string
  kinds: Plan['references']
  value: readonly Reference[]
  onChange: (references: Reference[]) => void
}) {
  const t = useTexts(planTexts)
  const textIn = useTextIn()
  const empty: Reference = { kind: kinds[0]?.id ?? '', number: '', text: '', link: '' }
  return (
    <fieldset className="mv-measure-list mv-measure-wide">
      <legend>{label}</legend>
      {value.map((reference, index) => {
        const put = (change: Partial<Reference>) =>
          onChange(value.map((one, at) => (at === index ? { ...one, ...change } : one)))
        const wrong = !referenceSchema.shape.link.safeParse(reference.link).success
        return (
          // Lines have no identity of their own: what stands in the second place is the second.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index} className="mv-reference-line">
            {kinds.length > 0 && (
              <SelectField
                label={t('referenceKind')}
                value={reference.kind}
                onChange={(event) => put({ kind: event.target.value })}
              >
                {kinds.map((kind) => (
                  <option key={kind.id} value={kind.id}>
                    {kind.id} {textIn(kind.title)}
                  </option>
                ))}
                {kinds.every(({ id }) => id !== reference.kind) && (
                  <option value={reference.kind}>{reference.kind}</option>
                )}
              </SelectField>
            )}
            <TextField
              label={t('referenceId')}
              maxLength={50}
              value={reference.number}
              onChange={(event) => put({ number: event.target.value })}
            />
            <TextField
              label={t('referenceText')}
              maxLength={200}
              value={reference.text}
              onChange={(event) => put({ text: event.target.value })}
            />
            <TextField
              label={t('referenceLink')}
              type="url"
              inputMode="url"
              maxLength={500}
              error={wrong && t('linkWrong')}
              value={reference.link}
              onChange={(event) => put({ link: event.target.value })}
              onBlur={(event) => put({ link: asLink(event.target.value) })}
            />
            <RemoveLine
              what={t('referenceNumber', { number: index + 1 })}
              onRemove={() => onChange(value.filter((_, at) => at !== index))}
            />
          </div>
        )
      })}
      {value.length < most && (
        <Button variant="tertiary" className="mv-add-line" onClick={() => onChange([...value, empty])}>
          {t('addReference')}
        </Button>
      )}
    </fieldset>
  )
}
