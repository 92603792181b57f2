/** The way to every formula and rule behind the figures; a page of its own that anyone can open. */
import type { Report } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { useTexts } from '../../platform/language.tsx'

/** `round`: how its statements were shown, where that is known, since it is part of how the figures came about. */
export function MethodologyLink({ round }: { round: Pick<Report['round'], 'layout'> }) {
  const t = useTexts(reportTexts)
  return (
    <div className="mv-methodology mv-small">
      {round.layout && <p className="mv-muted">{t(`shown-${round.layout}`)}</p>}
      <p className="mv-not-on-paper">
        <a href="/methodology">{t('howFigures')}</a>
      </p>
    </div>
  )
}
