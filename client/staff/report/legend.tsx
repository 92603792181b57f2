import type { Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { LegendMark } from '../../components/ScaleBar.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { wholeNumber } from '../../platform/numbers.ts'

/** What each mark of the picture stands for. */
export function Legend({ report }: { report: Report }) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const answers = (count: number) => t('answers', { count: wholeNumber(count, language) })
  return (
    <ul className="mv-legend" aria-label={t('legend')}>
      <li>
        <LegendMark mark="mean" /> <strong>{t('mean')}</strong>
      </li>
      <li>
        <LegendMark mark="spread" /> <strong>{t('spread')}</strong>
      </li>
      {report.parent && (
        <li>
          <LegendMark mark="parent" /> <strong>{textIn(report.parent.name)}</strong>{' '}
          <span className="mv-muted">{answers(report.parent.rate.answered)}</span>
        </li>
      )}
      {report.institution && (
        <li>
          <LegendMark mark="institution" /> <strong>{textIn(report.institution.name)}</strong>{' '}
          <span className="mv-muted">{answers(report.institution.rate.answered)}</span>
        </li>
      )}
    </ul>
  )
}
