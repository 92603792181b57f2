import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { RiskFields } from '#shared/risk.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { riskSource } from '../../server/records/risk-source.store.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'
import { headingsOf, longWord, setInBoth, today, wordsOf, writtenBy } from './written.ts'

const risk = `/api/rounds/${roundId}/units/${units.coast}/risk/risk`
const alone: RiskFields = {
  what: 'Alenearbeid om kvelden.\nIngen ser hverandre.',
  likelihood: 3,
  consequence: 5,
  measure: 'Makkerordning etter kl. 18.',
}
const light: RiskFields = { what: 'Svakt lys i trappa', likelihood: 2, consequence: 2, measure: '' }

async function world() {
  const app = await startApp(followUpRoutes)
  const { storage } = app.services
  await holdRound(storage)
  const leader = await app.as('leader')
  const setState = async (done: boolean) => {
    const { revision } = (await leader.get(risk)).body
    await leader.post(`${risk}/state`).send({ revision, done }).expect(200)
  }
  return {
    storage,
    leader,
    add: (row: RiskFields) => leader.post(`${risk}/rows`).send(row).expect(201),
    finish: () => setState(true),
    takeUpAgain: () => setState(false),
    list: () => riskSource.list(storage, roundId),
    write: (language: 'nb' | 'nn' | 'en' = 'nb') => writtenBy(riskSource, storage, 'risk', { language }),
  }
}

describe('a risk assessment', () => {
  it('is not ready while it is a draft, nor when it is taken up again', async () => {
    const { add, finish, takeUpAgain, list, write } = await world()
    expect([await list(), await write()]).toEqual([[], null])
    await add(alone)
    expect([await list(), await write()]).toEqual([[], null])
    await finish()
    expect(await list()).toHaveLength(1)
    await takeUpAgain()
    expect([await list(), await write()]).toEqual([[], null])
  })

  it('stands in the list as it is written once it is done, and its unit’s leader answers for it', async () => {
    const { add, finish, list, write } = await world()
    await add(alone)
    await finish()
    const [ready] = await list()
    expect(ready).toMatchObject({
      unitId: units.coast,
      id: 'risk.risk',
      name: { nb: 'Risikovurdering', nn: 'Risikovurdering', en: 'Risk assessment' },
      on: today,
      version: null,
      consulted: null,
    })
    const written = await write()
    expect({ unitId: units.coast, ...written }).toMatchObject({ ...ready, responsible: 'Kari Lunde' })
    expect(written?.content.date).toBe(today)
  })

  it('is another edition when it is taken up again and done anew', async () => {
    const { add, finish, takeUpAgain, write } = await world()
    await add(alone)
    await finish()
    const first = await write()
    await takeUpAgain()
    await add(light)
    await finish()
    const second = await write()
    expect(second?.edition).not.toBe(first?.edition)
    expect(wordsOf(second)).not.toBe(wordsOf(first))
  })

  it('is the same edition when one of its measures is put into the plan', async () => {
    const { leader, add, finish, list, write } = await world()
    const { body } = await add(alone)
    await finish()
    const before = await write()
    await leader.post(`${risk}/rows/${body.rows[0].id}/measure`).expect(201)
    const after = await write()
    expect([after?.edition, wordsOf(after)]).toEqual([before?.edition, wordsOf(before)])
    expect((await list())[0]?.edition).toBe(before?.edition)
  })

  it('has the unit answer for it where the unit has no leader', async () => {
    const { storage, add, finish, write } = await world()
    await add(alone)
    await finish()
    await transaction(storage, (tx) =>
      tx.db.update(unitTable).set({ leaderId: null }).where(eq(unitTable.id, units.coast)),
    )
    expect((await write())?.responsible).toBe('Institutt for kystbiologi')
  })

  it('is not there of another unit or another step', async () => {
    const { storage, add, finish } = await world()
    await add(alone)
    await finish()
    expect(await writtenBy(riskSource, storage, 'risk', { unitId: units.history })).toBeNull()
    expect(await writtenBy(riskSource, storage, 'agenda')).toBeNull()
  })
})

describe('the document of a risk assessment', () => {
  it('says who assessed, and of each risk how likely and serious it is and what is done', async () => {
    const { leader, add, finish, write } = await world()
    const participants = 'Leder, verneombud og to fra laben'
    await leader.put(`${risk}/participants`).send({ from: '', to: participants }).expect(200)
    await add(alone)
    await add(light)
    await finish()
    const said = wordsOf(await write())
    const parts = [
      participants,
      'Risiko 1',
      'Alenearbeid om kvelden.',
      'Ingen ser hverandre.',
      '3 – kan skje',
      '5 – svært alvorlig',
      '15 – høy',
      'Makkerordning etter kl. 18.',
      'Risiko 2',
      'Svakt lys i trappa',
      '2 – lite sannsynlig',
      '2 – mindre alvorlig',
      '4 – lav',
      'Ikke bestemt',
    ]
    const places = parts.map((part) => said.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(headingsOf(await write())).toEqual([
      '1 Hvem har vurdert',
      '1 Risikoer',
      '2 Risiko 1',
      '3 Hva gjør vi med det?',
      '2 Risiko 2',
      '3 Hva gjør vi med det?',
    ])
    const english = wordsOf(await write('en'))
    for (const part of ['Risk assessment: Institutt for kystbiologi', '15 – high', 'Not decided'])
      expect(english).toContain(part)
  })

  it('leaves out who assessed where nobody wrote it', async () => {
    const { add, finish, write } = await world()
    await add(alone)
    await finish()
    expect(wordsOf(await write())).not.toContain('Hvem har vurdert')
  })

  it('is set whatever was written in it', async () => {
    const { leader, add, finish, write } = await world()
    await leader.put(`${risk}/participants`).send({ from: '', to: longWord }).expect(200)
    await add({ ...alone, what: longWord, measure: longWord })
    await add({ ...light, what: `#import "x"\n${'a'.repeat(1900)}`, measure: '$ _ * ` <b>' })
    await finish()
    for (const language of ['nb', 'en'] as const)
      for (const bytes of await setInBoth(await write(language), language))
        expect(bytes).toBeGreaterThan(1000)
  })
})
