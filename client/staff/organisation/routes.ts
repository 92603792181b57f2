import type { PageRoute } from '../../platform/page-route.ts'

export const organisationRoutes: PageRoute[] = [
  { path: '/units', load: async () => (await import('./units.tsx')).UnitsPage },
  { path: '/units/:unit/deputies', load: async () => (await import('./deputies.tsx')).DeputiesPage },
  {
    path: '/committees',
    roles: ['admin', 'coordinator'],
    load: async () => (await import('./committees.tsx')).CommitteesPage,
  },
  {
    path: '/safety-areas',
    roles: ['admin', 'coordinator', 'hr'],
    load: async () => (await import('./safety-areas.tsx')).SafetyAreasPage,
  },
  { path: '/settings', roles: ['admin'], load: async () => (await import('./settings.tsx')).SettingsPage },
]
