import type { PageRoute } from '../../platform/page-route.ts'

export const calendarRoutes: PageRoute[] = [
  { path: '/calendar', load: async () => (await import('./feed.tsx')).FeedPage },
  { path: '/wheel', load: async () => (await import('./wheel.tsx')).WheelPage },
]
