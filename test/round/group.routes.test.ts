import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Group } from '#shared/programme.ts'
import type { GroupOrder } from '#shared/round.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { positionTable } from '../../server/organisation/organisation.tables.ts'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import type { Programme } from '../../server/programme/programme.ts'
import { eraseBallotClasses, loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { eraseInvitations, loadInvitations } from '../../server/round/invitation.store.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { loadRoundUnits } from '../../server/round/round.store.ts'
import { ballotClassTable } from '../../server/round/round.tables.ts'
import { loadGroupInvited, loadRoundGroups } from '../../server/round/round-group.store.ts'
import { type CastName, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgramme } from '../programme/short.ts'
import { draft, draftedRound, launchedRound } from './launched.ts'

const title = (name: string) => ({ nb: name, nn: `${name} nn`, en: `${name} en` })

const academic: Group = {
  id: 'academic',
  title: title('Vitenskapelige'),
  people: { attribute: 'category', values: ['Vitenskapelig'] },
  movesUp: true,
}
const phdCandidates: Group = {
  id: 'phd-candidates',
  title: title('Stipendiater'),
  people: { attribute: 'phd' },
  movesUp: true,
}

const programme: Programme = {
  ...shortProgramme,
  definition: { ...shortProgramme.definition, groups: [phdCandidates, academic] },
}
const programmes = new Map([['short', programme]])

const start = () => startApp(roundRoutes({ programmes }))

const fieldwork = {
  title: title('Feltarbeidere'),
  people: { attribute: 'tag', values: ['Feltarbeid'] },
  movesUp: false,
} satisfies GroupOrder['own'][number]

/** Everybody at the sections goes on fieldwork; three at the field station work in shifts. */
async function tagPeople(storage: Storage) {
  await transaction(storage, async (tx) => {
    for (const row of await tx.db.select().from(positionTable)) {
      const inSection = row.unitId === units.aquaculture || row.unitId === units.ecology
      const tags = inSection ? ['Feltarbeid'] : row.unitId === units.fieldStation ? ['Skift'] : []
      await tx.db
        .update(positionTable)
        .set({ tags: JSON.stringify(tags) })
        .where(eq(positionTable.id, row.id))
    }
  })
}

describe('ordering groups', () => {
  test("a new round has the programme's standard groups, in their order", async () => {
    const { as } = await start()
    const { body } = await (await as('coordinator')).post('/api/rounds').send(draft).expect(201)
    expect(body.groups).toEqual([
      { ...phdCandidates, standard: true },
      { ...academic, standard: true },
    ])
  })

  test('a coordinator leaves a standard one out and adds one of the register’s words', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const { body: saved } = await coordinator.post('/api/rounds').send(draft).expect(201)
    const { body } = await coordinator
      .put(`/api/rounds/${saved.id}/groups`)
      .send({ standard: ['academic'], own: [fieldwork] })
      .expect(200)
    expect(body.groups).toEqual([
      { ...academic, standard: true },
      { ...fieldwork, id: 'own-1', standard: false },
    ])
    const [act] = await newestActs(services.storage, undefined, 1)
    expect(act).toMatchObject({ action: 'groups-ordered', subject: `round:${saved.id}` })
    // Saving the units again leaves the groups as they are; throwing the draft away takes them along.
    const again = await coordinator.put(`/api/rounds/${saved.id}`).send(draft).expect(200)
    expect(again.body.groups).toEqual(body.groups)
    await coordinator.delete(`/api/rounds/${saved.id}`).expect(204)
    expect(await loadRoundGroups(services.storage, saved.id)).toEqual([])
  })

  test('the register’s categories and words are offered, with a number only where enough have them', async () => {
    const { as, services } = await start()
    await tagPeople(services.storage)
    const id = await draftedRound(services.storage)
    const { body } = await (await as('coordinator')).get(`/api/rounds/${id}/group-choices`).expect(200)
    expect(body).toEqual({
      categories: [
        { value: 'Teknisk-administrativ', people: 13 },
        { value: 'Vitenskapelig', people: 12 },
      ],
      tags: [
        { value: 'Feltarbeid', people: 17 },
        { value: 'Skift', people: null },
      ],
    })
  })

  test('the preview says where a group would probably be shown, and never how many when they are few', async () => {
    const { as, services } = await start()
    await tagPeople(services.storage)
    const shift: GroupOrder['own'][number] = {
      ...fieldwork,
      title: title('Skift'),
      people: { attribute: 'tag', values: ['skift'] },
    }
    const astronauts: GroupOrder['own'][number] = {
      ...shift,
      title: title('Astronauter'),
      people: { attribute: 'tag', values: ['måne'] },
    }
    const coordinator = await as('coordinator')
    const groupsOf = async (groups: GroupOrder) => {
      const { programmeId, rootUnitId, opensOn, responseUnitIds } = draft
      const { body } = await coordinator
        .post('/api/rounds/preview')
        .send({ programmeId, rootUnitId, opensOn, responseUnitIds, groups, expectedRate: 100 })
        .expect(200)
      return body.groups
    }
    expect(await groupsOf({ standard: ['academic'], own: [] })).toMatchObject([
      { id: 'academic', members: 12, nobody: false, units: [{ id: units.science, shown: true }] },
    ])
    const few = await groupsOf({ standard: [], own: [shift, astronauts] })
    expect(few).toMatchObject([
      { id: 'own-1', members: null, answering: null, nobody: false, units: [{ shown: false }] },
      { id: 'own-2', members: null, answering: null, nobody: true, units: [{ shown: false }] },
    ])
    expect(JSON.stringify(few)).not.toMatch(/"members":\d/)
  })
})

