/** Which earlier round's results a follow-up is built on. */
import { useQuery } from '@tanstack/react-query'
import { dateRange, fullDate } from '#shared/dates.ts'
import type { Unit } from '#shared/organisation.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { ChoiceCards } from '../../components/ChoiceCards.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { possibleBases } from './basis.ts'
import type { ProgrammeChoice } from './draft.ts'
import { roundsQuery } from './queries.ts'

/** `missing`: the form was sent without a choice. */
export function BasisChoice({
  programme,
  rootUnitId,
  units,
  chosen,
  missing,
  onChoose,
}: {
  programme: ProgrammeChoice
  rootUnitId: string
  units: readonly Unit[]
  chosen: string | null
  missing: boolean
  onChoose: (roundId: string) => void
}) {
  const t = useTexts(runningRoundTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const rounds = useQuery(roundsQuery)
  if (rounds.error) return <ProblemNotice error={rounds.error} onRetry={() => void rounds.refetch()} />
  if (!rounds.data) return null
  const possible = possibleBases(rounds.data.rounds, programme, units, rootUnitId)
  const top = units.find((unit) => unit.id === rootUnitId)
  if (possible.length === 0)
    return (
      <Notice tone={missing ? 'attention' : 'information'}>
        <p>{t('basisNone', { top: top ? textIn(top.name) : '' })}</p>
      </Notice>
    )
  return (
    <ChoiceCards<string>
      name="basis"
      legend={t('basis')}
      help={t('basisHelp')}
      error={missing && t('basisChoose')}
      cards={possible.map((round) => ({
        key: round.id,
        value: round.id,
        title: textIn(round.title),
        children: (
          <>
            <span>{textIn(round.root.name)}</span>
            <span className="mv-muted mv-small">
              {t('basisPublished', {
                dates: dateRange(round.opensOn, round.closesOn, language),
                released: fullDate(round.releasedOn ?? round.closesOn, language),
              })}
            </span>
          </>
        ),
      }))}
      chosen={chosen ?? ''}
      onChoose={onChoose}
    />
  )
}
