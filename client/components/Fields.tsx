/**
 * Form fields: label above, help and error tied to the control. Designsystemet's own Field brings a 30 kB web
 * component for the same wiring, so we wire its plain controls ourselves.
 */
import { Input, Label, Select, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { type ComponentProps, useId } from 'react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../platform/language.tsx'

interface FieldProps {
  label: React.ReactNode
  /** Help below the label. */
  help?: React.ReactNode
  /** Why the value was refused; empty when it was not. */
  error?: React.ReactNode
  /** Says "optional" after the label. */
  optional?: boolean
  /** The label is read aloud only, where the place of the field says the same to the eye. */
  labelHidden?: boolean
}

function useWiring({ help, error }: FieldProps) {
  const id = useId()
  const described = [help ? `${id}-help` : null, error ? `${id}-error` : null].filter(Boolean).join(' ')
  return {
    id,
    control: {
      id,
      'aria-describedby': described === '' ? undefined : described,
      'aria-invalid': error ? true : undefined,
    },
  }
}

function Frame({ id, field, children }: { id: string; field: FieldProps; children: React.ReactNode }) {
  const t = useTexts(interfaceTexts)
  return (
    <div className="ds-field">
      <Label htmlFor={id} className={field.labelHidden ? 'mv-only-read-aloud' : undefined}>
        {field.label}
        {field.optional && <span className="mv-muted"> ({t('optional')})</span>}
      </Label>
      {field.help && (
        <div data-field="description" id={`${id}-help`}>
          {field.help}
        </div>
      )}
      {children}
      {field.error && <ValidationMessage id={`${id}-error`}>{field.error}</ValidationMessage>}
    </div>
  )
}

/** Takes the field's own properties out of what goes on to the control. */
function split<P extends FieldProps>(props: P): [FieldProps, Omit<P, keyof FieldProps>] {
  const { label, help, error, optional, labelHidden, ...control } = props
  return [{ label, help, error, optional: optional ?? false, labelHidden: labelHidden ?? false }, control]
}

/** One line of text; with `type="date"` a calendar date, with `type="email"` an address. */
export function TextField(props: FieldProps & ComponentProps<typeof Input>) {
  const [field, control] = split(props)
  const wiring = useWiring(field)
  return (
    <Frame id={wiring.id} field={field}>
      <Input {...control} {...wiring.control} />
    </Frame>
  )
}

/** A paragraph; grows with what is written. */
export function TextAreaField(props: FieldProps & ComponentProps<typeof Textarea>) {
  const [field, control] = split(props)
  const wiring = useWiring(field)
  return (
    <Frame id={wiring.id} field={field}>
      <Textarea {...control} {...wiring.control} />
    </Frame>
  )
}

/** One of several; options are ordinary `<option>` elements. */
export function SelectField(props: FieldProps & ComponentProps<typeof Select>) {
  const [field, control] = split(props)
  const wiring = useWiring(field)
  return (
    <Frame id={wiring.id} field={field}>
      <Select {...control} {...wiring.control} />
    </Frame>
  )
}

/** Yes or no. */
export function CheckField({
  label,
  ...control
}: { label: React.ReactNode } & Omit<ComponentProps<typeof Input>, 'type'>) {
  const id = useId()
  return (
    <div className="ds-field">
      <Input {...control} type="checkbox" id={id} />
      <Label htmlFor={id}>{label}</Label>
    </div>
  )
}
