/** How far one has come: statements, not pages; and the way to any theme. */
import { answerTexts } from '#shared/texts/answer.ts'
import { useTexts } from '../platform/language.tsx'
import { type Theme, tallyOf, tallyOfAll } from '../survey/themes.ts'
import './progress.css'

/** One cell a theme, filled as far as its statements are answered. */
export function ProgressBar({ themes }: { themes: Theme[] }) {
  const t = useTexts(answerTexts)
  const { answered, total } = tallyOfAll(themes)
  return (
    <div
      className="answer-progress"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={answered}
      aria-label={t('statementsAnswered', { answered, total })}
      aria-valuetext={t('statementsAnswered', { answered, total })}
    >
      {themes.map((theme) => {
        const tally = tallyOf(theme)
        const share = tally.total === 0 ? 0 : (100 * tally.answered) / tally.total
        return (
          <span key={theme.name}>
            <span style={{ width: `${share}%` }} />
          </span>
        )
      })}
    </div>
  )
}

interface ThemeListProps {
  themes: Theme[]
  current: number
  onTheme: (index: number) => void
}

export function ThemeList({ themes, current, onTheme }: ThemeListProps) {
  const t = useTexts(answerTexts)
  return (
    <nav aria-label={t('themes')} className="answer-themes">
      <ol>
        {themes.map((theme, index) => {
          const tally = tallyOf(theme)
          const complete = tally.answered === tally.total
          return (
            <li key={theme.name}>
              <button
                type="button"
                aria-current={index === current ? 'step' : undefined}
                className={tally.answered > 0 ? 'answer-theme-begun' : undefined}
                onClick={() => onTheme(index)}
              >
                <span className="answer-theme-number">{complete ? <Check /> : index + 1}</span>
                <span>
                  {theme.title}
                  {complete && <span className="mv-only-read-aloud">, {t('allAnsweredHere')}</span>}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function Check() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d="m2 7.5 3.4 3.4L12 3.6" fill="none" stroke="var(--mv-accent)" strokeWidth="2" />
    </svg>
  )
}
