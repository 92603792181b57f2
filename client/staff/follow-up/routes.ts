import type { PageRoute } from '../../platform/page-route.ts'

export const followUpRoutes: PageRoute[] = [
  { path: '/units/:unit', load: async () => (await import('./home.tsx')).UnitHomePage },
  {
    path: '/rounds/:round/units/:unit/assistance',
    load: async () => (await import('./assistance.tsx')).UnitAssistancePage,
  },
  { path: '/assistance', load: async () => (await import('./asked.tsx')).AskedOfMePage },
]
