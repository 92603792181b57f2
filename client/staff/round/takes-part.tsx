/** Who takes part in a round, in one line: the least percent, and on which day. */
import { fullDate } from '#shared/dates.ts'
import { plainNumber } from '#shared/numbers.ts'
import type { RoundDetail } from '#shared/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'

export function TakesPart({ holds }: { holds: NonNullable<RoundDetail['participation']['holds']> }) {
  const t = useTexts(draftTexts)
  const language = useLanguage()
  const day = fullDate(holds.cutOffOn, language)
  if (holds.minPositionPercent === 0) return t('takesPartAll', { day })
  return t('takesPart', { percent: plainNumber(holds.minPositionPercent, language), day })
}
