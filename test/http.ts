/** The app on a fresh database with the cast moved in, asked over HTTP. */
import supertest from 'supertest'
import { openSession } from '../server/access/session.store.ts'
import { createApp } from '../server/app.ts'
import { createLogger } from '../server/platform/log.ts'
import type { Route, Services } from '../server/platform/route.ts'
import { transaction } from '../server/platform/transaction.ts'
import { type CastName, moveIn, people } from './cast.ts'
import { freshServices } from './world.ts'

export type Agent = ReturnType<typeof supertest.agent>

/**
 * @param routes the rows under test, or all of them
 * @returns `as` signs a member of the cast in; `anonymous` is nobody, and keeps nothing from one request to the next;
 *   `browser` makes one that keeps its cookies
 */
export async function startApp(routes: Route[], services: Services = freshServices()) {
  await moveIn(services.storage)
  const app = createApp(services, routes, { log: createLogger('silent'), secureCookies: false })
  return {
    services,
    anonymous: supertest(app),
    browser(): Agent {
      const agent = supertest.agent(app)
      agent.set('X-Medvirk', '1')
      return agent
    },
    async as(name: CastName): Promise<Agent> {
      const token = await transaction(services.storage, (tx) =>
        openSession(tx, people[name], services.clock.now()),
      )
      const agent = supertest.agent(app)
      agent.set({ Cookie: `medvirk_session=${token}`, 'X-Medvirk': '1' })
      return agent
    },
  }
}
