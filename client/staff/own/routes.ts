import type { PageRoute } from '../../platform/page-route.ts'

export const ownRoutes: PageRoute[] = [
  {
    path: '/followed',
    roles: ['union-representative', 'committee-member'],
    load: async () => (await import('./followed.tsx')).FollowedPage,
  },
  { path: '/own', load: async () => (await import('./own.tsx')).OwnPage },
]
