import type { PageRoute } from '../../platform/page-route.ts'

export const registerRoutes: PageRoute[] = [
  { path: '/register', load: async () => (await import('./register.tsx')).RegisterPage },
]
