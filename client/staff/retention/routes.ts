import type { PageRoute } from '../../platform/page-route.ts'

export const retentionRoutes: PageRoute[] = [
  { path: '/my-data', load: async () => (await import('./own-data.tsx')).OwnDataPage },
  { path: '/retention', roles: ['admin'], load: async () => (await import('./retention.tsx')).RetentionPage },
]
