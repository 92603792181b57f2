import type { PageRoute } from '../../platform/page-route.ts'

export const meetingRoutes: PageRoute[] = [
  {
    path: '/rounds/:round/units/:unit/meeting',
    load: async () => (await import('./meetings.tsx')).MeetingsPage,
  },
  {
    path: '/rounds/:round/units/:unit/meeting/slides/:track',
    load: async () => (await import('./slides.tsx')).SlidesPage,
    alone: true,
  },
  {
    path: '/rounds/:round/units/:unit/meeting/:meeting',
    load: async () => (await import('./control.tsx')).ControlPage,
  },
  {
    path: '/rounds/:round/units/:unit/meeting/:meeting/wall',
    load: async () => (await import('./wall.tsx')).WallPage,
    alone: true,
  },
]
