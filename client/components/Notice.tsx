/** A message in the flow of the page. `attention` is for what must be known, never for good or bad results. */
import { Alert } from '@digdir/designsystemet-react'

export function Notice({
  tone = 'information',
  live = false,
  children,
}: {
  tone?: 'information' | 'attention'
  /** Read aloud when it appears. */
  live?: boolean
  children: React.ReactNode
}) {
  return (
    <Alert data-color={tone === 'attention' ? 'warning' : 'info'} role={live ? 'status' : undefined}>
      {children}
    </Alert>
  )
}
