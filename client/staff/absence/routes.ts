import type { PageRoute } from '../../platform/page-route.ts'

export const absenceRoutes: PageRoute[] = [
  {
    path: '/absence',
    roles: ['admin', 'coordinator', 'hr'],
    load: async () => (await import('./absence-import.tsx')).AbsenceImportPage,
  },
  {
    path: '/units/:unit/absence',
    load: async () => (await import('./unit-absence.tsx')).UnitAbsencePage,
  },
]
