import type { PageRoute } from '../../platform/page-route.ts'

export const reportRoutes: PageRoute[] = [
  { path: '/rounds/:round/results', load: async () => (await import('./results.tsx')).ResultsPage },
  {
    path: '/rounds/:round/units/:unit/report',
    load: async () => (await import('./report.tsx')).ReportPage,
  },
  {
    path: '/rounds/:round/units/:unit/report/scales/:scale',
    load: async () => (await import('./scale.tsx')).ScalePage,
  },
  {
    path: '/rounds/:round/units/:unit/report/groups/:group',
    load: async () => (await import('./group.tsx')).GroupPage,
  },
]
