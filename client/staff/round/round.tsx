import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { RoundDetail } from '#shared/round.ts'
import { Loading } from '../../components/Loading.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { DraftEditor } from './draft-editor.tsx'
import { EarlierRound } from './earlier-round.tsx'
import { LaunchedRound } from './launched-round.tsx'
import { PreparingRound } from './preparing.tsx'
import { programmesQuery, roundQuery, unitsQuery } from './queries.ts'
import { RunningRound } from './running-round.tsx'

/** One round: its set-up while it is a draft, afterwards its state, dates and counts. */
export function RoundPage() {
  const { round: id = '' } = useParams()
  const round = useQuery(roundQuery(id))
  if (round.error) return <ProblemPage error={round.error} onRetry={() => void round.refetch()} />
  if (!round.data) return <Loading />
  if (round.data.state === 'draft' && round.data.mayManage) return <Draft round={round.data} />
  if (round.data.state === 'preparing' && round.data.mayManage) return <PreparingRound round={round.data} />
  if (round.data.state === 'running') return <RunningRound round={round.data} />
  if (round.data.origin !== 'held') return <EarlierRound round={round.data} />
  return <LaunchedRound round={round.data} />
}

function Draft({ round }: { round: RoundDetail }) {
  const programmes = useQuery(programmesQuery)
  const units = useQuery(unitsQuery)
  const failed = [programmes, units].find((query) => query.error)
  if (failed) return <ProblemPage error={failed.error} onRetry={() => void failed.refetch()} />
  if (!programmes.data || !units.data) return <Loading />
  return <DraftEditor saved={round} programmes={programmes.data.programmes} units={units.data.units} />
}
