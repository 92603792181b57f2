import type { Role } from '#shared/session.ts'
import type { PageRoute } from '../../platform/page-route.ts'

const runningIt: readonly Role[] = ['admin', 'coordinator']

export const operationRoutes: PageRoute[] = [
  { path: '/outbox', roles: runningIt, load: async () => (await import('./outbox.tsx')).OutboxPage },
  {
    path: '/server-state',
    roles: ['admin'],
    load: async () => (await import('./server-state.tsx')).ServerStatePage,
  },
  { path: '/mailbox', roles: runningIt, load: async () => (await import('./mailbox.tsx')).MailboxPage },
  {
    path: '/mail-texts',
    roles: runningIt,
    load: async () => (await import('./mail-texts.tsx')).MailTextsPage,
  },
  {
    path: '/mail-texts/:mail',
    roles: runningIt,
    load: async () => (await import('./mail-words.tsx')).MailWordsPage,
  },
]
