/** A code in groups of four, four groups a line, to be compared, read out or written down. */
import './CodeGroups.css'

/** `code`: groups with dashes between them, as shared/ballot/readable.ts writes them. */
export function CodeGroups({ code, large = false }: { code: string; large?: boolean }) {
  return (
    <code className={`mv-code${large ? ' mv-code-large' : ''}`}>
      {code.split('-').map((group, place, { length }) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and none ever moves
        <span key={place}>
          {group}
          {place < length - 1 && <span className="mv-only-read-aloud">-</span>}
        </span>
      ))}
    </code>
  )
}
