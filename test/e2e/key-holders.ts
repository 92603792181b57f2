/** Key holders around one computer: their meeting, the rehearsal, and the door where they give their parts. */
import { readFile } from 'node:fs/promises'
import type { Text } from '#shared/language.ts'
import { boxTexts } from '#shared/texts/box.ts'
import { keepingTexts } from '#shared/texts/keeping.ts'
import { button, field, seen } from './on-page.ts'
import type { Visitor } from './visitor.ts'
import { words } from './words.ts'

export const keyHolders = ['Hanne Rud, HR', 'Tor Moe, hovedverneombud', 'Liv Berg, tillitsvalgt'] as const

/** The page of the meeting is open; leads to what is signed. */
export async function nameHolders(visitor: Visitor): Promise<void> {
  for (const [place, name] of keyHolders.entries()) {
    const label = words(keepingTexts.nameOf, { number: String(place + 1) })
    await visitor.page.getByLabel(label).fill(name)
  }
  await button(visitor, keepingTexts.goOn).click()
  await visitor.page.getByRole('heading', { name: words(keepingTexts.lookTitle) }).waitFor()
}

/** Leads to the screen of the first key holder. */
export async function lookAndMake(visitor: Visitor): Promise<void> {
  await field(visitor, keepingTexts.looked).check()
  await button(visitor, keepingTexts.makeKey).click()
  await button(visitor, keepingTexts.showPart).waitFor()
}

/** Whoever's turn it is begins it and takes the part home: the file's text. */
export async function takePart(visitor: Visitor): Promise<string> {
  await button(visitor, keepingTexts.showPart).click()
  return takeShownPart(visitor)
}

/** The part is on the screen. */
export async function takeShownPart(visitor: Visitor): Promise<string> {
  const download = visitor.page.waitForEvent('download')
  await button(visitor, keepingTexts.saveFile).click()
  const path = await (await download).path()
  await button(visitor, keepingTexts.haveIt).click()
  return readFile(path, 'utf8')
}

/** Chooses a key holder's file where one is asked for. */
export async function chooseFile(
  { page }: Visitor,
  file: string,
  label: Text = boxTexts.partFile,
): Promise<void> {
  await page
    .locator('input[type=file]')
    .and(page.getByLabel(words(label), { exact: true }))
    .setInputFiles({ name: 'part.txt', mimeType: 'text/plain', buffer: Buffer.from(file) })
}

/** The page of the survey is open, and waits for key holders. */
export async function givePart(visitor: Visitor, file: string, name: string): Promise<void> {
  await chooseFile(visitor, file)
  await seen(visitor, words(boxTexts.partIs, { name }))
  await button(visitor, boxTexts.givePart).click()
}
