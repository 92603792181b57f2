/**
 * Every row of the route table, asked by every role at a random place of a random organisation. No answer may hold the id
 * or the name of a unit that neither lies below the role nor above it, nor of anybody who works there.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { grantableRoleSchema, roles } from '#shared/session.ts'
import { roleAssignmentTable } from '../../server/access/access.tables.ts'
import { openSession } from '../../server/access/session.store.ts'
import { createApp } from '../../server/app.ts'
import { fillBox } from '../../server/demo/fill-box.ts'
import { openApi } from '../../server/operation/openapi.ts'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import {
  chiefRepresentativeTable,
  committeeTable,
  personTable,
  positionTable,
  safetyAreaTable,
  safetyRepresentativeTable,
  unitTable,
} from '../../server/organisation/organisation.tables.ts'
import { isWithin } from '../../server/organisation/tree.ts'
import { createLogger } from '../../server/platform/log.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { closeRound } from '../../server/results/close.job.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { allRoutes } from '../../server/routes.ts'
import { long } from '../ballot/keys.ts'
import { moveIn, people, units } from '../cast.ts'
import { shortProgrammes } from '../programme/short.ts'
import { draftedRound, launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'
import { fitting, numbers, type Schema } from './hostile.ts'

const table = allRoutes({
  programmes: shortProgrammes,
  baseUrl: () => 'http://localhost',
  demo: false,
  boxOrigin: null,
  filingWay: null,
})

interface Described {
  requestBody?: { content: { 'application/json': { schema: Schema } } }
}
const described = (openApi(table) as unknown as { paths: Record<string, Record<string, Described>> }).paths
/** Signing in and out would end the session that asks. */
const asked = Object.entries(described)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      body: requestBody?.content['application/json'].schema ?? null,
    })),
  )
  .filter(({ method, path }) => !(method !== 'GET' && path.startsWith('/api/session')))
  // What anybody may read is no row of anyone's part: the answer box is shown to the whole world, with the names of its
  // classes. The development mailbox is off wherever mails are sent.
  .filter(({ path }) => !path.startsWith('/api/box/') && path !== '/api/mailbox')
  .filter(({ method }) => long || method === 'GET')

const unitOf = (n: number) => `00000000-0000-4000-8000-7${String(n).padStart(11, '0')}`
const personOf = (n: number) => `00000000-0000-4000-8000-8${String(n).padStart(11, '0')}`
const areaOf = (n: number) => `00000000-0000-4000-8000-9${String(n).padStart(11, '0')}`
const committeeOf = (n: number) => `00000000-0000-4000-8000-6${String(n).padStart(11, '0')}`

/** Enough to answer as a class of their own, in every unit. */
const crowd = [0, 1, 2, 3, 4, 5, 6, 7]

/** Units below the cast's university, with names that stand nowhere else; eight people and a safety area in each. */
async function grow({ storage }: Services, size: number, random: () => number): Promise<void> {
  const numbered = Array.from({ length: size }, (_, n) => n)
  const parents = numbered.map((n) => (n < 2 ? null : Math.floor(random() * n)))
  await transaction(storage, async (tx) => {
    // Those of the cast alone would be too few at the top.
    for (const [at, unitId] of [units.university, units.science, units.humanities].entries())
      for (const place of crowd) {
        const id = personOf(80_000_000 + at * 8 + place)
        await tx.db
          .insert(personTable)
          .values({ id, name: 'Felles', email: `${id}@n.example`, language: 'nb', active: true })
        await tx.db.insert(positionTable).values({
          id,
          personId: id,
          unitId,
          percentHundredths: 10_000,
          category: 'Vitenskapelig',
          phd: false,
        })
      }
    for (const n of numbered) {
      for (const place of crowd)
        await tx.db.insert(personTable).values({
          id: personOf(n * 8 + place),
          name: `Navn p${n * 8 + place}q`,
          email: `p${n * 8 + place}q@nordhavn.example`,
          language: 'nb',
          active: true,
        })
      await tx.db.insert(safetyAreaTable).values({ id: areaOf(n), name: `Verneområde v${n}q` })
      await tx.db
        .insert(safetyRepresentativeTable)
        .values({ areaId: areaOf(n), personId: personOf(n * 8 + 1) })
      const parent = parents[n]
      const name = `Enhet e${n}q`
      await tx.db.insert(unitTable).values({
        id: unitOf(n),
        code: `9${String(n).padStart(5, '0')}`,
        nameNb: name,
        nameNn: name,
        nameEn: name,
        parentId: typeof parent === 'number' ? unitOf(parent) : units.university,
        level: 2,
        leaderId: random() < 0.7 ? personOf(n * 8) : null,
        safetyAreaId: areaOf(n),
        active: true,
      })
      for (const place of crowd)
        await tx.db.insert(positionTable).values({
          id: personOf(n * 8 + place),
          personId: personOf(n * 8 + place),
          unitId: unitOf(n),
          percentHundredths: 10_000,
          category: 'Vitenskapelig',
          phd: false,
        })
      await tx.db.insert(committeeTable).values({
        id: committeeOf(n),
        kind: 'lamu',
        name: `Utvalg k${n}q`,
        unitId: unitOf(n),
        composition: '',
      })
    }
  })
}

/** Administrators alone serve the whole institution and not a part of it. */
const actingRoles = [...roles.filter((role) => role !== 'admin'), 'employee'] as const

