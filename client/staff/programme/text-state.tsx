/** Whether all texts of a questionnaire are there: a shape with its words. */
import { questionnairesTexts } from '#shared/texts/questionnaires.ts'
import { StateShape } from '../../components/StateShape.tsx'
import { useTexts } from '../../platform/language.tsx'

/** `missing`: texts that are not there, each language by itself. */
export function TextState({ missing }: { missing: number }) {
  const t = useTexts(questionnairesTexts)
  return missing === 0 ? (
    <StateShape shape="done">{t('complete')}</StateShape>
  ) : (
    <StateShape shape="late">{t('missing', { count: missing })}</StateShape>
  )
}
