import type { PageRoute } from '../../platform/page-route.ts'

export const followUpRoutes: PageRoute[] = [
  { path: '/units/:unit', load: async () => (await import('./home.tsx')).UnitHomePage },
  {
    path: '/rounds/:round/units/:unit/planning/:step',
    load: async () => (await import('./planning.tsx')).PlanningPage,
  },
  {
    path: '/rounds/:round/units/:unit/sittings/:step',
    load: async () => (await import('./sittings.tsx')).SittingsPage,
  },
  {
    path: '/rounds/:round/units/:unit/risk/:step',
    load: async () => (await import('./risk.tsx')).RiskPage,
  },
  {
    path: '/rounds/:round/units/:unit/agenda/:step',
    load: async () => (await import('./agenda.tsx')).AgendaPage,
  },
  {
    path: '/rounds/:round/units/:unit/inquiries',
    load: async () => (await import('./inquiries.tsx')).InquiriesPage,
  },
  {
    path: '/rounds/:round/units/:unit/assistance',
    load: async () => (await import('./assistance.tsx')).UnitAssistancePage,
  },
  {
    path: '/rounds/:round/units/:unit/treatments',
    load: async () => (await import('./treatments.tsx')).TreatmentsPage,
  },
  { path: '/waiting', load: async () => (await import('./waiting.tsx')).WaitingPage },
  { path: '/assistance', load: async () => (await import('./asked.tsx')).AskedOfMePage },
]
