/** Step 2: the round, its response units, the key holders, the invitations. */
import { describe, expect, it } from 'vitest'
import { roundDetailSchema, roundListSchema } from '#shared/round.ts'
import { boxTexts } from '#shared/texts/box.ts'
import { ceremonyTexts } from '#shared/texts/ceremony.ts'
import { keepingChoiceTexts } from '#shared/texts/keeping-choice.ts'
import { keyListTexts } from '#shared/texts/key-list.ts'
import { keyPartTexts } from '#shared/texts/key-part.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { ask } from '../ask.ts'
import { chooseFile, keyHolders, lookAndMake, nameHolders, takePart } from '../key-holders.ts'
import { press } from '../keyboard/keys.ts'
import { arrived, button, confirm, field, seen } from '../on-page.ts'
import { words } from '../words.ts'
import { addressOf } from './small-university.ts'
import { as, mailsTo, newWindow, nextYear, phone, today, type Year } from './year.ts'

export function round(year: Year): void {
  describe('round', () => {
    it('is set up with dates and response units, and shows which will probably have a report of their own', async () => {
      const coordinator = await as(year, 'coordinator')
      const { page } = coordinator
      await coordinator.go('/rounds/new')
      await field(coordinator, draftTexts.opensOn).fill(today)
      await button(coordinator, draftTexts.saveAndContinue).click()
      await arrived(coordinator, words(draftTexts.unitsTitle))
      await page.getByRole('button', { name: '4', exact: true }).click()
      await coordinator.settled()
      const totals = page.locator('.mv-totals')
      await expect.poll(() => totals.innerText()).toMatch(/^8\s+svarenheter/)
      const station = page.getByRole('row').filter({ hasText: 'Feltstasjonen' })
      await station.getByText(words(draftTexts.estimateAbove)).waitFor()
      await seen(
        coordinator,
        words(draftTexts.countedAbove, { unit: 'Feltstasjonen', above: 'Institutt for kystbiologi' }),
      )
      const history = page.getByRole('row').filter({ hasText: 'Institutt for historie' })
      await history.getByText(words(draftTexts.estimateAbove)).waitFor()
      await button(coordinator, draftTexts.saveAndContinue).click()
      await arrived(coordinator, words(roundGroupTexts.title))
    })

    it('orders groups before it opens, and shows what a group that is too small everywhere costs the units', async () => {
      const coordinator = await as(year, 'coordinator')
      const { page } = coordinator
      const phd = page.getByRole('listitem').filter({ hasText: 'Stipendiater' }).first()
      await phd.getByText(words(roundGroupTexts.answeringNone)).waitFor()
      await seen(coordinator, words(roundGroupTexts.beforeOpening))
      // One a section: they would all have to answer for the whole institution.
      await page.getByRole('checkbox', { name: 'Stipendiater' }).uncheck()
      await page.getByRole('link', { name: new RegExp(`${words(draftTexts.stepUnits)}$`) }).click()
      await arrived(coordinator, words(draftTexts.unitsTitle))
      const history = page.getByRole('row').filter({ hasText: 'Institutt for historie' })
      await history.getByText(words(draftTexts.estimateMeans)).waitFor()
      await button(coordinator, draftTexts.saveAndContinue).click()
      await arrived(coordinator, words(roundGroupTexts.title))
      expect(await page.getByRole('checkbox', { name: 'Stipendiater' }).isChecked()).toBe(false)
      await button(coordinator, draftTexts.saveAndContinue).click()
      await arrived(coordinator, words(draftTexts.launchTitle))
    })

    it('promises less with a key on the server, and is not launched so before that is accepted', async () => {
      const coordinator = await as(year, 'coordinator')
      const { page } = coordinator
      await page.getByRole('radio', { name: words(keepingChoiceTexts.singleKey) }).check()
      await seen(coordinator, words(keepingChoiceTexts.singleKeyPromise))
      await button(coordinator, draftTexts.launch).click()
      await seen(coordinator, words(keepingChoiceTexts.acceptFirst))
      expect(await page.getByRole('dialog').count()).toBe(0)
    })

    it('is launched with key holders once the question is answered, and nobody is invited yet', async () => {
      const coordinator = await as(year, 'coordinator')
      const { page } = coordinator
      await page.getByRole('radio', { name: words(keepingChoiceTexts.custodian) }).check()
      await button(coordinator, draftTexts.launch).click()
      await seen(coordinator, words(keepingChoiceTexts.launchPrepares))
      await confirm(coordinator, draftTexts.launch)
      await seen(coordinator, words(preparingTexts.preparingLead))
      const { rounds } = await ask(coordinator, '/api/rounds', roundListSchema)
      expect(rounds).toHaveLength(1)
      expect(rounds[0]).toMatchObject({ state: 'preparing', keeping: 'custodian' })
      year.round = rounds[0]?.id ?? ''
      expect(await mailsTo(year, addressOf('Akva Een'))).toEqual([])
    })

    it('has its keys made while nobody waits, and then calls the key holders together', async () => {
      const coordinator = await as(year, 'coordinator')
      const toMeeting = coordinator.page.getByRole('link', { name: words(preparingTexts.toMeeting) })
      await toMeeting.waitFor({ timeout: 120_000 })
      await toMeeting.click()
      await arrived(coordinator, words(preparingTexts.stepMeeting))
    })

    it('shows the key holders every answer class, the smallest first, before they sign', async () => {
      const coordinator = await as(year, 'coordinator')
      const { page } = coordinator
      await button(coordinator, ceremonyTexts.goOn).click()
      await expect.poll(() => page.locator('main input[aria-invalid=true]').count()).toBe(3)
      await seen(coordinator, words(ceremonyTexts.nameMissing))
      await nameHolders(coordinator)
      const sizes = await page.locator('.mv-classes tbody .mv-number').allInnerTexts()
      expect(sizes.map(Number)).toEqual(sizes.map(Number).toSorted((a, b) => a - b))
      expect(sizes.map(Number).reduce((a, b) => a + b)).toBe(48)
      await button(coordinator, ceremonyTexts.makeKey).click()
      await seen(coordinator, words(ceremonyTexts.lookFirst))
      await lookAndMake(coordinator)
    })

    it('gives each key holder a part that is shown once, and keeps none of them', async () => {
      const coordinator = await as(year, 'coordinator')
      const { page } = coordinator
      const [hr, representative, union] = keyHolders
      await seen(coordinator, words(ceremonyTexts.turnTitle, { name: hr }))
      year.keyFiles.push(await takePart(coordinator))
      await seen(coordinator, words(ceremonyTexts.turnTitle, { name: representative }))
      expect(await page.locator('main').innerText()).not.toContain(year.keyFiles[0]?.slice(-40, -4))
      year.keyFiles.push(await takePart(coordinator))
      await seen(coordinator, words(ceremonyTexts.turnTitle, { name: union }))
      year.keyFiles.push(await takePart(coordinator))
      await page.getByRole('heading', { name: words(ceremonyTexts.minutesTitle) }).waitFor()
      for (const [place, name] of keyHolders.entries()) {
        expect(year.keyFiles[place]).toContain(name)
        expect(await page.locator('.mv-minutes').innerText()).toContain(name)
      }
      const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
      expect(stored).not.toContain('Medvirk-Key-Part')
    })

    it('writes minutes that fit on one sheet of paper', async () => {
      const { page } = await as(year, 'coordinator')
      const paper = await page.pdf({ format: 'A4' })
      expect(paper.toString('latin1').match(/\/Type *\/Page\b/g)).toHaveLength(1)
    })

    it('rehearses the opening with all files, and says so when one is wrong or comes twice', async () => {
      const coordinator = await as(year, 'coordinator')
      const [hr = '', representative = '', union = ''] = year.keyFiles
      await coordinator.page.getByRole('link', { name: words(preparingTexts.toRehearsal) }).click()
      await arrived(coordinator, words(preparingTexts.rehearsalTitle))
      await chooseFile(coordinator, 'Handleliste: melk, brød')
      await seen(coordinator, words(keyPartTexts.faultNoFile))
      await chooseFile(coordinator, hr.replace(/(Key-Part: )(.)(.)/, '$1$3$2'))
      await seen(coordinator, words(keyPartTexts.faultMistyped))
      await chooseFile(coordinator, representative)
      await seen(coordinator, keyHolders[1])
      await chooseFile(coordinator, representative)
      await seen(coordinator, words(keyPartTexts.faultTwice, { name: keyHolders[1] }))
      await chooseFile(coordinator, hr)
      await seen(coordinator, words(preparingTexts.partsMissing_one))
      await chooseFile(coordinator, union)
      await press(coordinator, preparingTexts.tryOpening)
      await seen(coordinator, words(preparingTexts.rehearsedText))
      expect(coordinator.takeTroubles()).toEqual([])
    })

    it('opens after a question that lists what follows, and freezes who is invited', async () => {
      const coordinator = await as(year, 'coordinator')
      await coordinator.page.getByRole('link', { name: words(preparingTexts.toRound) }).click()
      await button(coordinator, preparingTexts.openNow).click()
      const asked = await coordinator.page.getByRole('dialog').innerText()
      expect(asked).toContain(words(preparingTexts.openSends, { count: '48' }))
      expect(asked).toContain(words(preparingTexts.openNoWayBack))
      await confirm(coordinator, preparingTexts.openNow)
      await seen(coordinator, words(roundTexts.stateOpen))
      const { rounds } = await ask(coordinator, '/api/rounds', roundListSchema)
      expect(rounds[0]?.counts).toEqual({ invited: 48, answered: null })
    })

    it('has a page where anybody, not signed in, compares the fingerprint with the one in the mail', async () => {
      const anybody = await newWindow(year, phone)
      await anybody.go(`/box/${year.round}`)
      await arrived(anybody, words(boxTexts.title))
      const code = await anybody.page.locator('.mv-code').first().innerText()
      const groups = code.match(/[0-9A-Z]{4}/g) ?? []
      expect(groups).toHaveLength(8)
      const [mail] = await mailsTo(year, addressOf('Akva Een'))
      for (const group of groups) expect(mail?.text).toContain(group)
      expect(await anybody.page.getByText(words(keyListTexts.signed), { exact: true }).count()).toBe(3)
      await seen(anybody, words(keyListTexts.checkedHere))
      expect(anybody.takeTroubles()).toEqual([])
      await anybody.context.close()
    })

    it('invites everybody in their own language, and nobody below 40 per cent', async () => {
      const first = async (name: string) => (await mailsTo(year, addressOf(name)))[0]
      const [nb, nn, en] = await Promise.all(['Akva Een', 'Akva To', 'Akva Tre'].map(first))
      expect(nb?.text).toContain('Hvordan er det å jobbe hos oss?')
      expect(nn?.text).toContain('Korleis er det å jobbe hos oss?')
      expect(en?.text).toContain('What is it like to work with us?')
      expect(new Set([nb?.subject, nn?.subject, en?.subject]).size).toBe(3)
      expect(await mailsTo(year, addressOf('Kort Stilling'))).toEqual([])
    })

    it('has the dates of the letter: 30 October and 16 December', async () => {
      const coordinator = await as(year, 'coordinator')
      const detail = await ask(coordinator, `/api/rounds/${year.round}`, roundDetailSchema)
      const due = Object.fromEntries(detail.deadlines.map((deadline) => [deadline.step, deadline.due]))
      expect(due).toMatchObject({ filing: `${nextYear}-10-30`, summary: `${nextYear}-12-16` })
      await seen(coordinator, new RegExp(`30\\. oktober ${nextYear}`))
      await seen(coordinator, new RegExp(`16\\. desember ${nextYear}`))
    })
  })
}
