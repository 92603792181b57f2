/** What is wrong in the register's files, also as a sheet for whoever makes them. */
import { Button } from '@digdir/designsystemet-react'
import type { RegisterError } from '#shared/register.ts'
import { registerErrorTexts, registerPageTexts } from '#shared/texts/register-page.ts'
import { FileErrors } from '../../components/FileErrors.tsx'
import { saveFile } from '../../platform/download.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { errorSheet } from './errors.ts'

/** `count`: all errors; `errors` may be the first of them. */
export function ErrorTable({ errors, count }: { errors: readonly RegisterError[]; count: number }) {
  const t = useTexts(registerPageTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  return (
    <FileErrors
      title={t('errorsTitle', { count })}
      help={t('errorsHelp')}
      errors={errors.map((error) => ({
        ...error,
        file: t(error.file === 'units' ? 'unitsFile' : 'peopleFile'),
        reason: textIn(registerErrorTexts[error.code]),
      }))}
      count={count}
    >
      <Button
        variant="secondary"
        data-color="neutral"
        onClick={() => saveFile('register-errors.csv', errorSheet(errors, language))}
      >
        {t('errorsDownload')}
      </Button>
    </FileErrors>
  )
}
