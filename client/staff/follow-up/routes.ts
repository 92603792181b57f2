import type { PageRoute } from '../../platform/page-route.ts'

export const followUpRoutes: PageRoute[] = [
  { path: '/units/:unit', load: async () => (await import('./home.tsx')).UnitHomePage },
]
