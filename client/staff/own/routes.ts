import type { PageRoute } from '../../platform/page-route.ts'

export const ownRoutes: PageRoute[] = [
  { path: '/own', load: async () => (await import('./own.tsx')).OwnPage },
]