async function world(size: number, seed: number) {
  const services = freshServices()
  const { storage } = services
  const random = numbers(seed)
  await moveIn(storage)
  await grow(services, size, random)
  const tree = await loadTree(storage)
  const rootUnitId = units.university
  const responseUnitIds = tree.units.map(({ id }) => id)
  const released = await launchedRound(services, { rootUnitId, responseUnitIds })
  const answers = (await loadBallotClasses(storage, released.roundId)).flatMap(({ id, invited }) =>
    Array.from({ length: invited }, (_, number) => ({
      classId: id,
      answers: { overall: 1 + (number % 5), people: { heard: 1 + ((number * 7) % 5) } },
    })),
  )
  await fillBox(services, released.roundId, answers)
  await closeRound(services, released.roundId, null)
  const rounds = [released.roundId]
  if (long) {
    rounds.push((await launchedRound(services, { rootUnitId, responseUnitIds })).roundId)
    rounds.push(await draftedRound(storage, { rootUnitId, responseUnitIds }))
  }
  const app = createApp(services, table, { log: createLogger('silent'), secureCookies: false })
  const server = createServer(app).listen(0, '127.0.0.1')
  onTestFinished(() => server.closeAllConnections())
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const signIn = async (personId: string) =>
    `medvirk_session=${await transaction(storage, (tx) => openSession(tx, personId, services.clock.now()))}`
  const ask = async (cookie: string, method: string, path: string, body: string | null) => {
    const headers = { Cookie: cookie, 'X-Medvirk': '1', 'Content-Type': 'application/json' }
    const response = await fetch(base + path, { method, headers, ...(body === null ? {} : { body }) })
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
      await response.body?.cancel()
      return { status: response.status, text: '' }
    }
    return { status: response.status, text: await response.text() }
  }
  return { services, tree, random, ask, signIn, rounds }
}

it.each(
  long
    ? [
        [500, 1],
        [300, 2],
        [60, 3],
        [60, 4],
        [12, 5],
      ]
    : [[15, 1]],
)(
  'nobody finds a unit or a person outside their part of %i units (%i)',
  async (size, seed) => {
    const { services, tree, random, ask, signIn, rounds } = await world(size, seed)
    let answers = 0
    let told = 0
    const findings = new Set<string>()
    for (const role of actingRoles) {
      // Not the top's own children alone: what is far down has most beside it.
      const own = Math.floor(size / 3 + (random() * size * 2) / 3)
      const held = unitOf(own)
      const personId = personOf(
        own * 8 +
          (role === 'leader'
            ? 0
            : role === 'safety-representative'
              ? 1
              : 2 + (actingRoles.indexOf(role) % 6)),
      )
      const granted = grantableRoleSchema.safeParse(role)
      await transaction(services.storage, async (tx) => {
        if (role === 'leader') tx.db.run(`update unit set leader_id = '${personId}' where id = '${held}'`)
        if (role === 'chief-safety-representative')
          await tx.db.insert(chiefRepresentativeTable).values({ unitId: held, personId })
        if (granted.success)
          await tx.db.insert(roleAssignmentTable).values({
            id: personOf(90_000_000 + actingRoles.indexOf(role)),
            personId,
            role: granted.data,
            unitId: held,
            since: '2026-01-01',
          })
      })
      const near = (id: string) => isWithin(tree, id, held) || isWithin(tree, held, id)
      const outside = Array.from({ length: size }, (_, n) => n).filter((n) => !near(unitOf(n)))
      const marks = new Set(
        outside.flatMap((n) => [
          unitOf(n),
          `e${n}q`,
          ...crowd.flatMap((place) => [personOf(n * 8 + place), `p${n * 8 + place}q`]),
        ]),
      )
      const cookie = await signIn(personId)
      const places = [
        held,
        unitOf(outside[Math.floor(random() * outside.length)] ?? 0),
        tree.byId.get(held)?.parentId ?? units.history,
      ]
      for (const { method, path, body } of asked)
        for (const unit of path.includes('{unit}') ? places : [held])
          for (const round of path.includes('{round}') ? rounds : rounds.slice(0, 1)) {
            const known: Record<string, readonly string[]> = {
              unit: [unit],
              round: [round],
              unitId: [unit],
              step: ['plan'],
              form: ['closing'],
              area: [areaOf(own)],
              committee: [committeeOf(own)],
              stepId: ['meeting'],
              trackId: ['pooled'],
              programmeId: ['short'],
              rootUnitId: [held],
              responseUnitIds: [held],
              person: [personOf(own * 8 + 2)],
            }
            // What the round is ended by would leave nothing to ask for.
            if (method !== 'GET' && /abort$|close$|launch$/.test(path)) continue
            const url = path.replace(/\{(\w+)\}/g, (_, name: string) => known[name]?.[0] ?? people.rector)
            const text = body ? JSON.stringify(fitting(body, () => 0, known)) : null
            const answer = await ask(cookie, method, url, text)
            answers += 1
            if (answer.status < 300 && answer.text.length > 2) told += 1
            // A word that was sent is not told by its coming back, but no place outside is ever answered with success.
            if (unit !== held && path.includes('{unit}'))
              expect(
                answer.status,
                `${role} ${method} ${url} ${answer.text.slice(0, 300)}`,
              ).toBeGreaterThanOrEqual(400)
            const found = [
              ...answer.text.matchAll(/00000000-0000-4000-8000-[78]\d{11}|\b[ep]\d+q\b/g),
            ].filter(([mark]) => marks.has(mark))
            if (found.length > 0) findings.add(`${role} ${method} ${path}: ${found[0]?.[0]}`)
          }
    }
    expect([...findings]).toEqual([])
    expect(answers).toBeGreaterThan(1_000)
    expect(told).toBeGreaterThan(60)
  },
  900_000,
)
