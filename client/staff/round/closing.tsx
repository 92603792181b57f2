/** While the results of a closed round are being made, and when they were refused. */
import { Alert, Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId } from 'react'
import { percent } from '#shared/numbers.ts'
import type { ClosingStep } from '#shared/results.ts'
import type { RoundDetail } from '#shared/round.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { resultsTexts } from '#shared/texts/results.ts'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { closingQuery, releaseAgain, roundQuery, roundsQuery } from './queries.ts'
import { WaitingForKeyHolders } from './waiting-for-key-holders.tsx'
import './closing.css'

const stepTexts = {
  waiting: 'stepWaiting',
  opening: 'stepOpening',
  counting: 'stepCounting',
  placing: 'stepPlacing',
  groups: 'stepGroups',
  checking: 'stepChecking',
  saving: 'stepSaving',
} as const satisfies Record<ClosingStep, keyof typeof resultsTexts>

export function Closing({ round }: { round: RoundDetail }) {
  const client = useQueryClient()
  const closing = useQuery(closingQuery(round.id))
  const { data } = closing
  const released = data?.state === 'released'
  const over = released || data?.state === 'aborted'
  useEffect(() => {
    if (!over) return
    void client.invalidateQueries({ queryKey: roundQuery(round.id).queryKey })
    void client.invalidateQueries({ queryKey: roundsQuery.queryKey })
    void client.invalidateQueries({ queryKey: ['progress', round.id] })
    void client.invalidateQueries({ queryKey: ['unit-home'] })
  }, [over, client, round.id])
  if (data?.state === 'refused') return <Refused round={round} objections={data.objections} />
  if (data?.state === 'waiting-for-key-holders') return <WaitingForKeyHolders round={round} parts={data} />
  if (closing.error) return <ProblemNotice error={closing.error} onRetry={() => void closing.refetch()} />
  const { step, percent: done } = data?.state === 'closing' ? data : { step: 'waiting' as const, percent: 0 }
  return <Counting step={step} done={released ? 100 : done} />
}

function Counting({ step, done }: { step: ClosingStep; done: number }) {
  const t = useTexts(resultsTexts)
  const language = useLanguage()
  const id = useId()
  return (
    <div className="mv-closing">
      <p className="mv-closing-step">
        <span role="status">{t(stepTexts[step])} …</span>
        <span>{percent(done, language)}</span>
      </p>
      <span id={id} className="mv-only-read-aloud">
        {t('progressLabel')}
      </span>
      <progress aria-labelledby={id} value={done} max={100} />
      <p className="mv-muted">{t('mayLeave')}</p>
    </div>
  )
}

function Refused({ round, objections }: { round: RoundDetail; objections: string[] }) {
  const t = useTexts(resultsTexts)
  const ui = useTexts(interfaceTexts)
  const client = useQueryClient()
  const again = useMutation({
    mutationFn: () => releaseAgain(round.id),
    onSuccess: (closing) => client.setQueryData(closingQuery(round.id).queryKey, closing),
  })
  return (
    <Alert data-color="warning" role="alert">
      <div className="mv-refused">
        <h3>{t('refusedTitle')}</h3>
        <p>{t('refusedText')}</p>
        <p>{t('refusedNext')}</p>
        {round.keeping === 'custodian' && <p>{t('refusedKeyHolders')}</p>}
        <div>
          <p className="mv-refused-label">{t('refusedDetails')}</p>
          <ul lang="en">
            {objections.map((objection) => (
              <li key={objection}>{objection}</li>
            ))}
          </ul>
        </div>
        {again.error && <ProblemNotice error={again.error} />}
        <Button loading={again.isPending} onClick={() => again.mutate()}>
          {ui('tryAgain')}
        </Button>
      </div>
    </Alert>
  )
}
