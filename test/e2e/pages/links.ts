/** What whoever helps people with their links meets, on the page of an open round. */
import type { Text } from '#shared/language.ts'
import { linksTexts } from '#shared/texts/links.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'
import type { Stop } from './tour.ts'

/** Begins on the page of the open round, which may have a dialog open. */
export const linkStops: Stop[] = [
  { name: 'round-links', open: ({ visitor }) => found(visitor) },
  dialogOf('round-link-again', linksTexts.sendLink),
  dialogOf('round-address', linksTexts.correct),
  {
    name: 'round-letter',
    async open({ visitor: { page, settled } }) {
      await page.keyboard.press('Escape')
      // Letters are for those without an address, whom no search for one finds.
      await page.getByRole('button', { name: '(PDF)' }).first().click()
      await settled()
    },
  },
]

async function found({ page, settled }: Visitor): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: words(linksTexts.search) }).fill('nordhavn')
  await ofFirst(page, linksTexts.sendLink).waitFor()
  await settled()
}

function dialogOf(name: string, text: Text): Stop {
  return {
    name,
    async open({ visitor }) {
      // A page that was loaded anew in another language has forgotten what was looked for.
      await found(visitor)
      await ofFirst(visitor.page, text).click()
      await visitor.settled()
    },
  }
}

function ofFirst(page: Visitor['page'], text: Text) {
  return page.getByRole('button', { name: new RegExp(`^${words(text)}: `) }).first()
}