describe('an order that cannot be kept', () => {
  const other = { ...fieldwork, title: title('Andre'), people: { attribute: 'tag', values: ['annet'] } }
  const cases: [what: string, order: object, field: string, reason: RegExp][] = [
    ['an unknown group', { standard: ['astronauts'], own: [] }, 'standard.0', /no such group/],
    ['a group twice', { standard: ['academic', 'academic'], own: [] }, 'standard.1', /twice/],
    [
      'two groups of the same people',
      {
        standard: ['academic'],
        own: [{ ...other, people: { attribute: 'category', values: ['VITENSKAPELIG'] } }],
      },
      'own.0.people',
      /same people/,
    ],
    [
      'two groups of the same name',
      { standard: [], own: [fieldwork, { ...other, title: title('feltarbeidere') }] },
      'own.1.title',
      /same name/,
    ],
    [
      'a group without a title in nynorsk',
      { standard: [], own: [{ ...other, title: { nb: 'a', en: 'a' } }] },
      'own.0.title.nn',
      /./,
    ],
    [
      'a group of no words',
      { standard: [], own: [{ ...other, people: { attribute: 'tag', values: [] } }] },
      'own.0.people.values',
      /./,
    ],
    [
      'a group by age',
      { standard: [], own: [{ ...other, people: { attribute: 'age', values: ['60'] } }] },
      'own.0.people.attribute',
      /./,
    ],
    [
      'more than thirty groups',
      {
        standard: ['academic'],
        own: Array.from({ length: 30 }, (_, index) => ({
          title: title(`Gruppe ${index}`),
          people: { attribute: 'tag', values: [`ord ${index}`] },
          movesUp: false,
        })),
      },
      'own',
      /at most 30/,
    ],
    ['an unknown field', { standard: [], own: [], later: true }, 'later', /./],
  ]

  test.each(cases)('%s is refused by name, and nothing is saved', async (_, order, field, reason) => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const id = await draftedRound(services.storage)
    await coordinator
      .put(`/api/rounds/${id}/groups`)
      .send({ standard: ['academic'], own: [] })
      .expect(200)
    const { body } = await coordinator.put(`/api/rounds/${id}/groups`).send(order).expect(400)
    expect(body.code).toBe('invalid-request')
    expect(body.invalidParams).toContainEqual({
      name: `body.${field}`,
      reason: expect.stringMatching(reason),
    })
    expect(await loadRoundGroups(services.storage, id)).toEqual([academic])
  })

  test('once the round has opened no group can be ordered, and the answer says why', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const { roundId } = await launchedRound(services, {}, [academic])
    const { body } = await coordinator
      .put(`/api/rounds/${roundId}/groups`)
      .send({ standard: ['academic', 'phd-candidates'], own: [] })
      .expect(409)
    expect(body.code).toBe('groups-after-opening')
    expect(body.detail).toContain('destroyed')
    await coordinator.get(`/api/rounds/${roundId}/group-choices`).expect(409)
    expect(await loadRoundGroups(services.storage, roundId)).toEqual([academic])
  })
})

