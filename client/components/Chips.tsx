/** Choices of which one holds, each with its count: filters above a table or a list. */
import type { ReactNode } from 'react'
import './Chips.css'

/** `legend`: what is chosen, for those who hear the page. */
export function Chips({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="mv-chips">
      <legend className="mv-only-read-aloud">{legend}</legend>
      {children}
    </fieldset>
  )
}
