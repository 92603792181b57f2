/** What is wrong with the files of a questionnaire, by place. */
import { Button } from '@digdir/designsystemet-react'
import type { QuestionnaireError, QuestionnaireImport } from '#shared/questionnaire.ts'
import { questionnaireErrorTexts, questionnaireImportTexts } from '#shared/texts/questionnaire-import.ts'
import { FileErrors } from '../../components/FileErrors.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'

const files = {
  surveyjs: { content: 'questionnaireFile', scoring: 'scalesFile' },
  'text-pack': { content: 'textsFile', scoring: 'scoringFile' },
} as const

/** `onVersion`: takes the version that is free. */
export function ImportErrors({
  kind,
  errors,
  count,
  onVersion,
}: {
  kind: QuestionnaireImport['kind']
  errors: readonly QuestionnaireError[]
  /** All of them; `errors` may be the first. */
  count: number
  onVersion: (version: string) => void
}) {
  const t = useTexts(questionnaireImportTexts)
  const textIn = useTextIn()
  const free = errors.find(({ code }) => code === 'version-there')?.detail
  const english = errors.some(({ code }) => code === 'refused')
  return (
    <FileErrors
      title={t('errorsTitle', { count })}
      help={english ? `${t('errorsHelp')} ${t('errorsEnglish')}` : t('errorsHelp')}
      errors={errors.map(({ file, row, place, code, detail }) => ({
        file: t(file ? files[kind][file] : 'aboutTitle'),
        row,
        column: place,
        code: `${code} ${detail}`,
        reason:
          code === 'refused' ? (
            <span lang="en">{detail}</span>
          ) : (
            textIn(questionnaireErrorTexts[code], { detail: detail ?? '' })
          ),
      }))}
      count={count}
    >
      {free && (
        <Button variant="secondary" onClick={() => onVersion(free)}>
          {t('useVersion', { version: free })}
        </Button>
      )}
    </FileErrors>
  )
}
