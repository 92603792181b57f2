/** Who answers as the same, and how many they are. */
import type { ManifestClass } from '#shared/ballot/manifest.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { classTableTexts } from '#shared/texts/class-table.ts'
import { ClassTable } from '../components/ClassTable.tsx'
import { useLanguage, useTexts } from '../platform/language.tsx'

/** Rows until all are asked for. */
const most = 12

export function AnswerClasses({ classes }: { classes: readonly ManifestClass[] }) {
  const t = useTexts(classTableTexts)
  const language = useLanguage()
  const sizes = classes.map(({ invited }) => invited)
  const smallest = Math.min(...sizes)
  const number = (value: number) => wholeNumber(value, language)
  return (
    <section>
      <h2>{t('classes')}</h2>
      <p>
        {t('classesLead')}{' '}
        {t('classesTotal', {
          classes: number(sizes.length),
          invited: number(sizes.reduce((a, b) => a + b, 0)),
        })}
        . {t('classesSmallest', { smallest: number(smallest) })}
      </p>
      <ClassTable classes={classes} most={most} />
      {smallest < 5 && <p className="box-help">{t('oneSmall')}</p>}
    </section>
  )
}
