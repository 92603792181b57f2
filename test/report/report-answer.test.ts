import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { transaction } from '../../server/platform/transaction.ts'
import { reportRoutes } from '../../server/report/report.routes.ts'
import { reportAnswer } from '../../server/report/report-answer.store.ts'
import { earlierRoutes } from '../../server/results/earlier.routes.ts'
import { figureTable, placedUnitTable, releaseTable } from '../../server/results/results.tables.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgramme, shortProgrammes } from '../programme/short.ts'
import { answersFile, figuresFile, survey } from '../results/earlier-surveys.ts'
import { holdLaterRound, laterRoundId as roundId } from '../results/later-round.ts'

const place = (unit: keyof typeof units) => `/api/rounds/${roundId}/units/${units[unit]}/report`

/** A released round with a group, and before it a survey that came as answers and one that came as figures. */
async function releasedAfterOthers() {
  const app = await startApp([...reportRoutes, ...earlierRoutes({ programmes: shortProgrammes })])
  const { storage } = app.services
  const admin = await app.as('admin')
  await admin.post('/api/earlier-surveys').send(survey('answers', answersFile())).expect(201)
  const before = { opensOn: '2021-11-01', closesOn: '2021-11-21' }
  await admin
    .post('/api/earlier-surveys')
    .send({ ...survey('figures', figuresFile), ...before })
    .expect(201)
  const title = { nb: 'Stipendiater', nn: 'Stipendiatar', en: 'PhD candidates' }
  await holdLaterRound(
    storage,
    shortProgramme,
    [],
    [{ id: 'phd', title, people: { attribute: 'phd' }, movesUp: false }],
  )
  const content = (n: number, more = {}) =>
    JSON.stringify({ answers: n, mean: { clarity: { n, sum: n * 18 } }, detail: {}, items: {}, ...more })
  await transaction(storage, async (tx) => {
    await tx.db.insert(placedUnitTable).values(
      Object.values(units).map((unitId) => {
        return { roundId, unitId, reportUnitId: unitId, countsAtId: unitId, answered: 30, invited: 40 }
      }),
    )
    await tx.db.insert(figureTable).values([
      { roundId, unitId: units.university, groupId: '', content: content(30) },
      { roundId, unitId: units.university, groupId: 'phd', content: content(12, { invited: 14 }) },
    ])
    await tx.db.insert(releaseTable).values({
      ...{ roundId, releasedOn: '2026-09-22', ruleVersion: '1', answersInNoFigure: 0, ownReports: 8 },
      ...{ responseUnits: 8, milliseconds: 1, hash: '', answersByLevel: '{}' },
    })
  })
  return app
}

const pages = ['', '/scales/clarity', '/groups/phd'] as const

/** Everything else is watched by triggers of the database (0009_stamps.sql). */
const neverChanged = ['programme_copy', 'stamp']

