/** What the figures of a scale mean, in sight as long as the statements are. */

import { hasColumnLegend } from './choice-layout.ts'
import type { Choice } from './choice-row.tsx'

/** Screen readers hear the words with each choice, and not here. */
export function ScaleLegend({ choices }: { choices: Choice[] }) {
  const inColumns = hasColumnLegend(choices.map(({ text }) => text))
  return (
    <div
      className={inColumns ? 'statements-legend' : 'statements-legend statements-legend-listed'}
      aria-hidden="true"
    >
      {choices
        .filter(({ text }) => inColumns || text !== '')
        .map((choice) => (
          <span key={choice.face}>
            <b>{choice.face}</b> {choice.text}
          </span>
        ))}
    </div>
  )
}
