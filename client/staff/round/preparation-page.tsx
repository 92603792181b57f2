/** A page of its own for one step of the preparation: loads the round and how far it has come. */
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { Preparation } from '#shared/keeping.ts'
import type { RoundDetail } from '#shared/round.ts'
import { Loading } from '../../components/Loading.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { preparationQuery, roundQuery } from './queries.ts'

/** `children`: the page, once both are there; a connection that fails later does not take away what was made on it. */
export function PreparationPage({
  children,
}: {
  children: (round: RoundDetail, preparation: Preparation) => React.ReactNode
}) {
  const { round: id = '' } = useParams()
  const round = useQuery(roundQuery(id))
  const preparation = useQuery(preparationQuery(id))
  if (round.data && preparation.data) return children(round.data, preparation.data)
  const error = round.error ?? preparation.error
  if (!error) return <Loading />
  return (
    <ProblemPage
      error={error}
      onRetry={() => {
        void round.refetch()
        void preparation.refetch()
      }}
    />
  )
}