describe('launching a round with groups', () => {
  test('freezes groups, classes and how many members are invited; everyone answers as one class', async () => {
    const { services } = await start()
    const { roundId } = await launchedRound(services, {}, [phdCandidates, academic])
    const classes = await loadBallotClasses(services.storage, roundId)
    const inWords = classes.map(({ unitId, groups, invited }) => [unitId, groups, invited])
    expect(inWords).toHaveLength(4)
    expect(inWords).toEqual(
      expect.arrayContaining([
        [units.science, [], 3],
        [units.coast, ['academic'], 10],
        [units.coast, [], 7],
        [units.aquaculture, [], 5],
      ]),
    )
    for (const { unitId, invited } of await loadRoundUnits(services.storage, roundId)) {
      const own = classes.filter((one) => one.unitId === unitId)
      expect(invited).toBe(own.reduce((sum, one) => sum + one.invited, 0))
    }
    // Twelve by the register, and ten whose class has the group: "ten of twelve" is what reports will say.
    const counts = await loadGroupInvited(services.storage, roundId)
    expect(counts).toEqual(new Map([['academic', new Map([[units.science, 12]])]]))
    const key = services.vault.keyOf(roundId) ?? expect.fail('The round has no key')
    const invitations = await loadInvitations(services.storage, key, roundId)
    for (const { id, invited } of classes)
      expect(invitations.filter(({ classId }) => classId === id)).toHaveLength(invited)
  })

  test('the classes have ids that tell nothing, and nothing of them is left after release', async () => {
    const { services } = await start()
    const one = await launchedRound(services, {}, [academic])
    const two = await launchedRound(services, {}, [academic])
    const ids = (await services.storage.db.select().from(ballotClassTable)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    await transaction(services.storage, async (tx) => {
      await eraseBallotClasses(tx, one.roundId)
      await eraseInvitations(tx, one.roundId)
    })
    expect(await loadBallotClasses(services.storage, one.roundId)).toEqual([])
    expect(await loadBallotClasses(services.storage, two.roundId)).not.toEqual([])
    // The order stays, since reports name the groups.
    expect(await loadRoundGroups(services.storage, one.roundId)).toEqual([academic])
  })
})

describe('who may not order groups', () => {
  const others: [CastName, number][] = [
    ['leader', 404],
    ['dean', 404],
    ['hr', 403],
    ['recordsOfficer', 403],
    ['admin', 403],
    ['safetyRepresentative', 404],
    ['employee', 404],
    ['stranger', 404],
  ]

  test.each(others)('%s', async (name, status) => {
    const { as, anonymous, services } = await start()
    const agent = await as(name)
    const id = await draftedRound(services.storage)
    await agent
      .put(`/api/rounds/${id}/groups`)
      .send({ standard: ['academic'], own: [] })
      .expect(status)
    await agent.get(`/api/rounds/${id}/group-choices`).expect(status)
    await anonymous.get(`/api/rounds/${id}/group-choices`).expect(401)
    expect(await loadRoundGroups(services.storage, id)).toEqual([])
  })
})
