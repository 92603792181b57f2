import type { PageRoute } from '../../platform/page-route.ts'

export const planRoutes: PageRoute[] = [
  { path: '/rounds/:round/units/:unit/plan', load: async () => (await import('./plan.tsx')).PlanPage },
  {
    path: '/rounds/:round/units/:unit/plan/history',
    load: async () => (await import('./history.tsx')).HistoryPage,
  },
]
