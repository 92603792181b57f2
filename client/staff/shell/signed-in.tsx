/** Draws its children for those they are meant for, and asks somebody who is not signed in to do so. */
import { lazy } from 'react'
import type { Role } from '#shared/session.ts'
import { holds, useSession } from '../../platform/session.tsx'

const NotSignedInPage = lazy(async () => ({
  default: (await import('../access/not-signed-in.tsx')).NotSignedInPage,
}))

const NotFoundPage = lazy(async () => ({
  default: (await import('../access/not-found.tsx')).NotFoundPage,
}))

/** `roles`: whom the page is for; everybody who is signed in when missing. */
export function SignedIn({ roles, children }: { roles?: readonly Role[]; children: React.ReactNode }) {
  const { person } = useSession()
  if (!person) return <NotSignedInPage />
  return roles && !holds(person, ...roles) ? <NotFoundPage /> : children
}
