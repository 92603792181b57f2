import type { PageRoute } from '../../platform/page-route.ts'

export const roundRoutes: PageRoute[] = [
  { path: '/rounds', load: async () => (await import('./rounds.tsx')).RoundsPage },
  { path: '/rounds/new', load: async () => (await import('./new-round.tsx')).NewRoundPage },
  { path: '/rounds/earlier', load: async () => (await import('./earlier.tsx')).EarlierPage },
  { path: '/rounds/:round/ceremony', load: async () => (await import('./ceremony-page.tsx')).CeremonyPage },
  {
    path: '/rounds/:round/rehearsal',
    load: async () => (await import('./rehearsal-page.tsx')).RehearsalPage,
  },
  { path: '/rounds/:round/letter', load: async () => (await import('./round-letter.tsx')).RoundLetterPage },
  { path: '/rounds/:round', load: async () => (await import('./round.tsx')).RoundPage },
]
