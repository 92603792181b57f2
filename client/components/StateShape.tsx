/** A state as a shape with its word beside it: never a shape alone, never colour alone. */
import './StateShape.css'

export type Shape =
  | 'done'
  | 'in-progress'
  | 'ready'
  | 'not-started'
  | 'late'
  | 'lifted'
  | 'not-chosen'
  | 'withheld'

const drawings: Record<Shape, React.ReactNode> = {
  done: (
    <>
      <circle cx="8" cy="8" r="8" fill="currentColor" />
      <path d="m4.6 8.2 2.3 2.3 4.4-4.7" fill="none" stroke="var(--mv-surface)" strokeWidth="1.7" />
    </>
  ),
  'in-progress': (
    <>
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1a7 7 0 0 0 0 14z" fill="currentColor" />
    </>
  ),
  ready: (
    <>
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <circle cx="8" cy="8" r="3.4" fill="currentColor" />
    </>
  ),
  'not-started': <circle cx="8" cy="8" r="7.1" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  late: (
    <>
      <path d="M8 0.2 15.8 8 8 15.8 0.2 8z" fill="currentColor" />
      <path d="M8 4.2v4.6" stroke="var(--mv-surface)" strokeWidth="1.7" />
      <circle cx="8" cy="11.2" r="1.05" fill="var(--mv-surface)" />
    </>
  ),
  lifted: <path d="M8 14V3M3.8 7 8 2.6 12.2 7" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  'not-chosen': <path d="M4 8h8" stroke="currentColor" strokeWidth="1.8" />,
  withheld: (
    <circle
      cx="8"
      cy="8"
      r="7.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2.6 2.3"
    />
  ),
}

/** The bare drawing, for places where the word stands elsewhere; hidden from screen readers. */
export function ShapeDrawing({ shape, size = 16 }: { shape: Shape; size?: number }) {
  return (
    <svg
      className={`mv-shape mv-shape-${shape}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[shape]}
    </svg>
  )
}

/** The shape and its word. `strong` for the state that counts on the page. */
export function StateShape({
  shape,
  strong = false,
  children,
}: {
  shape: Shape
  strong?: boolean
  children: React.ReactNode
}) {
  return (
    <span className={`mv-state mv-state-${shape}${strong ? ' mv-state-strong' : ''}`}>
      <ShapeDrawing shape={shape} />
      <span>{children}</span>
    </span>
  )
}
