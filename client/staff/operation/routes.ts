import type { PageRoute } from '../../platform/page-route.ts'

export const operationRoutes: PageRoute[] = [
  { path: '/outbox', load: async () => (await import('./outbox.tsx')).OutboxPage },
  { path: '/mailbox', load: async () => (await import('./mailbox.tsx')).MailboxPage },
]
