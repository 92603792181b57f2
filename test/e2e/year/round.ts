/** Step 2: the round, its response units, the invitations. */
import { describe, expect, it } from 'vitest'
import { roundDetailSchema, roundListSchema } from '#shared/round.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { ask } from '../ask.ts'
import { arrived, button, confirm, field, seen } from '../on-page.ts'
import { words } from '../words.ts'
import { addressOf } from './small-university.ts'
import { as, mailsTo, nextYear, today, type Year } from './year.ts'

export function round(year: Year): void {
  describe('round', () => {
    it('is set up with dates and response units, and shows which will probably have a report of their own', async () => {
      const coordinator = await as(year, 'coordinator')
      const { page } = coordinator
      await coordinator.go('/rounds/new')
      await field(coordinator, roundTexts.opensOn).fill(today)
      await button(coordinator, roundTexts.saveAndContinue).click()
      await arrived(coordinator, words(roundTexts.unitsTitle))
      await page.getByRole('button', { name: '4', exact: true }).click()
      await coordinator.settled()
      const totals = page.locator('.mv-totals')
      await expect.poll(() => totals.innerText()).toMatch(/^8\s+svarenheter/)
      const station = page.getByRole('row').filter({ hasText: 'Feltstasjonen' })
      await station.getByText(words(roundTexts.estimateAbove)).waitFor()
      await seen(
        coordinator,
        words(roundTexts.countedAbove, { unit: 'Feltstasjonen', above: 'Institutt for kystbiologi' }),
      )
      const history = page.getByRole('row').filter({ hasText: 'Institutt for historie' })
      await history.getByText(words(roundTexts.estimateAbove)).waitFor()
      await button(coordinator, roundTexts.saveAndContinue).click()
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
      await page.getByRole('link', { name: new RegExp(`${words(roundTexts.stepUnits)}$`) }).click()
      await arrived(coordinator, words(roundTexts.unitsTitle))
      const history = page.getByRole('row').filter({ hasText: 'Institutt for historie' })
      await history.getByText(words(roundTexts.estimateMeans)).waitFor()
      await button(coordinator, roundTexts.saveAndContinue).click()
      await arrived(coordinator, words(roundGroupTexts.title))
      expect(await page.getByRole('checkbox', { name: 'Stipendiater' }).isChecked()).toBe(false)
      await button(coordinator, roundTexts.saveAndContinue).click()
      await arrived(coordinator, words(roundTexts.launchTitle))
    })

    it('is launched once the question is answered, and freezes who is invited', async () => {
      const coordinator = await as(year, 'coordinator')
      await button(coordinator, roundTexts.launch).click()
      await confirm(coordinator, roundTexts.launch)
      await seen(coordinator, words(roundTexts.stateOpen))
      const { rounds } = await ask(coordinator, '/api/rounds', roundListSchema)
      expect(rounds).toHaveLength(1)
      year.round = rounds[0]?.id ?? ''
      expect(rounds[0]?.counts).toEqual({ invited: 48, answered: 0 })
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
