/**
 * What a new administrator does by README and docs alone: from an empty folder to a launched round with the example
 * files, tried first in a copy that sends nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Text } from '#shared/language.ts'
import { mailboxSchema } from '#shared/mail.ts'
import { roundListSchema } from '#shared/round.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { keepingChoiceTexts } from '#shared/texts/keeping-choice.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { rolesTexts } from '#shared/texts/roles.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { ask } from './ask.ts'
import { openBrowser } from './browser.ts'
import { arrived, button, confirm, field, seen } from './on-page.ts'
import { type Product, startProduct } from './product.ts'
import { institution, setUp, setUpLink } from './set-up.ts'
import { openVisitor, type Visitor } from './visitor.ts'
import { words } from './words.ts'

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())

describe('a new administrator', () => {
  let browser: Browser
  let product: Product
  let admin: Visitor
  let draft: string
  const above = mkdtempSync(join(tmpdir(), 'medvirk-first-'))
  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct('main'), openBrowser()])
    admin = await openVisitor(browser, product.baseUrl)
  })
  afterAll(async () => {
    await browser.close()
    await product.stop()
    rmSync(above, { recursive: true, force: true })
  })

  it('follows the printed link and imports the example files of the documentation', async () => {
    await admin.go(setUpLink(product.lines))
    await setUp(admin)
    await admin.go('/register')
    const choose = (label: Text, file: string) =>
      admin.page
        .locator('input[type=file]')
        .and(admin.page.getByLabel(words(label), { exact: true }))
        .setInputFiles(join('docs/examples', file))
    await choose(registerPageTexts.unitsFile, 'enheter.csv')
    await choose(registerPageTexts.peopleFile, 'ansatte.csv')
    await button(admin, registerPageTexts.check).click()
    await button(admin, registerPageTexts.import).click()
    await arrived(admin, words(registerPageTexts.importedTitle))
  })

  it('is told who makes rounds, and gives the role', async () => {
    await admin.go('/rounds')
    await seen(admin, words(roundTexts.whoMakesRounds))
    await admin.page.getByRole('link', { name: words(roundTexts.giveCoordinator) }).click()
    await button(admin, rolesTexts.grant).click()
    const dialog = admin.page.getByRole('dialog')
    await dialog.getByLabel(words(rolesTexts.email)).fill('ada.minde@testnes.example')
    await dialog.getByLabel(words(rolesTexts.name), { exact: true }).fill('Ada Minde')
    await dialog.getByLabel(words(rolesTexts.columnRole), { exact: true }).selectOption('coordinator')
    await dialog.getByLabel(words(rolesTexts.unitAndBelow)).selectOption({ label: institution })
    await confirm(admin, rolesTexts.grant)
    await admin.settled()
  })

  it('chooses dates and units, and sees the reports that can be expected', async () => {
    await admin.go('/rounds/new')
    await field(admin, draftTexts.opensOn).fill(today)
    await button(admin, draftTexts.saveAndContinue).click()
    await arrived(admin, words(draftTexts.unitsTitle))
    await admin.page.getByRole('button', { name: '4', exact: true }).click()
    await expect.poll(() => admin.page.locator('.mv-totals').innerText()).toMatch(/^8\s+svarenheter/)
    await button(admin, draftTexts.saveAndContinue).click()
    await arrived(admin, words(roundGroupTexts.title))
    await button(admin, draftTexts.saveAndContinue).click()
    await arrived(admin, words(draftTexts.launchTitle))
    const { pathname, search, hash } = new URL(admin.page.url())
    draft = pathname + search + hash
  })

  it('launches it in a trial copy, where all mails can be read, and none of them is in the real place', async () => {
    const trial = await startProduct('try-out', { DATA_DIR: product.dataDir }, [join(above, 'trial')])
    try {
      const visitor = await enter(trial)
      await visitor.go(draft)
      await launch(visitor)
      expect(await invited(visitor)).toBeGreaterThan(40)
      expect(await invited(admin)).toBe(0)
      expect((await ask(admin, '/api/rounds', roundListSchema)).rounds[0]?.state).toBe('draft')
      await visitor.context.close()
    } finally {
      await trial.stop()
    }
  })

  it('cannot start the copy as the real thing, and finds it again as it was', async () => {
    const folder = join(above, 'trial')
    await expect(startProduct('main', { DATA_DIR: folder })).rejects.toThrow('ended with 1')
    const trial = await startProduct('try-out', { DATA_DIR: product.dataDir }, [folder, '2027-01-04'])
    try {
      const visitor = await enter(trial)
      const { rounds } = await ask(visitor, '/api/rounds', roundListSchema)
      expect(rounds).toHaveLength(1)
      expect(rounds[0]?.state).not.toBe('draft')
      await visitor.context.close()
    } finally {
      await trial.stop()
    }
  })

  it('launches the round, sees it prepared, and everybody is invited', async () => {
    await admin.go(draft)
    await launch(admin)
    expect(await invited(admin)).toBeGreaterThan(40)
    // A page that asks how far the keys are hears that the round has opened meanwhile, and shows it.
    expect(admin.takeTroubles().filter((trouble) => !trouble.endsWith('/preparation'))).toEqual([])
  })

  /** By the link that the trial copy printed. */
  async function enter({ baseUrl, lines }: Product): Promise<Visitor> {
    const visitor = await openVisitor(browser, baseUrl)
    const entrance = lines.map((line) => /\/try-out\?key=\S+/.exec(line)?.[0]).find(Boolean)
    await visitor.go(entrance ?? 'no link was printed')
    await seen(visitor, words(interfaceTexts.trial))
    return visitor
  }

  async function launch(visitor: Visitor): Promise<void> {
    await arrived(visitor, words(draftTexts.launchTitle))
    await visitor.page.getByRole('radio', { name: words(keepingChoiceTexts.singleKey) }).check()
    await visitor.page.getByRole('checkbox', { name: words(keepingChoiceTexts.accept) }).check()
    await button(visitor, draftTexts.launch).click()
    await confirm(visitor, draftTexts.launch)
    const state = async () => (await ask(visitor, '/api/rounds', roundListSchema)).rounds[0]?.state
    await expect.poll(state, { timeout: 60_000 }).toBe('open')
    await seen(visitor, words(roundTexts.stateOpen))
  }

  /** Mails with a personal link. */
  async function invited(visitor: Visitor): Promise<number> {
    const { mails } = await ask(visitor, '/api/mailbox', mailboxSchema)
    return mails.filter(({ text }) => /\/answer\/\w{8}#/.test(text)).length
  }
})
