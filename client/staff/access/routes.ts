import type { PageRoute } from '../../platform/page-route.ts'

export const accessRoutes: PageRoute[] = [
  { path: '/login', open: true, load: async () => (await import('./login.tsx')).LoginPage },
  {
    path: '/login/with/:provider',
    open: true,
    load: async () => (await import('./arrival.tsx')).ArrivalPage,
  },
  { path: '/login/done', open: true, load: async () => (await import('./login-done.tsx')).LoginDonePage },
  { path: '/login/:token', open: true, load: async () => (await import('./redeem.tsx')).RedeemPage },
  { path: '/setup/:token', open: true, load: async () => (await import('./setup.tsx')).SetupPage },
  { path: '/sessions', load: async () => (await import('./sessions.tsx')).SessionsPage },
  { path: '/roles', roles: ['admin'], load: async () => (await import('./roles.tsx')).RolesPage },
  { path: '/audit', roles: ['admin'], load: async () => (await import('./audit.tsx')).AuditPage },
]
