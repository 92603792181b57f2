import { useNavigate } from 'react-router'
import { useRefreshSession } from '../../platform/session.tsx'

/** Goes on as somebody who has just signed in, to the page they were on the way to. */
export function useEnter(): (to: string | null) => Promise<void> {
  const refresh = useRefreshSession()
  const navigate = useNavigate()
  return async (to) => {
    await refresh()
    // What the person was on the way to may belong to another entry, and is fetched as a whole.
    if (to) location.replace(to)
    else navigate('/', { replace: true })
  }
}
