import type { PageRoute } from '../../platform/page-route.ts'

export const roundRoutes: PageRoute[] = [
  { path: '/rounds', load: async () => (await import('./rounds.tsx')).RoundsPage },
  { path: '/rounds/new', load: async () => (await import('./new-round.tsx')).NewRoundPage },
  { path: '/rounds/earlier', load: async () => (await import('./earlier.tsx')).EarlierPage },
  { path: '/rounds/:round', load: async () => (await import('./round.tsx')).RoundPage },
]
