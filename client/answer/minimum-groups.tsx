/** The minimum groups drawn as people: so many answers must stand together before a figure is shown. */
import type { Invitation } from '#shared/answer.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { useTexts } from '../platform/language.tsx'

const dotsInRow = 10
const step = 6

export function MinimumGroups({ thresholds }: { thresholds: Invitation['thresholds'] }) {
  const t = useTexts(trustTexts)
  const groups = [
    { minimum: thresholds.mean, what: t('means'), shown: t('shownForUnit', { minimum: thresholds.mean }) },
    {
      minimum: thresholds.detail,
      what: t('spread'),
      shown: t('shownForUnit', { minimum: thresholds.detail }),
    },
    {
      minimum: thresholds.sensitive,
      what: t('sensitive'),
      shown: t('shownForLarge', { minimum: thresholds.sensitive }),
    },
  ]
  return (
    <ul className="answer-groups">
      {groups.map(({ minimum, what, shown }) => (
        <li key={what}>
          <span className="answer-group-size" aria-hidden="true">
            {minimum}
            <Dots count={minimum} />
          </span>
          <div>
            <h3>{what}</h3>
            <p>{shown}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Dots({ count }: { count: number }) {
  const rows = Math.ceil(count / dotsInRow)
  return (
    <svg width={dotsInRow * step} height={rows * step} aria-hidden="true" focusable="false">
      {Array.from({ length: count }, (_, index) => {
        const row = Math.floor(index / dotsInRow)
        const column = index % dotsInRow
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike and never move
        return <circle key={index} cx={column * step + 2} cy={row * step + 2} r="2" />
      })}
    </svg>
  )
}
