/** What is wrong in the file of an earlier survey. */
import type { EarlierError } from '#shared/earlier.ts'
import { earlierErrorTexts, earlierTexts } from '#shared/texts/earlier.ts'
import { FileErrors } from '../../components/FileErrors.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'

/** `count`: all errors; `errors` may be the first of them. */
export function EarlierErrors({ errors, count }: { errors: readonly EarlierError[]; count: number }) {
  const t = useTexts(earlierTexts)
  const textIn = useTextIn()
  return (
    <FileErrors
      title={t('errorsTitle', { count })}
      help={t('errorsHelp')}
      errors={errors.map((error) => ({ ...error, reason: textIn(earlierErrorTexts[error.code]) }))}
      count={count}
    />
  )
}
