/** Names and their values: side by side, one under the other on phones. */
import './Facts.css'

/** `sheet`: a sheet of its own; otherwise part of one. */
export function Facts({ sheet = false, children }: { sheet?: boolean; children: React.ReactNode }) {
  return <dl className={`mv-facts${sheet ? ' mv-sheet' : ''}`}>{children}</dl>
}

export function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
