/** The first start: the link the server prints, and the form it opens. */
import { accessTexts } from '#shared/texts/access.ts'
import { arrived, button, field } from './on-page.ts'
import type { Visitor } from './visitor.ts'
import { words } from './words.ts'

export const institution = 'Testnes universitet'

/** The path of the printed link. @throws when none was printed */
export function setUpLink(lines: readonly string[]): string {
  const link = lines.map((line) => /\/setup\/\S+/.exec(line)?.[0]).find(Boolean)
  if (!link) throw new Error('No set-up link was printed')
  return link
}

/** Fills in the form that is open, and becomes the administrator. */
export async function setUp(visitor: Visitor): Promise<void> {
  await field(visitor, accessTexts.yourName).fill('Ada Minde')
  await field(visitor, accessTexts.email).fill('ada.minde@testnes.example')
  for (const name of await visitor.page.locator('input[lang]').all()) await name.fill(institution)
  await field(visitor, accessTexts.recordsSystem).fill('ePhorte')
  await field(visitor, accessTexts.contact).fill('arbeidsmiljo@testnes.example')
  await button(visitor, accessTexts.setUp).click()
  await arrived(visitor, words(accessTexts.setUpDoneTitle))
}
