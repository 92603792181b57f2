/** The pages before there is anything to show: the set-up, and every list while it is empty. */

import { expect } from 'vitest'
import { unitListSchema } from '#shared/organisation.ts'
import { grantableRoleSchema } from '#shared/session.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { ask } from '../ask.ts'
import { setUp } from '../set-up.ts'
import { address, again, pressed, type Tour } from './tour.ts'

export const firstDay: Tour = {
  name: 'first-day',
  whose: 'the first day’s',
  role: null,
  stops: [
    { name: 'set-up', wholePage: true, open: ({ visitor, link }) => visitor.go(link('set-up')) },
    pressed('set-up-incomplete', accessTexts.setUp),
    { name: 'set-up-done', wholePage: true, open: ({ visitor }) => setUp(visitor) },
    again(address('register', () => '/register')),
    again(address('units', () => '/units')),
    again(address('mailbox', () => '/mailbox')),
    {
      name: 'progress',
      wholePage: true,
      /** The administrator takes every other role as well, to see what all of them meet first. */
      async open({ visitor }) {
        const { units } = await ask(visitor, '/api/units', unitListSchema)
        for (const role of grantableRoleSchema.exclude(['admin']).options) {
          const data = { email: 'ada.minde@testnes.example', name: 'Ada Minde', role, unitId: units[0]?.id }
          const granted = await visitor.context.request.post('/api/role-assignments', {
            data,
            headers: { 'X-Medvirk': '1' },
          })
          expect(granted.status()).toBe(201)
        }
        await visitor.go('/progress')
      },
    },
    again(address('rounds', () => '/rounds')),
    again(address('new-round', () => '/rounds/new')),
    again(address('filings', () => '/filings')),
    again(address('own', () => '/own')),
  ],
}
