/** One statement's answers as a bar of shades of one hue; the counts stand above it, never on colour. */
import { shadeOf } from '#shared/chart/distribution.ts'
import './distribution.css'

/** @param counts answers by step, from the lowest; a step nobody chose is a thin line with 0 */
export function Distribution({ counts }: { counts: readonly number[] }) {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return (
    <span className="mv-distribution" aria-hidden="true">
      {counts.map((count, step) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the row
          key={step}
          className={`mv-part ${count === 0 ? 'mv-part-empty' : `mv-part-shade-${shadeOf(step, counts.length)}`}`}
          style={count === 0 ? undefined : { flexGrow: count }}
        >
          <span className="mv-part-count">{fits(count, total) ? count : ''}</span>
          <span className="mv-part-bar" />
        </span>
      ))}
    </span>
  )
}

/** A count is printed where its part of a narrow screen's bar is wide enough; the table has them all. */
function fits(count: number, total: number): boolean {
  return count === 0 || count / total >= 0.012 + 0.018 * `${count}`.length
}

/** What each shade stands for. @param words the steps' own words, from the lowest */
export function DistributionLegend({ words, label }: { words: readonly string[]; label: string }) {
  return (
    <ul className="mv-steps-legend" aria-label={label}>
      {words.map((word, step) => (
        <li key={word}>
          <span
            className={`mv-part-swatch mv-part-shade-${shadeOf(step, words.length)}`}
            aria-hidden="true"
          />
          {word}
        </li>
      ))}
    </ul>
  )
}
