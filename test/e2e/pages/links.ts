/** What whoever helps people with their links meets, on the page of an open round. */
import type { Text } from '#shared/language.ts'
import { linksTexts } from '#shared/texts/links.ts'
import { words } from '../words.ts'
import type { Stop } from './tour.ts'

/** Begins on the page of the open round, which may have a dialog open. */
export const linkStops: Stop[] = [
  {
    name: 'round-links',
    async open({ visitor: { page, settled } }) {
      await page.keyboard.press('Escape')
      await page.getByRole('searchbox', { name: words(linksTexts.search) }).fill('nordhavn')
      await page
        .getByRole('button', { name: new RegExp(`^${words(linksTexts.sendLink)}: `) })
        .first()
        .waitFor()
      await settled()
    },
  },
  dialogOf('round-link-again', linksTexts.sendLink),
  dialogOf('round-address', linksTexts.correct),
  dialogOf('round-letter', linksTexts.printLetter),
]

function dialogOf(name: string, text: Text): Stop {
  return {
    name,
    async open({ visitor: { page, settled } }) {
      await page.keyboard.press('Escape')
      await page
        .getByRole('button', { name: new RegExp(`^${words(text)}: `) })
        .first()
        .click()
      await settled()
    },
  }
}
