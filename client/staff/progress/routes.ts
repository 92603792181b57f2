import type { PageRoute } from '../../platform/page-route.ts'

export const progressRoutes: PageRoute[] = [
  { path: '/progress', load: async () => (await import('./newest-progress.tsx')).NewestProgressPage },
  { path: '/rounds/:round/progress', load: async () => (await import('./progress.tsx')).ProgressPage },
  {
    path: '/rounds/:round/forms/:form',
    load: async () => (await import('./form-counts.tsx')).FormCountsPage,
  },
]
