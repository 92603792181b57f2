/** Finding things on a page as people do: by the words on them. */
import type { Locator } from 'playwright-core'
import type { Text } from '#shared/language.ts'
import type { Visitor } from './visitor.ts'
import { words } from './words.ts'

/** A button by its whole name; by how its name begins, where values are given. */
export function button({ page }: Visitor, text: Text, values?: Record<string, string>): Locator {
  const name = words(text, values)
  return values
    ? page.getByRole('button', { name: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) })
    : page.getByRole('button', { name, exact: true })
}

export function field({ page }: Visitor, text: Text): Locator {
  return page.getByRole('main').or(page.getByRole('dialog')).getByLabel(words(text)).first()
}

/** The same button stands in the dialog that asks whether one is sure. */
export async function confirm({ page }: Visitor, text: Text): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words(text), exact: true })
    .click()
}

export async function seen({ page }: Visitor, text: string | RegExp): Promise<void> {
  // The trust page says everything in three languages, two of them hidden.
  await page.getByText(text).filter({ visible: true }).first().waitFor()
}

/** Waits for the page with this main heading. */
export async function arrived({ page, settled }: Visitor, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  await settled()
}
