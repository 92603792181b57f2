/** A table that scrolls inside its own frame on narrow screens, with the frame reachable by keyboard. */
import { Table } from '@digdir/designsystemet-react'
import './DataTable.css'

/** `caption` names the table for everyone who cannot see it. Children are thead and tbody. */
export function DataTable({
  caption,
  className = '',
  children,
}: {
  caption: string
  className?: string
  children: React.ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="mv-table-frame" aria-label={caption} tabIndex={0}>
      <Table className={`mv-table ${className}`}>
        <caption className="mv-only-read-aloud">{caption}</caption>
        {children}
      </Table>
    </section>
  )
}
