import type { PageRoute } from '../../platform/page-route.ts'

export const reportRoutes: PageRoute[] = [
  {
    path: '/rounds/:round/units/:unit/report',
    load: async () => (await import('./report.tsx')).ReportPage,
  },
]
