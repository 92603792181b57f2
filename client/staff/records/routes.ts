import type { PageRoute } from '../../platform/page-route.ts'

export const recordsRoutes: PageRoute[] = [
  { path: '/filings', load: async () => (await import('./filings.tsx')).FilingsPage },
  {
    path: '/filing-settings',
    roles: ['records-officer', 'admin'],
    load: async () => (await import('./filing-settings.tsx')).FilingSettingsPage,
  },
  {
    path: '/access-requests',
    roles: ['records-officer'],
    load: async () => (await import('./access-requests.tsx')).AccessRequestsPage,
  },
  {
    path: '/access-requests/:request',
    roles: ['records-officer'],
    load: async () => (await import('./access-request.tsx')).AccessRequestPage,
  },
]
