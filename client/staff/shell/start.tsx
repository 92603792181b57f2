/** The address without a page: leads everyone to the page they need first. */
import { Navigate } from 'react-router'
import { Loading } from '../../components/Loading.tsx'
import { firstPageFor } from './navigation.ts'
import { usePlace } from './place.ts'

export function StartPage() {
  const { context, settled } = usePlace()
  return settled ? <Navigate to={firstPageFor(context)} replace /> : <Loading />
}
