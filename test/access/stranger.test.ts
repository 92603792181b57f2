/** The stranger of the cast asks every row of the route table for what belongs to others, and nobody at all does too. */
import { expect, test } from 'vitest'
import type { Route } from '../../server/platform/route.ts'
import { allRoutes } from '../../server/routes.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgrammes } from '../programme/short.ts'
import { holdRound, roundId } from '../released-round.ts'

const routes = allRoutes({
  programmes: shortProgrammes,
  baseUrl: () => 'http://localhost',
  demo: false,
  boxOrigin: null,
  filingWay: null,
})
const unknownId = '00000000-0000-4000-8000-399999999999'

/** In the places of a path: what there is, and is none of the stranger's business. */
const others: Record<string, string> = {
  round: roundId,
  unit: units.coast,
  step: 'plan',
  form: 'closing',
  document: 'plan',
  kind: 'pdf',
  circle: 'employees',
  mail: 'digest',
}

/** Who has signed in may do these for themselves, whoever they are. */
const oneself = [
  'get /api/sessions',
  'delete /api/sessions',
  'put /api/session/language',
  'post /api/session/confirmation',
  'post /api/session/confirmation/code',
  'post /api/session/fresh',
  'get /api/own-data',
  'get /api/own-unit',
  'get /api/assistance',
  'get /api/calendar-feed',
  'put /api/calendar-feed',
  'delete /api/calendar-feed',
]

/** The stranger leads a unit of the same round, and finds that unit here and no other. */
const asLeaderElsewhere = [
  'get /api/committees',
  'get /api/rounds',
  'get /api/rounds/:round',
  'get /api/rounds/:round/publication',
  'get /api/rounds/:round/results',
  'get /api/rounds/:round/progress',
  'get /api/rounds/:round/progress/file',
  'get /api/annual-wheel',
  'get /api/waiting',
  'post /api/rounds/:round/reminder-requests',
]

/** Named for what they are open to anybody for; every other row must have somebody who is signed in. */
const openToAll = [
  'get /api/session',
  'delete /api/session',
  'post /api/login-links',
  'post /api/session',
  'post /api/session/code',
  'post /api/setup',
  'get /api/logins',
  'post /api/logins/:provider',
  'post /api/logins/:provider/answer',
  'get /api/notices',
  'get /api/openapi.json',
]

/** The answer side, the answer box that anybody can check, calendars by their secret address, and phones in a meeting. */
const anonymous = /^\w+ \/api\/(answer|box|meeting|calendars)(\/|$)/

/** Names and ids of the faculty in which the stranger has no part, and of its people. */
const ofOthers = new RegExp(
  [
    units.science,
    units.coast,
    units.aquaculture,
    units.ecology,
    units.fieldStation,
    'kystbiologi',
    'akvakultur',
    'marin økologi',
    'Ytterholmen',
    'Kari Lunde',
    'Tor Moe',
    'Eva Strand',
  ].join('|'),
)

const nameOf = ({ method, path }: Route) => `${method} ${path}`
const guarded = routes.filter(({ open }) => !open)

function place({ path }: Route): string {
  return path.replace(/:(\w+)/g, (_, name: string) => others[name] ?? unknownId)
}

async function world() {
  const app = await startApp(routes)
  await holdRound(app.services.storage)
  return app
}

test('the places asked for are such as the rows know, so that a refusal is one of the person', () => {
  for (const route of guarded) {
    const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
    const params = Object.fromEntries(names.map((name) => [name, others[name] ?? unknownId]))
    expect(route.schemas.params?.safeParse(params).error?.issues ?? [], nameOf(route)).toEqual([])
  }
})

test('rows that anybody may ask are these, and no others', () => {
  const open = routes.filter((route) => route.open).map(nameOf)
  expect(open.filter((name) => !anonymous.test(name)).sort()).toEqual([...openToAll].sort())
})

test('every row for people who have signed in refuses everybody else, with or without a cookie', async () => {
  const { anonymous: nobody } = await world()
  for (const route of guarded)
    for (const cookie of ['', 'medvirk_session=', `medvirk_session=${'a'.repeat(43)}`]) {
      const answer = await nobody[route.method](place(route))
        .set({ Cookie: cookie, 'X-Medvirk': '1' })
        .send(route.schemas.body ? {} : undefined)
      // A path of the wrong shape is answered before it is asked who comes.
      expect([401, 404], `${nameOf(route)} ${cookie}`).toContain(answer.status)
      expect(answer.text, nameOf(route)).not.toMatch(ofOthers)
    }
})

test('the stranger is refused on every row that is about others, and finds nothing of them on any', async () => {
  const { as } = await world()
  const stranger = await as('stranger')
  const through: string[] = []
  for (const route of guarded.filter((each) => nameOf(each) !== 'delete /api/sessions')) {
    const answer = await stranger[route.method](place(route)).send(route.schemas.body ? {} : undefined)
    const told = `${nameOf(route)} ${answer.status} ${answer.text?.slice(0, 200)}`
    expect(answer.text ?? '', told).not.toMatch(ofOthers)
    if (![403, 404].includes(answer.status)) through.push(nameOf(route))
  }
  expect(through.sort()).toEqual(
    [...oneself, ...asLeaderElsewhere].filter((name) => name !== 'delete /api/sessions').sort(),
  )
})

test('a session that its owner has ended elsewhere opens none of the rows', async () => {
  const { as } = await world()
  const stolen = await as('leader')
  await (await as('leader')).delete('/api/sessions').expect(204)
  for (const route of guarded) {
    const answer = await stolen[route.method](place(route)).send(route.schemas.body ? {} : undefined)
    expect([401, 404], nameOf(route)).toContain(answer.status)
  }
})
