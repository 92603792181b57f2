import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { handoutRoutes } from '../../server/handout/handout.routes.ts'
import { type CastName, units } from '../cast.ts'
import type { Agent } from '../http.ts'
import { releasedApp } from '../released-figures.ts'
import { openRoundId, roundId } from '../released-round.ts'

const at = (unit: string, file: string, round = roundId) => `/api/rounds/${round}/units/${unit}/${file}`

/** What an answer says, without the number of the request. */
async function said(agent: Agent, path: string) {
  const { status, body } = await agent.get(path)
  return { status, code: body.code, title: body.title, detail: body.detail }
}

describe('files of published figures over HTTP', () => {
  it('come with a name in the language asked for, and as what they are', async () => {
    const leader = await (await releasedApp(handoutRoutes)).as('leader')
    const csv = await leader.get(at(units.coast, 'handouts/csv?language=nb')).expect(200)
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('Resultater 2025 – Institutt for kystbiologi.csv')}`,
    )
    const rows: Record<string, string>[] = parse(csv.text, { delimiter: ';', bom: true, columns: true })
    expect(
      rows.find(({ Skalakode, Tall }) => Skalakode === 'goal-clarity' && Tall === 'Gjennomsnitt'),
    ).toMatchObject({ Enhet: 'Institutt for kystbiologi', Verdi: '3,5', Svar: '20' })
    const sheet = await leader.get(at(units.coast, 'handouts/sheet?language=en')).expect(200)
    expect(sheet.headers['content-type']).toContain('spreadsheetml')
    expect(sheet.headers['content-disposition']).toContain('Results%202025')
  })

  it('of a group have its figures, and none of one that is not shown', async () => {
    const dean = await (await releasedApp(handoutRoutes)).as('dean')
    const csv = await dean
      .get(at(units.science, 'groups/phd-candidates/handouts/csv?language=nn'))
      .expect(200)
    expect(csv.text).toContain('Stipendiater')
    const hidden = await dean.get(at(units.science, 'groups/temporary/handouts/csv?language=nn')).expect(409)
    expect(hidden.body.code).toBe('nothing-shown')
    expect(hidden.text).not.toMatch(/\b(26|77)\b/)
  })

  it('are refused in the same words for a unit one may not see and one that does not exist', async () => {
    const app = await releasedApp(handoutRoutes)
    const stranger = await app.as('stranger')
    const nowhere = '00000000-0000-4000-8000-999999999999'
    const paths = (unit: string) =>
      [
        'handouts/csv',
        'handouts/with-units',
        'handouts/status',
        'handouts/methodology',
        'groups/phd-candidates/handouts/csv',
      ].map((file) => at(unit, `${file}?language=nb`))
    for (const [index, path] of paths(units.science).entries()) {
      const hidden = await said(stranger, path)
      expect(hidden.status).toBe(404)
      expect(hidden).toEqual(await said(stranger, paths(nowhere)[index] ?? ''))
    }
  })

  it('about a large unit with those below are for those whose role reaches down', async () => {
    const app = await releasedApp(handoutRoutes)
    const path = at(units.science, 'handouts/status?language=nb')
    for (const name of [
      'leader',
      'safetyRepresentative',
      'recordsOfficer',
      'admin',
      'employee',
    ] as CastName[])
      await (await app.as(name)).get(path).expect(404)
    // An institute is not large: its leader has the report itself.
    await (await app.as('leader')).get(at(units.coast, 'handouts/status?language=nb')).expect(404)
  })

  it('are not there before the release', async () => {
    const leader = await (await releasedApp(handoutRoutes)).as('leader')
    const answer = await leader.get(at(units.coast, 'handouts/csv?language=nb', openRoundId)).expect(409)
    expect(answer.body.code).toBe('no-results')
  })

  it('say what is wrong with the language, and know no other kinds', async () => {
    const leader = await (await releasedApp(handoutRoutes)).as('leader')
    const wrong = async (query: string, kind = 'csv') =>
      (await leader.get(at(units.coast, `handouts/${kind}${query}`)).expect(400)).body.invalidParams
    expect(await wrong('')).toMatchObject([{ name: 'query.language' }])
    expect(await wrong('?language=se')).toMatchObject([{ name: 'query.language' }])
    expect(await wrong('?language=nb&second=en')).toEqual([
      { name: 'query.second', reason: 'only slides have a second language' },
    ])
    expect(await wrong('?language=nb&second=nb', 'slides')).toEqual([
      { name: 'query.second', reason: 'the second language is the first' },
    ])
    expect(await wrong('?language=nb&extent=full')).toEqual([
      { name: 'query.extent', reason: "only a unit's documents and slides have a full form" },
    ])
    await leader.get(at(units.coast, 'handouts/docx?language=nb')).expect(404)
  })
})
