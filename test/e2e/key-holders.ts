/**
 * Key holders around one computer: their meeting, the rehearsal, and the door where they give their parts. All of it is
 * done by keyboard, wherever a test needs key holders: their keys take long to make, and nobody should make them twice.
 */
import { readFile } from 'node:fs/promises'
import type { Text } from '#shared/language.ts'
import { ceremonyTexts } from '#shared/texts/ceremony.ts'
import { keyDoorTexts } from '#shared/texts/key-door.ts'
import { keyPartTexts } from '#shared/texts/key-part.ts'
import { pickFile, press, tabTo } from './keyboard/keys.ts'
import { button, field, seen } from './on-page.ts'
import type { Visitor } from './visitor.ts'
import { words } from './words.ts'

export const keyHolders = ['Hanne Rud, HR', 'Tor Moe, hovedverneombud', 'Liv Berg, tillitsvalgt'] as const

/** The page of the meeting is open; leads to what is signed. */
export async function nameHolders(visitor: Visitor): Promise<void> {
  for (const [place, name] of keyHolders.entries()) {
    const label = words(ceremonyTexts.nameOf, { number: String(place + 1) })
    await tabTo(visitor, visitor.page.getByLabel(label))
    await visitor.page.keyboard.type(name)
  }
  await press(visitor, ceremonyTexts.goOn)
  await visitor.page.getByRole('heading', { name: words(ceremonyTexts.lookTitle) }).waitFor()
}

/** Leads to the screen of the first key holder. */
export async function lookAndMake(visitor: Visitor): Promise<void> {
  await tabTo(visitor, field(visitor, ceremonyTexts.looked))
  await visitor.page.keyboard.press('Space')
  await press(visitor, ceremonyTexts.makeKey)
  await button(visitor, ceremonyTexts.showPart).waitFor()
}

/** Whoever's turn it is begins it and takes the part home: the file's text. */
export async function takePart(visitor: Visitor): Promise<string> {
  await press(visitor, ceremonyTexts.showPart)
  return takeShownPart(visitor)
}

/** The part is on the screen. */
export async function takeShownPart(visitor: Visitor): Promise<string> {
  const download = visitor.page.waitForEvent('download')
  await press(visitor, ceremonyTexts.saveFile)
  const path = await (await download).path()
  await press(visitor, ceremonyTexts.haveIt)
  return readFile(path, 'utf8')
}

/** Chooses a key holder's file where one is asked for. */
export async function chooseFile(
  visitor: Visitor,
  file: string,
  label: Text = keyPartTexts.partFile,
): Promise<void> {
  await pickFile(visitor, label, { name: 'part.txt', mimeType: 'text/plain', buffer: Buffer.from(file) })
}

/** The page of the survey is open, and waits for key holders. */
export async function givePart(visitor: Visitor, file: string, name: string): Promise<void> {
  await chooseFile(visitor, file)
  await seen(visitor, words(keyDoorTexts.partIs, { name }))
  await press(visitor, keyDoorTexts.givePart)
}
