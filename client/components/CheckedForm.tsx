/** A form that leads whoever sent it with faults to them: one by its field, several by a list above the fields. */
import { Alert } from '@digdir/designsystemet-react'
import { type ComponentProps, useEffect, useId, useRef, useState } from 'react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../platform/language.tsx'
import './CheckedForm.css'

interface Fault {
  id: string
  label: string
  reason: string
}

/** `onSubmit` checks and sends; what it finds wrong stands at the fields, in Fields.tsx's own way. */
export function CheckedForm({
  onSubmit,
  children,
  ...form
}: Omit<ComponentProps<'form'>, 'onSubmit' | 'noValidate' | 'ref'> & {
  onSubmit: () => void | Promise<void>
}) {
  const t = useTexts(interfaceTexts)
  const element = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const [attempts, setAttempts] = useState(0)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  useEffect(() => {
    if (attempts > 0) setFaults(faultsIn(element.current))
  }, [attempts])
  useEffect(() => {
    const [first, second] = faults
    if (second) summary.current?.focus()
    else if (first) goTo(first.id)
  }, [faults])
  return (
    <form
      {...form}
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void onSubmit()
        setAttempts(attempts + 1)
      }}
    >
      {faults.length > 1 && (
        <Alert
          ref={summary}
          data-color="danger"
          className="mv-faults"
          role="group"
          tabIndex={-1}
          aria-labelledby={titleId}
        >
          <p id={titleId}>
            <strong>{t('faultsTitle', { count: faults.length })}</strong>
          </p>
          <ul>
            {faults.map(({ id, label, reason }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault()
                    goTo(id)
                  }}
                >
                  {label}
                </a>
                {reason && `: ${reason}`}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {children}
    </form>
  )
}

function goTo(id: string): void {
  document.getElementById(id)?.focus()
}

/** Read from the fields themselves, so that the list can say nothing else than they do. */
function faultsIn(form: HTMLFormElement | null): Fault[] {
  const wrong = form?.querySelectorAll<HTMLInputElement>('[aria-invalid="true"][id]') ?? []
  return [...wrong].map(({ id, labels }) => ({
    id,
    label: labels?.[0]?.textContent ?? '',
    reason: document.getElementById(`${id}-error`)?.textContent ?? '',
  }))
}
