/** Folds and unfolds what is below a row of a tree. */
import './TreeToggle.css'

/** `label`: says what is folded, since the drawing says only that something is. */
export function TreeToggle({
  label,
  folded,
  onToggle,
}: {
  label: string
  folded: boolean
  onToggle: () => void
}) {
  return (
    <button
      type="button"
      className="mv-tree-toggle"
      aria-expanded={!folded}
      aria-label={label}
      onClick={(event) => {
        // A whole row may open something else.
        event.stopPropagation()
        onToggle()
      }}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  )
}
