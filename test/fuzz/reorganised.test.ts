/** A register that was imported in the middle of a round must leave every page of the round readable. */
import { expect, test } from 'vitest'
import { fillBox } from '../../server/demo/fill-box.ts'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { importRegister } from '../../server/register/import.store.ts'
import { loadRegister } from '../../server/register/register.store.ts'
import type { Register } from '../../server/register/register.ts'
import { closeRound } from '../../server/results/close.job.ts'
import { findRelease } from '../../server/results/results.store.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { ballotClassTable, responseUnitTable, roundUnitTable } from '../../server/round/round.tables.ts'
import { allRoutes } from '../../server/routes.ts'
import { type CastName, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgrammes } from '../programme/short.ts'
import { launchedRound } from '../round/launched.ts'

const routes = allRoutes({
  programmes: shortProgrammes,
  baseUrl: () => 'http://localhost',
  demo: false,
  boxOrigin: null,
  filingWay: null,
})
// A stream has no end to wait for; its policy is that of the page beside it.
const reading = routes.filter(({ method, media }) => method === 'get' && !media.includes('text/event-stream'))

/** Everyone who could read something of it before; the others are turned away at the door. */
const readers: CastName[] = ['leader', 'safetyRepresentative', 'coordinator', 'hr', 'recordsOfficer']

/** The department is gone, its leader too; its sections lie directly below the faculty, in no safety area. */
function withoutCoast({ units: all, people: everyone }: Register): Register {
  return {
    units: all
      .filter(({ code }) => code !== '011010')
      .map((unit) => ({
        ...unit,
        parentCode: unit.parentCode === '011010' ? '0110' : unit.parentCode,
        safetyArea: null,
      })),
    people: everyone
      .filter(({ number }) => number !== 'leader')
      .map((person) => ({
        ...person,
        represents: [],
        positions: person.positions.filter(({ unitCode }) => unitCode !== '011010'),
      })),
  }
}

/** The faculty that the round is of is gone, with everything below it. */
function withoutScience({ units: all, people: everyone }: Register): Register {
  const gone = (code: string) => code.startsWith('0110')
  return {
    units: all.filter(({ code }) => !gone(code)).map((unit) => ({ ...unit, safetyArea: null })),
    people: everyone.map((person) => ({
      ...person,
      represents: [],
      positions: person.positions.filter(({ unitCode }) => !gone(unitCode)),
    })),
  }
}

async function treeOf({ db }: Storage): Promise<string> {
  const [units, responseUnits, classes] = [
    await db.select().from(roundUnitTable),
    await db.select().from(responseUnitTable),
    await db.select().from(ballotClassTable),
  ]
  return JSON.stringify([units, responseUnits, classes])
}

test.each([
  ['a department and its leader', withoutCoast],
  ['the whole faculty of the round', withoutScience],
] as const)(
  '%s may go in the middle of a round: no answer is lost and every page stays readable',
  async (_, change) => {
    const { services, as } = await startApp(routes)
    const { storage } = services
    const { roundId, tokenOf } = await launchedRound(services)
    const reorganise = async () => {
      const today = await loadRegister(storage)
      await transaction(storage, (tx) => importRegister(tx, change(today)))
    }
    const readAll = async () => {
      for (const name of readers) {
        const agent = await as(name)
        for (const { path } of reading)
          for (const unit of [units.coast, units.ecology, units.science]) {
            const params = { round: roundId, unit, form: 'closing', step: 'plan' }
            const place = Object.entries(params).reduce(
              (url, [key, value]) => url.replace(`:${key}`, value),
              path,
            )
            const { status } = await agent.get(place)
            expect(status, `${name} GET ${path}`).toBeLessThan(500)
            if (!path.includes(':unit')) break
          }
      }
    }
    const classes = await loadBallotClasses(storage, roundId)
    const everyone = classes.flatMap(({ id, invited }) =>
      Array.from({ length: invited }, (_, number) => ({
        classId: id,
        answers: { overall: 1 + (number % 5), people: { heard: 1 + ((number * 7) % 5) } },
      })),
    )
    await fillBox(services, roundId, everyone.slice(0, 10))
    const tree = await treeOf(storage)
    await reorganise()
    // The round keeps the organisation it was launched with, to the byte.
    expect(await treeOf(storage)).toBe(tree)
    await readAll()
    await fillBox(services, roundId, everyone.slice(10))
    await closeRound(services, roundId, null)
    await readAll()
    expect((await findRelease(storage, roundId))?.answered).toBe(tokenOf.size)
  },
)
