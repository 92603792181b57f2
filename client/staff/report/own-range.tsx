/** From where to where a scale goes, where those beside it go elsewhere. */
import { reportTexts } from '#shared/texts/report.ts'
import { useTexts } from '../../platform/language.tsx'

export function OwnRange({ range: [low, high] }: { range: readonly [number, number] }) {
  const t = useTexts(reportTexts)
  return <span className="mv-muted mv-small"> {t('ownRange', { low, high })}</span>
}
