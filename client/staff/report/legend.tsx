import { wholeNumber } from '#shared/numbers.ts'
import { besideWords } from '#shared/reading/beside.ts'
import type { ScalesPicture } from '#shared/reading/scales.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { LegendMark } from '../../components/ScaleBar.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'

/** What each mark of the picture stands for. */
export function Legend({ picture }: { picture: ScalesPicture }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const words = besideWords(picture.about, language)
  return (
    <ul className="mv-legend" aria-label={t('legend')}>
      <li>
        <LegendMark mark="mean" /> <strong>{t('mean')}</strong>
      </li>
      <li>
        <LegendMark mark="spread" /> <strong>{t('spread')}</strong>
      </li>
      {picture.beside.map((beside) => (
        <li key={beside.mark}>
          <LegendMark mark={beside.mark} /> <strong>{words.name(beside)}</strong>{' '}
          {beside.answers !== null && (
            <span className="mv-muted">{t('answers', { count: wholeNumber(beside.answers, language) })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
