import type { PageRoute } from '../../platform/page-route.ts'

export const registerRoutes: PageRoute[] = [
  {
    path: '/register',
    roles: ['admin', 'coordinator'],
    load: async () => (await import('./register.tsx')).RegisterPage,
  },
]
