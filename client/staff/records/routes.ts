import type { PageRoute } from '../../platform/page-route.ts'

export const recordsRoutes: PageRoute[] = [
  { path: '/filings', load: async () => (await import('./filings.tsx')).FilingsPage },
]
