import type { PageRoute } from '../../platform/page-route.ts'

export const programmeRoutes: PageRoute[] = [
  {
    path: '/questionnaires',
    roles: ['admin', 'coordinator'],
    load: async () => (await import('./questionnaires.tsx')).QuestionnairesPage,
  },
  {
    path: '/questionnaires/new',
    roles: ['admin'],
    load: async () => (await import('./import-page.tsx')).ImportPage,
  },
  {
    path: '/questionnaires/:id/:version/texts',
    roles: ['admin'],
    load: async () => (await import('./fill-in.tsx')).FillInPage,
  },
  {
    path: '/questionnaires/:id/:version',
    roles: ['admin', 'coordinator'],
    load: async () => (await import('./questionnaire.tsx')).QuestionnairePage,
  },
]
