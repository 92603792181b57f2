/** Step 4: nothing while the round is open; one release, after which no single answer exists. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { publicBoxSchema } from '#shared/box.ts'
import { releaseSchema } from '#shared/results.ts'
import { roundDetailSchema } from '#shared/round.ts'
import { boxTexts } from '#shared/texts/box.ts'
import { keepingTexts } from '#shared/texts/keeping.ts'
import { keyDoorTexts } from '#shared/texts/key-door.ts'
import { keyPartTexts } from '#shared/texts/key-part.ts'
import { ownAnswerTexts } from '#shared/texts/own-answer.ts'
import { personalLinkTexts } from '#shared/texts/personal-link.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { resultsTexts } from '#shared/texts/results.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { crowdSchema } from '../../../server/results/content.ts'
import { ask, statusOf } from '../ask.ts'
import { chooseFile, givePart, keyHolders } from '../key-holders.ts'
import { press } from '../keyboard/keys.ts'
import { arrived, button, confirm, field, seen } from '../on-page.ts'
import { words } from '../words.ts'
import { as, coast, linkOf, newWindow, phone, today, type Year } from './year.ts'

export function release(year: Year): void {
  describe('close and release', () => {
    /** Read out of the outbox while it can be: mails lie under the round's key. */
    let lateLink: Awaited<ReturnType<typeof linkOf>>

    it('shows no result to anybody while the round is open', async () => {
      const path = `/rounds/${year.round}/units/${coast(year)}/report`
      for (const part of ['leader', 'safetyRepresentative', 'hr', 'coordinator'] as const) {
        expect(await statusOf(await as(year, part), `/api${path}`), part).toBe(409)
      }
      const leader = await as(year, 'leader')
      await leader.go(path)
      await arrived(leader, words(reportTexts.noResultsTitle))
      expect(leader.takeTroubles([409])).toEqual([])
    })

    it('lasts longer only when two key holders sign the new last day with their files', async () => {
      const coordinator = await as(year, 'coordinator')
      const { page } = coordinator
      const before = await ask(coordinator, `/api/rounds/${year.round}`, roundDetailSchema)
      const later = dayAfter(before.closesOn)
      await coordinator.go(`/rounds/${year.round}`)
      await button(coordinator, roundTexts.moveClosing).click()
      const dialog = page.getByRole('dialog')
      await dialog.locator('input[type=date]').fill(later)
      await chooseFile(coordinator, year.keyFiles[0] ?? '', keepingTexts.extendFile)
      await seen(coordinator, words(keepingTexts.extendSigned, { name: keyHolders[0] }))
      await confirm(coordinator, roundTexts.moveClosing)
      await dialog.getByRole('alert').getByText(words(keepingTexts.extendTooFew_one)).waitFor()
      await chooseFile(coordinator, year.keyFiles[2] ?? '', keepingTexts.extendFile)
      await seen(coordinator, words(keepingTexts.extendSigned, { name: keyHolders[2] }))
      await confirm(coordinator, roundTexts.moveClosing)
      await dialog.waitFor({ state: 'hidden' })
      const after = await ask(coordinator, `/api/rounds/${year.round}`, roundDetailSchema)
      expect(after.closesOn).toBe(later)
    })

    it('is closed by the coordinator, after a question that says what will happen', async () => {
      lateLink = await linkOf(year, 'Human To')
      const coordinator = await as(year, 'coordinator')
      await coordinator.go(`/rounds/${year.round}`)
      await button(coordinator, roundTexts.closeNow).click()
      const asked = await coordinator.page.getByRole('dialog').innerText()
      for (const consequence of [
        'closeIrreversible',
        'closeKeyHolders',
        'closeErases',
        'closePublishes',
      ] as const) {
        expect(asked).toContain(words(roundTexts[consequence]))
      }
      await confirm(coordinator, roundTexts.closeNow)
      await seen(coordinator, words(keepingTexts.waitingTitle))
      await seen(coordinator, words(keepingTexts.givenCount, { given: '0', needed: '2' }))
    })

    it('is opened by two key holders with their parts, each on a phone of their own, without signing in', async () => {
      const coordinator = await as(year, 'coordinator')
      const [first, second] = [await newWindow(year, phone), await newWindow(year, phone)]
      await first.go(`/box/${year.round}`)
      await givePart(first, year.keyFiles[1] ?? '', keyHolders[1])
      await seen(first, words(keyDoorTexts.thanks, { name: keyHolders[1] }))
      await seen(coordinator, words(keepingTexts.givenBy, { name: keyHolders[1] }))
      await second.go(`/box/${year.round}`)
      await chooseFile(second, year.keyFiles[1] ?? '')
      await seen(second, words(keyPartTexts.faultTwice, { name: keyHolders[1] }))
      await press(second, keyPartTexts.typePart)
      const part = /Medvirk-Key-Part: (.*)/.exec(year.keyFiles[2] ?? '')?.[1] ?? ''
      await field(second, keyPartTexts.partTyped).fill(part.toLowerCase().replaceAll('-', ' '))
      await press(second, keyPartTexts.readPart)
      await seen(second, words(keyDoorTexts.partIs, { name: keyHolders[2] }))
      await press(second, keyDoorTexts.givePart)
      await seen(second, words(boxTexts.stateReleased))
      await seen(first, words(boxTexts.stateReleased))
      expect([...first.takeTroubles(), ...second.takeTroubles()]).toEqual([])
      await first.context.close()
      await second.context.close()
      await coordinator.page.getByRole('heading', { name: words(resultsTexts.release) }).waitFor()
      await seen(coordinator, words(resultsTexts.erased))
    })

    it('has published how many were invited, collected a form, and were opened', async () => {
      const anybody = await newWindow(year)
      const box = await ask(anybody, `/api/box/${year.round}`, publicBoxSchema)
      expect(box.totals).toMatchObject({ invited: 48, invalid: 0 })
      expect(box.totals.opened).toBe(box.totals.boxed)
      expect(box.destroyedOn).toBe(today)
      await anybody.context.close()
    })

    it('lets whoever kept the answer code see that the answer was counted, and sends nothing of the code', async () => {
      const code = year.codes[0] ?? expect.fail('Nobody has kept a code')
      const person = await newWindow(year, phone)
      await person.go(`/box/${year.round}`)
      const sent: string[] = []
      person.page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
      await field(person, ownAnswerTexts.answerCode).fill(code)
      await button(person, ownAnswerTexts.look).click()
      await seen(person, words(ownAnswerTexts.inTheBox))
      expect(sent).toEqual([`GET ${person.baseUrl}/api/box/${year.round}/ids`])
      await person.context.close()
    })

    it('leaves no answer, no invitation, no answer class and no key', () => {
      const database = new Database(join(year.product.dataDir, 'medvirk.db'), { readonly: true })
      const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
      for (const table of ['box', 'draft', 'invitation', 'ballot_class']) expect(count(table), table).toBe(0)
      expect(
        database.prepare('SELECT count(*) FROM signing_key WHERE sealed IS NOT NULL').pluck().get(),
      ).toBe(0)
      database.close()
      expect(readdirSync(join(year.product.dataDir, 'keys'))).toEqual([])
    })

    it('says of itself that the attacker with all reports found nobody', async () => {
      const coordinator = await as(year, 'coordinator')
      for (const finding of [resultsTexts.recoverable, resultsTexts.isolable]) {
        const row = coordinator.page.getByRole('row').filter({ hasText: words(finding) })
        expect(await row.getByRole('cell').first().innerText()).toMatch(/^0\b/)
      }
      const { attack, ...release } = await ask(
        coordinator,
        `/api/rounds/${year.round}/release`,
        releaseSchema,
      )
      expect(attack).toMatchObject({ recoverable: 0, isolable: 0 })
      expect(attack?.tried).toBeGreaterThan(100)
      expect(release.smallestCrowd).toBeGreaterThanOrEqual(5)
      expect(Object.values(release.answersByLevel).reduce((a, b) => a + b, release.answersInNoFigure)).toBe(
        release.answered,
      )
    })

    it('keeps no figure of fewer than five answers, and no finer one of fewer than ten', () => {
      const database = new Database(join(year.product.dataDir, 'medvirk.db'), { readonly: true })
      const contents = ['crowd', 'figure'].flatMap((table) =>
        database.prepare(`SELECT content FROM ${table}`).pluck().all(),
      )
      database.close()
      const kept = contents.map((content) => crowdSchema.parse(JSON.parse(`${content}`)))
      expect(kept.length).toBeGreaterThan(6)
      const counted = (part: 'mean' | 'detail') =>
        kept.flatMap((cell) => Object.values(cell[part]).map(({ n }) => n))
      const statements = kept.flatMap(({ items }) =>
        Object.values(items).map((counts) => counts.reduce((a, b) => a + b)),
      )
      const whole = kept.flatMap(({ answers }) => answers ?? [])
      expect(Math.min(...whole, ...counted('mean'))).toBeGreaterThanOrEqual(5)
      expect(Math.min(...counted('detail'), ...statements)).toBeGreaterThanOrEqual(10)
    })

    it('tells a late link that the round is closed, and knows no longer whose it was', async () => {
      const late = await newWindow(year, phone)
      const { token, path } = lateLink
      await late.go(path)
      // The person reads nynorsk; the browser's own language is all that is left to go by.
      await arrived(late, words(personalLinkTexts.closedTitle))
      const asked = await late.context.request.post('/api/answer/invitation', { data: { token } })
      expect(asked.status()).toBe(410)
      expect(await asked.json()).not.toHaveProperty('language')
      await late.context.close()
    })
  })
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString().slice(0, 10)
}
