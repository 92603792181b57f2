import type { PageRoute } from '../../platform/page-route.ts'

export const planRoutes: PageRoute[] = [
  { path: '/rounds/:round/units/:unit/plan', load: async () => (await import('./plan.tsx')).PlanPage },
  {
    path: '/rounds/:round/units/:unit/plan/history',
    load: async () => (await import('./history.tsx')).HistoryPage,
  },
  { path: '/rounds/:round/units/:unit/lifted', load: async () => (await import('./lifted.tsx')).LiftedPage },
  { path: '/rounds/:round/units/:unit/given', load: async () => (await import('./given.tsx')).GivenPage },
  {
    path: '/rounds/:round/units/:unit/measures',
    load: async () => (await import('./roll-up.tsx')).RollUpPage,
  },
]
