/** Draws its children for those they are meant for; somebody who is not signed in does that first, and comes back. */
import { lazy } from 'react'
import { Navigate, useLocation } from 'react-router'
import { asOwnPath } from '#shared/own-path.ts'
import type { Role } from '#shared/session.ts'
import { holds, useSession } from '../../platform/session.tsx'

const NotFoundPage = lazy(async () => ({
  default: (await import('../access/not-found.tsx')).NotFoundPage,
}))

/** `roles`: whom the page is for; everybody who is signed in when missing. */
export function SignedIn({ roles, children }: { roles?: readonly Role[]; children: React.ReactNode }) {
  const { person } = useSession()
  const to = asOwnPath(useLocation().pathname)
  if (!person) return <Navigate to={to ? `/login?to=${to}` : '/login'} replace />
  return roles && !holds(person, ...roles) ? <NotFoundPage /> : children
}