describe('the pages of a report, which are made once', () => {
  it('are made of nothing that could change without their being made anew', async () => {
    const { services, as } = await releasedAfterOthers()
    const { storage } = services
    const rector = await as('rector')
    const client = (storage.db as unknown as { $client: { prepare(text: string): unknown } }).$client
    const asked: string[] = []
    const prepare = client.prepare.bind(client)
    client.prepare = (text) => {
      asked.push(text)
      return prepare(text)
    }
    for (const page of pages) await rector.get(place('university') + page).expect(200)
    // A faculty that has grown since is compared by the crowds it was put together from.
    services.storage.writer.sqlite.exec(
      `update round_unit set parent_id = '${units.science}' where unit_id = '${units.history}' and round_id = '${roundId}'`,
    )
    await rector.get(place('science')).expect(200)
    // Who asks is looked up for every request, and is no part of the report.
    const ofReader = ['session', 'person', 'role_assignment', 'safety_representative', 'position']
    const tables = new Set(
      asked.flatMap((text) => [...text.matchAll(/(?:from|join) "(\w+)"/g)].map(([, t]) => t)),
    )
    for (const table of ['round', 'round_unit', 'figure', 'crowd', 'stated_figure', 'unit', 'unit_successor'])
      expect(tables).toContain(table)
    const watched = storage.db
      .all<{ name: string; times: number }>(
        sql`select tbl_name as name, count(*) as times from sqlite_schema
          where type = 'trigger' and sql like '%update \`stamp\`%' group by tbl_name`,
      )
      .filter(({ times }) => times === 3)
      .map(({ name }) => name)
    const known = [...watched, ...neverChanged, ...ofReader]
    expect([...tables].filter((table) => !known.includes(table ?? ''))).toEqual([])
  })

  it.each([
    ['a figure', '', `update figure set content = replace(content, '30', '29') where group_id = ''`],
    ['a group’s figure', '/groups/phd', `delete from figure where group_id = 'phd'`],
    ['where a unit’s answers count', '', `update placed_unit set report_unit_id = null`],
    ['the response rate', '', `update placed_unit set answered = 29`],
    ['the version of the rules', '', `update "release" set rule_version = '9'`],
    ['the round’s name', '', `update round set title_nn = 'Nytt namn' where id = '${roundId}'`],
    [
      'an earlier round’s name',
      '/scales/clarity',
      `update round set title_nb = 'Før' where id <> '${roundId}'`,
    ],
    [
      'an earlier round’s date',
      '/scales/clarity',
      `update round set opens_on = '2026-12-01' where opens_on < '2022'`,
    ],
    ['an earlier round’s figures', '', `delete from figure where round_id <> '${roundId}'`],
    [
      'an earlier round’s crowds',
      '',
      `update figure set content = replace(content, 'clarity', 'clearness') where round_id <> '${roundId}'`,
    ],
    ['finished figures', '/scales/clarity', 'update stated_figure set mean = 1.5'],
    [
      'a unit’s name in the round',
      '',
      `update round_unit set name_nb = 'Nytt navn' where unit_id = '${units.university}'`,
    ],
    ['a group’s name', '', `update round_group set title_nb = 'Nye' where group_id = 'phd'`],
    [
      'a successor',
      '/scales/clarity',
      `delete from round_unit where unit_id = '${units.history}' and round_id = '${roundId}'; update unit set active = 0 where id = '${units.history}'; insert into unit_successor values ('${units.history}', '${units.coast}')`,
    ],
    [
      'when an earlier round opened to employees',
      '/scales/clarity',
      `insert into publication (round_id) select id from round where opens_on < '2022'`,
    ],
  ])('show a change of %s at once', async (_what, page, change) => {
    const { services, as } = await releasedAfterOthers()
    const rector = await as('rector')
    const unit = change.includes('unit_successor') ? 'coast' : 'university'
    const before = await rector.get(place(unit) + page).expect(200)
    expect((await rector.get(place(unit) + page)).text).toBe(before.text)
    services.storage.writer.sqlite.exec(change)
    expect((await rector.get(place(unit) + page)).text).not.toBe(before.text)
  })

  it('are sent as they were made, until something changes', async () => {
    const { services } = await releasedAfterOthers()
    const at = { roundId, unitId: units.university }
    const made = await reportAnswer(services.storage, at)
    expect(await reportAnswer(services.storage, at)).toBe(made)
    services.storage.writer.sqlite.exec(`update unit set active = 0 where id = '${units.history}'`)
    expect(await reportAnswer(services.storage, at)).not.toBe(made)
  })

  it('are refused to who has lost the role, although they lie ready', async () => {
    const { services, as } = await releasedAfterOthers()
    const rector = await as('rector')
    await rector.get(place('coast')).expect(200)
    services.storage.writer.sqlite.exec(`update unit set leader_id = null where id = '${units.university}'`)
    await rector.get(place('coast')).expect(404)
  })
})
