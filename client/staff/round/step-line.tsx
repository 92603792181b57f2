/** The line of steps above a course that is walked in one order: no step is a link. */

/** `current`: index; as many as there are steps when all are done. */
export function StepLine({
  label,
  steps,
  current,
}: {
  label: string
  steps: readonly string[]
  current: number
}) {
  return (
    <nav aria-label={label} className="mv-set-up-steps">
      <ol style={{ gridTemplateColumns: `repeat(${steps.length}, 1fr)` }}>
        {steps.map((words, index) => (
          <li
            key={words}
            className={index === current ? 'mv-step-now' : index < current ? 'mv-step-done' : undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            {index + 1}. {words}
          </li>
        ))}
      </ol>
    </nav>
  )
}
