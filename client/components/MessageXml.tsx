/** A message as it is sent; long lines are read by moving sideways. */
import './MessageXml.css'

export function MessageXml({ xml, label }: { xml: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1).
    <section className="mv-message" aria-label={label} tabIndex={0}>
      <pre>{xml}</pre>
    </section>
  )
}
