/** Every page of this entry on one screen: each stage contributes its own. */
import { lazy } from 'react'
import type { RouteObject } from 'react-router'
import { Failure } from '../../platform/api.ts'
import type { PageRoute } from '../../platform/page-route.ts'
import { absenceRoutes } from '../absence/routes.ts'
import { accessRoutes } from '../access/routes.ts'
import { calendarRoutes } from '../calendar/routes.ts'
import { followUpRoutes } from '../follow-up/routes.ts'
import { meetingRoutes } from '../meeting/routes.ts'
import { operationRoutes } from '../operation/routes.ts'
import { organisationRoutes } from '../organisation/routes.ts'
import { ownRoutes } from '../own/routes.ts'
import { planRoutes } from '../plan/routes.ts'
import { programmeRoutes } from '../programme/routes.ts'
import { progressRoutes } from '../progress/routes.ts'
import { recordsRoutes } from '../records/routes.ts'
import { registerRoutes } from '../register/routes.ts'
import { reportRoutes } from '../report/routes.ts'
import { retentionRoutes } from '../retention/routes.ts'
import { roundRoutes } from '../round/routes.ts'
import { SignedIn } from './signed-in.tsx'
import { StartPage } from './start.tsx'

const stages = [
  organisationRoutes,
  accessRoutes,
  registerRoutes,
  programmeRoutes,
  roundRoutes,
  reportRoutes,
  planRoutes,
  meetingRoutes,
  followUpRoutes,
  ownRoutes,
  recordsRoutes,
  absenceRoutes,
  calendarRoutes,
  progressRoutes,
  retentionRoutes,
  operationRoutes,
]

/** Paths of pages that fill the window by themselves. */
export const alonePaths: string[] = stages.flat().flatMap(({ path, alone }) => (alone ? [path] : []))

function page({ load, open, roles }: Omit<PageRoute, 'path'>): React.ReactNode {
  const Page = lazy(async () => {
    try {
      return { default: await load() }
    } catch {
      // The page's file is gone: a new version was installed, or the network is away.
      throw new Failure('unreadable')
    }
  })
  return open ? (
    <Page />
  ) : (
    <SignedIn {...(roles && { roles })}>
      <Page />
    </SignedIn>
  )
}

export const routes: RouteObject[] = [
  {
    path: '/',
    element: (
      <SignedIn>
        <StartPage />
      </SignedIn>
    ),
  },
  ...stages.flat().map(({ path, ...route }) => ({ path, element: page(route) })),
  {
    path: '*',
    element: page({ load: async () => (await import('../access/not-found.tsx')).NotFoundPage, open: true }),
  },
]
