/** Draws its children for somebody who is signed in, and asks everybody else to sign in. */
import { lazy } from 'react'
import { useSession } from '../../platform/session.tsx'

const NotSignedInPage = lazy(async () => ({
  default: (await import('../access/not-signed-in.tsx')).NotSignedInPage,
}))

export function SignedIn({ children }: { children: React.ReactNode }) {
  const { person } = useSession()
  return person ? children : <NotSignedInPage />
}
