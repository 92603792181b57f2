import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from 'react-router'
import { progressTexts } from '#shared/texts/progress.ts'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { launchedRoundsQuery, roundToFollow } from './queries.ts'

/** The overview without a round in its address: leads to the one that is being followed up. */
export function NewestProgressPage() {
  const t = useTexts(progressTexts)
  const rounds = useQuery(launchedRoundsQuery)
  if (rounds.error) return <ProblemPage error={rounds.error} onRetry={() => void rounds.refetch()} />
  if (!rounds.data) return <Loading />
  const round = roundToFollow(rounds.data)
  if (round) return <Navigate to={`/rounds/${round.id}/progress`} replace />
  return (
    <>
      <PageHead title={t('titleAlone')} />
      <div className="mv-sheet">
        <Empty
          action={
            <Button asChild>
              <Link to="/rounds">{t('toRounds')}</Link>
            </Button>
          }
        >
          {t('noRound')}
        </Empty>
      </div>
    </>
  )
}
