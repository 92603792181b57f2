import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { type ResultsList, resultsListSchema } from '#shared/results-list.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { resultsListRoute } from '../../server/report/results-list.routes.ts'
import { publicationTable, roundTable } from '../../server/round/round.tables.ts'
import type { CastName } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdOpenRound, holdRound, openRoundId, roundId } from '../released-round.ts'

const path = `/api/rounds/${roundId}/results`

async function releasedApp() {
  const app = await startApp([resultsListRoute])
  await holdRound(app.services.storage)
  await holdOpenRound(app.services.storage)
  return app
}

/** `Seksjon for akvakultur 75 %`, `Feltstasjonen Ytterholmen → Institutt for kystbiologi` */
const inWords = ({ units }: ResultsList) =>
  units.map(({ name, rate, countsAt }) => `${name.nb} ${rate ? `${rate.percent} %` : `→ ${countsAt?.nb}`}`)

async function listFor(name: CastName): Promise<ResultsList> {
  const person = await (await releasedApp()).as(name)
  return resultsListSchema.parse((await person.get(path).expect(200)).body)
}

describe('the reports a person may open', () => {
  it('are for the dean those of the faculty, with a small unit’s answers where they count', async () => {
    expect(inWords(await listFor('dean'))).toEqual([
      'Det naturvitenskapelige fakultet 75 %',
      'Institutt for kystbiologi 75 %',
      'Seksjon for akvakultur 75 %',
      'Seksjon for marin økologi 75 %',
      'Feltstasjonen Ytterholmen → Institutt for kystbiologi',
    ])
  })

  it('are for HR those of the whole institution', async () => {
    const { units } = await listFor('hr')
    expect(units).toHaveLength(8)
    expect(units.filter(({ parentId }) => parentId === null).map(({ name }) => name.nb)).toEqual([
      'Nordhavn universitet',
    ])
  })

  it('can be gathered in one document at a faculty, and not at a department', async () => {
    const { units } = await listFor('dean')
    expect(units.filter(({ gathers }) => gathers).map(({ name }) => name.nb)).toEqual([
      'Det naturvitenskapelige fakultet',
    ])
  })

  it('carry no score of any unit', async () => {
    const person = await (await releasedApp()).as('hr')
    const { text } = await person.get(path).expect(200)
    expect(text).not.toMatch(/mean|spread|counts"|figure/)
  })

  it('are no employee’s and no records officer’s, who learn as little as of a round that is not there', async () => {
    const app = await releasedApp()
    const unknown = path.replace(roundId, '00000000-0000-4000-8000-799999999999')
    for (const name of ['employee', 'recordsOfficer', 'admin'] as const) {
      const person = await app.as(name)
      const [hidden, missing] = [await person.get(path), await person.get(unknown)]
      expect(hidden.status).toBe(404)
      expect(hidden.body.code).toBe(missing.body.code)
    }
  })

  it('are none while the survey is open', async () => {
    const dean = await (await releasedApp()).as('dean')
    const { body } = await dean.get(path.replace(roundId, openRoundId)).expect(409)
    expect(body.code).toBe('no-results')
  })

  it('begin with those of the top, where the others open later', async () => {
    const app = await releasedApp()
    await transaction(app.services.storage, (tx) =>
      tx.db.insert(publicationTable).values({
        roundId,
        topOn: null,
        topOpenedOn: '2026-01-15',
        leadersOn: '2026-02-01',
        leadersOpenedOn: null,
        employeesOn: null,
        employeesOpenedOn: null,
      }),
    )
    const dean = resultsListSchema.parse((await (await app.as('dean')).get(path).expect(200)).body)
    expect(inWords(dean)).toEqual(['Det naturvitenskapelige fakultet 75 %'])
    const leader = await (await app.as('leader')).get(path).expect(409)
    expect(leader.body).toMatchObject({ code: 'no-results', opensOn: '2026-02-01' })
  })

  it('are none of a round that came as finished figures', async () => {
    const app = await releasedApp()
    await transaction(app.services.storage, (tx) =>
      tx.db.update(roundTable).set({ origin: 'imported-figures' }).where(eq(roundTable.id, roundId)),
    )
    const { body } = await (await app.as('hr')).get(path).expect(409)
    expect(body.code).toBe('finished-figures')
  })
})
