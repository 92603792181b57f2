/** Step 5b: a survey from the years before, held with another tool, becomes history beside the report. */
import { describe, expect, it } from 'vitest'
import { scaleReportSchema } from '#shared/report.ts'
import { earlierErrorTexts, earlierTexts } from '#shared/texts/earlier.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { ask } from '../ask.ts'
import { arrived, button, field, seen } from '../on-page.ts'
import { words } from '../words.ts'
import { figuresCsv } from './small-university.ts'
import { as, coast, type Year } from './year.ts'

export function history(year: Year): void {
  const scalePath = () => `/rounds/${year.round}/units/${coast(year)}/report/scales/goal-clarity`

  describe('earlier survey', () => {
    it('is refused as a whole when a row of the file is wrong, naming row and column', async () => {
      const coordinator = await as(year, 'coordinator')
      await coordinator.go('/rounds')
      await coordinator.page.getByRole('link', { name: words(earlierTexts.open) }).click()
      await arrived(coordinator, words(earlierTexts.title))
      await coordinator.page.getByRole('radio', { name: words(earlierTexts.kindFigures) }).check()
      await field(coordinator, earlierTexts.opensOn).fill('2021-11-01')
      await field(coordinator, earlierTexts.closesOn).fill('2021-11-21')
      for (const language of ['languageBokmaal', 'languageNynorsk', 'languageEnglish'] as const) {
        const label = words(earlierTexts.titleIn, { language: words(draftTexts[language]) })
        await coordinator.page.getByLabel(label).fill('Trivsel 2021')
      }
      await choose(figuresCsv.replace('\r\n011010;', '\r\n11010;'))
      await coordinator.page.getByText(words(earlierTexts.errorsHelp)).waitFor()
      const wrong = await coordinator.page.getByRole('main').getByRole('table').first().innerText()
      expect(wrong).toContain(words(earlierErrorTexts['unknown-unit']))
      expect(wrong).toContain('enhetskode')
    })

    it('is seen over before it is imported, and says that its figures were not checked here', async () => {
      const coordinator = await as(year, 'coordinator')
      await choose(figuresCsv)
      await coordinator.page.getByRole('heading', { name: words(earlierTexts.previewTitle) }).waitFor()
      await button(coordinator, earlierTexts.import).click()
      await seen(coordinator, words(earlierTexts.importedTitle))
      await coordinator.page.getByRole('link', { name: words(earlierTexts.seeRound) }).click()
      await seen(coordinator, words(earlierTexts.historyOnly))
      expect(coordinator.takeTroubles([422])).toEqual([])
    })

    it('stands beside the leader’s figures, marked, on the page of the scale', async () => {
      const leader = await as(year, 'leader')
      await leader.go(scalePath())
      await seen(leader, words(scaleTexts.trend))
      await leader.page.getByText(words(scaleTexts.trendTable)).click()
      await seen(leader, words(scaleTexts.stated))
      const { trend } = await ask(leader, `/api${scalePath()}`, scaleReportSchema)
      expect(trend.map(({ round: { title } }) => title.nb)).toEqual(['Trivsel 2021'])
      expect(trend[0]?.figure).toMatchObject({ state: 'stated', n: 19, mean: 3.4 })
      expect(leader.takeTroubles()).toEqual([])
    })

    async function choose(text: string): Promise<void> {
      const coordinator = await as(year, 'coordinator')
      await coordinator.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'tall.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
      await button(coordinator, earlierTexts.check).click()
      await coordinator.settled()
    }
  })
}
