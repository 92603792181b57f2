import type { PageRoute } from '../../platform/page-route.ts'

export const recordsRoutes: PageRoute[] = [
  {
    path: '/filings',
    roles: ['records-officer', 'coordinator'],
    load: async () => (await import('./filings.tsx')).FilingsPage,
  },
  {
    path: '/filings/receipts',
    roles: ['records-officer', 'coordinator'],
    load: async () => (await import('./receipts.tsx')).ReceiptsPage,
  },
  {
    path: '/filings/case-numbers',
    roles: ['records-officer'],
    load: async () => (await import('./case-numbers.tsx')).CaseNumbersPage,
  },
  {
    path: '/rounds/:round/units/:unit/filings/:document',
    load: async () => (await import('./document-filing.tsx')).DocumentFilingPage,
  },
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
