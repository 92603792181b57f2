/** Step 5: the report, to those who may see it. */
import { describe, expect, it } from 'vitest'
import { reportSchema, scaleReportSchema } from '#shared/report.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { ask, statusOf } from '../ask.ts'
import { arrived, button, field, seen } from '../on-page.ts'
import { words } from '../words.ts'
import { addressOf, people } from './small-university.ts'
import { as, coast, mailsTo, newWindow, phone, unitOf, type Year } from './year.ts'

export function report(year: Year): void {
  const faculty = 'Det naturvitenskapelige fakultet'
  const pathOf = (unit: string) => `/rounds/${year.round}/units/${unit}/report`

  describe('report', () => {
    it('shows the leader response rate and scale means beside the faculty and the university', async () => {
      const leader = await as(year, 'leader')
      await leader.go(pathOf(coast(year)))
      await arrived(leader, 'Institutt for kystbiologi')
      const found = await ask(leader, `/api${pathOf(coast(year))}`, reportSchema)
      // 8 + 7 in the sections, 3 at the station, 3 and the station's leader in the institute itself.
      expect(found.rate).toMatchObject({ answered: 22 })
      expect(found.leaderCountsAt?.nb).toBe(faculty)
      expect(found.parent?.name.nb).toBe(faculty)
      expect(found.institution?.name.nb).toBe('Testnes universitet')
      expect(found.alsoCountedHere.map(({ nb }) => nb)).toEqual(['Feltstasjonen'])
      const { answered, percent } = found.rate
      const invited = found.rate.invited ?? 0
      await seen(leader, words(reportTexts.rateOf, { answered: `${answered}`, invited: `${invited}` }))
      expect(percent).toBe(Math.round((100 * answered) / invited))
      await seen(leader, words(reportTexts.groupLeader, { unit: faculty }))
    })

    it('is one press away from the mail that says results are open, also for who must sign in first', async () => {
      const address = addressOf(people.leader)
      const texts = (await mailsTo(year, address)).map(({ text }) => text)
      const link = texts.map((text) => /http\S+\/report/.exec(text)?.[0]).find(Boolean) ?? 'no link in a mail'
      const leader = await as(year, 'leader')
      await leader.go(link)
      await arrived(leader, 'Institutt for kystbiologi')
      const away = await newWindow(year, phone)
      await away.go(link)
      await seen(away, words(accessTexts.loginOnward))
      await field(away, accessTexts.email).fill(address)
      await button(away, accessTexts.sendLink).click()
      await arrived(away, words(accessTexts.linkOnItsWayTitle))
      const [login] = await mailsTo(year, address)
      await away.go(/\/login\/\S+/.exec(login?.text ?? '')?.[0] ?? 'no link in the mail')
      await button(away, accessTexts.redeem).click()
      await arrived(away, 'Institutt for kystbiologi')
      expect(new URL(away.page.url()).pathname).toBe(pathOf(coast(year)))
      await away.context.close()
    })

    it('has the same figures in the picture and in the table behind it', async () => {
      const leader = await as(year, 'leader')
      const found = await ask(leader, `/api${pathOf(coast(year))}`, reportSchema)
      const shown = found.themes
        .flatMap(({ scales }) => scales)
        .flatMap(({ title, figure }) =>
          figure.state === 'shown' ? [`${title.nb} ${figure.mean.toFixed(1).replace('.', ',')}`] : [],
        )
      expect(shown.length).toBeGreaterThan(15)
      const picture = leader.page.locator('.mv-picture-row:not(.mv-picture-row-withheld)')
      const rows = await picture.evaluateAll((all) =>
        all.map((row) =>
          ['.mv-scale-name', '.mv-scale-mean']
            .map((part) => row.querySelector(part)?.lastChild?.textContent?.trim())
            .join(' '),
        ),
      )
      expect(rows).toEqual(shown)
      await button(leader, reportTexts.asTable).click()
      const table = await leader.page.getByRole('table').first().innerText()
      for (const row of shown) expect(table.replace(/\s+/g, ' ')).toContain(row)
    })

    it('of the field station is the report of the institute where its answers count, named', async () => {
      const stationLeader = await as(year, 'stationLeader')
      const path = pathOf(unitOf(year, 'Feltstasjonen'))
      await stationLeader.go(path)
      await arrived(stationLeader, 'Institutt for kystbiologi')
      const values = { unit: 'Feltstasjonen', other: 'Institutt for kystbiologi' }
      await seen(stationLeader, words(reportTexts.countedElsewhere, values))
      const found = await ask(stationLeader, `/api${path}`, reportSchema)
      expect(found.figuresOf.id).toBe(coast(year))
      expect(stationLeader.takeTroubles()).toEqual([])
    })

    it('leads to a page for each scale, with how many chose each answer to a statement', async () => {
      const leader = await as(year, 'leader')
      await leader.go(pathOf(coast(year)))
      const scale = (await ask(leader, `/api${pathOf(coast(year))}`, reportSchema)).themes[0]?.scales[0]
      await leader.page
        .getByRole('link', { name: scale?.title.nb ?? '', exact: true })
        .first()
        .click()
      await arrived(leader, scale?.title.nb ?? '')
      const path = `${pathOf(coast(year))}/scales/${scale?.id}`
      const { statements } = await ask(leader, `/api${path}`, scaleReportSchema)
      const shown = statements.filter(({ figure }) => figure.state === 'shown')
      expect(shown.length).toBeGreaterThan(0)
      for (const { text, figure } of shown) {
        await seen(leader, text.nb)
        const all = figure.state === 'shown' ? figure.counts.reduce((a, b) => a + b) : 0
        expect(all).toBe(figure.state === 'shown' ? figure.n : null)
        expect(all).toBeGreaterThanOrEqual(10)
      }
      expect(leader.takeTroubles()).toEqual([])
    })

    it('names the groups that were ordered, and shows none whose people stand too few together', async () => {
      const hr = await as(year, 'hr')
      const path = pathOf(unitOf(year, 'Testnes universitet'))
      await hr.go(path)
      await seen(hr, words(reportTexts.groups))
      const { groups } = await ask(hr, `/api${path}`, reportSchema)
      expect(groups.map(({ id, coverage }) => [id, coverage])).toEqual([
        ['academic', null],
        ['technical-administrative', null],
      ])
      await hr.go(`${path}/groups/academic`)
      await arrived(hr, groups[0]?.title.nb ?? '')
      await seen(hr, words(reportTexts.groupWithheld))
      const leader = await as(year, 'leader')
      expect((await ask(leader, `/api${pathOf(coast(year))}`, reportSchema)).groups).toEqual([])
      expect(hr.takeTroubles()).toEqual([])
    })

    it('does not exist for the leader of another faculty', async () => {
      const stranger = await as(year, 'stranger')
      for (const path of [pathOf(coast(year)), `/units/${coast(year)}`]) {
        await stranger.go(path)
        await arrived(stranger, words(interfaceTexts.nothingHere))
        expect(await stranger.page.content()).not.toContain('kystbiologi')
      }
      for (const path of ['report', 'plan', 'filings/plan', 'forms/summary-and-evaluation']) {
        expect(await statusOf(stranger, `/api/rounds/${year.round}/units/${coast(year)}/${path}`)).toBe(404)
      }
      expect(stranger.takeTroubles([404])).toEqual([])
    })
  })
}
