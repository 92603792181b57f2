/** The way to every formula and rule behind the figures; a page of its own that anyone can open. */
import { reportTexts } from '#shared/texts/report.ts'
import { useTexts } from '../../platform/language.tsx'

export function MethodologyLink() {
  const t = useTexts(reportTexts)
  return (
    <p className="mv-methodology mv-small mv-not-on-paper">
      <a href="/methodology">{t('howFigures')}</a>
    </p>
  )
}
