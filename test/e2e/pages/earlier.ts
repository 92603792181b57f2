/** Importing a survey held with another tool: the form, a file with an error, what is in it, and the round it becomes. */
import type { Page } from 'playwright-core'
import { earlierTexts } from '#shared/texts/earlier.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { words } from '../words.ts'
import { address, pressed, type Stop } from './tour.ts'

export const earlierStops: Stop[] = [
  address('earlier-survey', () => '/rounds/earlier'),
  {
    name: 'earlier-survey-errors',
    async open({ visitor: { page, settled } }) {
      await page.getByRole('radio', { name: words(earlierTexts.kindFigures) }).check()
      await page.getByLabel(words(earlierTexts.opensOn)).fill('2021-11-01')
      await page.getByLabel(words(earlierTexts.closesOn)).fill('2021-11-21')
      for (const language of ['languageBokmaal', 'languageNynorsk', 'languageEnglish'] as const)
        await page
          .getByLabel(words(earlierTexts.titleIn, { language: words(draftTexts[language]) }))
          .fill('Trivsel')
      await checkFigures(page, settled, '99;;goal-clarity;19;3,4;0,7')
    },
  },
  {
    name: 'earlier-survey-preview',
    open: ({ visitor: { page, settled } }) => checkFigures(page, settled, '100000;;goal-clarity;190;3,4;0,7'),
  },
  pressed('earlier-survey-imported', earlierTexts.import),
  {
    name: 'earlier-round',
    wholePage: true,
    async open({ visitor: { page, settled } }) {
      await page.getByRole('link', { name: words(earlierTexts.seeRound) }).click()
      await page.getByText(words(earlierTexts.historyOnly)).waitFor()
      await settled()
    },
  },
]

async function checkFigures(page: Page, settled: () => Promise<void>, row: string): Promise<void> {
  const buffer = Buffer.from(`enhetskode;gruppe;skala;n;gjennomsnitt;standardavvik\r\n${row}\r\n`)
  await page.locator('input[type=file]').setInputFiles({ name: 'file.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: words(earlierTexts.check) }).click()
  await settled()
}
