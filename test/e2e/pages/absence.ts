/** Importing sickness absence: the page, and a file with a month that is there, one that is new, and an unknown unit. */
import { absenceImportTexts } from '#shared/texts/absence-import.ts'
import { words } from '../words.ts'
import { address, pressed, type Stop } from './tour.ts'

const rows = [
  'enhetskode;måned;ansatte;mulige_dagsverk;sykefravær;korttidsfravær',
  '101100;2023-01;25;500;30,5;10',
  'X1;2023-01;4;80;0;0',
]

export const absenceStops: Stop[] = [
  address('absence-import', () => '/absence'),
  {
    name: 'absence-preview',
    async open({ visitor: { page, settled } }) {
      const buffer = Buffer.from(rows.join('\r\n'))
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'absence.csv', mimeType: 'text/csv', buffer })
      await page.getByRole('button', { name: words(absenceImportTexts.check) }).click()
      await page.getByRole('checkbox', { name: words(absenceImportTexts.skip) }).waitFor()
      await settled()
    },
  },
  pressed('absence-rows-unknown', absenceImportTexts.import),
]
