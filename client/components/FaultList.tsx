/** What must be put right before something can be sent: each fault with a way to its field. */
import { Alert } from '@digdir/designsystemet-react'
import { type Ref, useId } from 'react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../platform/language.tsx'
import './FaultList.css'

export interface Fault {
  /** Of the control. */
  id: string
  label: string
  reason: string
}

/** Can take the focus, so that a screen reader begins to read here; that is for whoever found the faults. */
export function FaultList({ faults, ref }: { faults: readonly Fault[]; ref: Ref<HTMLDivElement> }) {
  const t = useTexts(interfaceTexts)
  const titleId = useId()
  return (
    <Alert
      ref={ref}
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
  )
}

export function goTo(id: string): void {
  document.getElementById(id)?.focus()
}
