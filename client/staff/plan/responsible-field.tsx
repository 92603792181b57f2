/** Who answers for a measure: one or several roles, people or units, of whom one is accountable. */
import { Button, Input, Label } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { type Responsible, responsibleSchema } from '#shared/measure.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { useTexts } from '../../platform/language.tsx'

const nobody: Responsible = { kind: 'role', name: '', accountable: true }
const kinds = { role: 'kindRole', person: 'kindPerson', unit: 'kindUnit' } as const
const most = 8

/** A line without a name is not saved, so one stands ready where there is none. */
export function ResponsibleField({
  label,
  value,
  onChange,
}: {
  label: string
  value: readonly Responsible[]
  onChange: (responsible: Responsible[]) => void
}) {
  const t = useTexts(planTexts)
  const id = useId()
  const lines = value.length === 0 ? [nobody] : value
  const put = (index: number, change: Partial<Responsible>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...change } : line)))
  const without = (index: number) => {
    const left = lines.filter((_, at) => at !== index)
    const led = left.some(({ accountable }) => accountable)
    onChange(left.map((line, at) => (at === 0 && !led ? { ...line, accountable: true } : line)))
  }
  return (
    <div className="mv-measure-list">
      {lines.map((line, index) => {
        const name = index === 0 ? label : t('responsibleNumber', { number: index + 1 })
        return (
          // Lines have no identity of their own: what stands in the second place is the second.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index} className="mv-responsible-line">
            <TextField
              label={name}
              help={index === 0 ? t('responsibleHelp') : undefined}
              maxLength={200}
              value={line.name}
              onChange={(event) => put(index, { name: event.target.value })}
            />
            <SelectField
              label={t('responsibleKind')}
              labelHidden
              value={line.kind}
              onChange={(event) =>
                put(index, { kind: responsibleSchema.shape.kind.parse(event.target.value) })
              }
            >
              {responsibleSchema.shape.kind.options.toSorted(roleFirst).map((kind) => (
                <option key={kind} value={kind}>
                  {t(kinds[kind])}
                </option>
              ))}
            </SelectField>
            {lines.length > 1 && (
              <>
                <div className="ds-field">
                  <Input
                    type="radio"
                    id={`${id}-${index}`}
                    name={id}
                    checked={line.accountable}
                    onChange={() => onChange(lines.map((one, at) => ({ ...one, accountable: at === index })))}
                  />
                  <Label htmlFor={`${id}-${index}`}>{t('accountable')}</Label>
                </div>
                <RemoveLine what={line.name === '' ? name : line.name} onRemove={() => without(index)} />
              </>
            )}
          </div>
        )
      })}
      {lines.length < most && lines.every(({ name }) => name.trim() !== '') && (
        <Button
          variant="tertiary"
          className="mv-add-line"
          onClick={() => onChange([...lines, { ...nobody, accountable: false }])}
        >
          {t('addResponsible')}
        </Button>
      )}
    </div>
  )
}

/** Most are roles, and none should be a person where a role will do. */
function roleFirst(one: Responsible['kind'], other: Responsible['kind']): number {
  return Number(other === 'role') - Number(one === 'role')
}

/** A cross at the end of a line. */
export function RemoveLine({ what, onRemove }: { what: string; onRemove: () => void }) {
  const t = useTexts(planTexts)
  return (
    <Button
      variant="tertiary"
      data-color="neutral"
      icon
      className="mv-remove-line"
      aria-label={t('removeLine', { what })}
      onClick={onRemove}
    >
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </Button>
  )
}
