/** A form that leads whoever sent it with faults to them: one by its field, several by a list above the fields. */
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { type Fault, FaultList, goTo } from './FaultList.tsx'

/** `onSubmit` checks and sends; what it finds wrong stands at the fields, in Fields.tsx's own way. */
export function CheckedForm({
  onSubmit,
  children,
  ...form
}: Omit<ComponentProps<'form'>, 'onSubmit' | 'noValidate' | 'ref'> & {
  onSubmit: () => void | Promise<void>
}) {
  const element = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
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
        if (isBeingSent(event.currentTarget)) return
        void onSubmit()
        setAttempts(attempts + 1)
      }}
    >
      {faults.length > 1 && <FaultList ref={summary} faults={faults} />}
      {children}
    </form>
  )
}

/** A button that shows that it loads can still be pressed: pressed twice, the same would be made or mailed twice. */
function isBeingSent(form: HTMLFormElement): boolean {
  return form.querySelector('[type="submit"][aria-busy="true"]') !== null
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
