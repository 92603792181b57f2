/** What stands above the rows: how it goes in a sentence, and which round. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { weekdayAndDate, withOtherYear } from '#shared/dates.ts'
import type { Progress } from '#shared/progress.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { SelectField } from '../../components/Fields.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { launchedRoundsQuery } from './queries.ts'
import { nextDeadline } from './rows.ts'

export function Lead({ progress, late }: { progress: Progress; late: number }) {
  const t = useTexts(progressTexts)
  const language = useLanguage()
  const textIn = useTextIn()
  const next = useMemo(() => nextDeadline(progress), [progress])
  return (
    <>
      {late === 0 ? t('leadNoneLate') : t('leadLate', { count: late })}{' '}
      {next &&
        t(next.all === 1 ? 'leadNextOfOne' : 'leadNext', {
          open: next.open,
          all: next.all,
          step: textIn(next.step.title),
          due: withOtherYear(next.due, progress.today, language, weekdayAndDate),
        })}
    </>
  )
}

/** Only where there is something to choose. */
export function RoundChoice({ roundId }: { roundId: string }) {
  const t = useTexts(progressTexts)
  const textIn = useTextIn()
  const navigate = useNavigate()
  const { data: rounds = [] } = useQuery(launchedRoundsQuery)
  if (rounds.length < 2) return null
  return (
    <div className="mv-round-choice">
      <SelectField
        label={t('round')}
        value={roundId}
        onChange={(event) => navigate(`/rounds/${event.target.value}/progress`)}
      >
        {rounds.map((round) => (
          <option key={round.id} value={round.id}>
            {textIn(round.title)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
