/** A page's heading; takes focus when the meeting moves on, so that a screen reader begins there. */
import { useEffect, useRef } from 'react'
import { useTitle } from '../platform/title.ts'

let shown = 0

export function Heading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(title)
  useEffect(() => {
    if (shown > 0) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    shown += 1
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
