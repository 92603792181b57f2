/** The launch: what follows from it stands in the question, since the register is frozen by it. */
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import type { LaunchRequest } from '#shared/keeping.ts'
import { wholeNumber } from '#shared/numbers.ts'
import type { RoundDetail } from '#shared/round.ts'
import { keepingChoiceTexts } from '#shared/texts/keeping-choice.ts'
import { pilotTexts } from '#shared/texts/pilot.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import type { Keeping } from './keeping-choice.tsx'
import { changeRound, useKeepRound } from './queries.ts'
import { Question } from './question.tsx'

/** The button and the question behind it. `invited`: missing while something stands in the way, or nothing can be promised. */
export function LaunchQuestion({
  round,
  invited,
  keeping,
  onNotAccepted,
}: {
  round: RoundDetail
  invited: number | undefined
  keeping: Keeping
  onNotAccepted: () => void
}) {
  const t = useTexts(draftTexts)
  const ofKeeping = useTexts(keepingChoiceTexts)
  const ofGroups = useTexts(roundGroupTexts)
  const ofPilot = useTexts(pilotTexts)
  const language = useLanguage()
  const keep = useKeepRound()
  const navigate = useNavigate()
  const launch = useMutation({
    mutationFn: () => changeRound('POST', round.id, 'launch', requestFor(keeping)),
    onSuccess: (launched) => {
      keep(launched)
      void navigate(`/rounds/${launched.id}`, { replace: true })
    },
  })
  const mayAsk = () => {
    const accepted = keeping.mode === 'custodian' || keeping.accepted
    if (!accepted) onNotAccepted()
    return accepted
  }
  return (
    <Question
      button={{ children: t('launch'), disabled: invited === undefined }}
      title={t('launchConfirmTitle')}
      mayAsk={mayAsk}
      answer={launch}
    >
      <ul className="mv-consequences">
        <li>{t('launchFreezes')}</li>
        <li>{round.pilot ? ofPilot('launchFixes') : ofGroups('launchFixes')}</li>
        <li>
          {keeping.mode === 'custodian'
            ? ofKeeping('launchPrepares')
            : ofKeeping('launchOpensAlone', { count: wholeNumber(invited ?? 0, language) })}
        </li>
        {keeping.mode === 'custodian' && <li>{ofKeeping('launchBack')}</li>}
        <li>{t('launchCloses', { closes: fullDate(round.closesOn, language) })}</li>
      </ul>
    </Question>
  )
}

function requestFor({ mode, accepted }: Keeping): LaunchRequest {
  return mode === 'custodian' ? { mode } : { mode, accepted }
}
