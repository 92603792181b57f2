import type { PageRoute } from '../../platform/page-route.ts'

export const retentionRoutes: PageRoute[] = [
  { path: '/retention', roles: ['admin'], load: async () => (await import('./retention.tsx')).RetentionPage },
]
