/** The address without a page: leads everyone to the page they need first. */
import { lazy } from 'react'
import { Navigate } from 'react-router'
import { Loading } from '../../components/Loading.tsx'
import { firstPageFor } from './navigation.ts'
import { usePlace } from './place.ts'

const NoTaskPage = lazy(async () => ({ default: (await import('../access/no-task.tsx')).NoTaskPage }))

export function StartPage() {
  const { context, settled } = usePlace()
  if (!settled) return <Loading />
  const first = firstPageFor(context)
  return first ? <Navigate to={first} replace /> : <NoTaskPage />
}
