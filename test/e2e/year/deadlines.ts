/** Step 7: what the letter asks for: filing, the meeting, summary and evaluation; and a deadline that is moved. */
import { describe, expect, it } from 'vitest'
import { formSchema } from '#shared/form.ts'
import { progressSchema } from '#shared/progress.ts'
import { consultationTexts } from '#shared/texts/consultation.ts'
import { deadlineTexts } from '#shared/texts/deadline.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { formsTexts } from '#shared/texts/forms.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { meetingDateTexts } from '#shared/texts/meeting-date.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { ask } from '../ask.ts'
import { button, confirm, field, seen } from '../on-page.ts'
import { words } from '../words.ts'
import { as, coast, nextYear, today, type Year } from './year.ts'

export function deadlines(year: Year): void {
  const place = () => `rounds/${year.round}/units/${coast(year)}`

  describe('deadlines', () => {
    it('are met by recording case number and date from the records system, by its name', async () => {
      const leader = await as(year, 'leader')
      await leader.go(`/${place()}/plan#filing`)
      const heading = words(planTexts.filing, { system: 'ePhorte' })
      await leader.page.getByRole('heading', { name: heading }).waitFor()
      await seen(leader, new RegExp(`30\\. oktober ${nextYear}`))
      await field(leader, filingTexts.caseNumber).fill('2026/1204')
      await field(leader, filingTexts.filedOn).fill(today)
      await button(leader, filingTexts.recordFiling).click()
      await seen(leader, /Arkivert i ePhorte .*, sak 2026\/1204/)
    })

    it('are met by the day the follow-up meeting was finished', async () => {
      const leader = await as(year, 'leader')
      await leader.go(`/${place()}/sittings/meeting`)
      await button(leader, meetingDateTexts.recordMeeting).click()
      await confirm(leader, interfaceTexts.save)
      await button(leader, meetingDateTexts.changeDate).waitFor()
    })

    it('are met by «Oppsummering og evaluering», filled in by the leader with the safety representative', async () => {
      const [leader, representative] = [await as(year, 'leader'), await as(year, 'safetyRepresentative')]
      const path = `/forms/${place()}/summary-and-evaluation`
      const form = () => ask(leader, `/api/${place()}/forms/summary-and-evaluation`, formSchema)
      await leader.go(path)
      await button(leader, formsTexts.sign).click()
      await seen(leader, words(formsTexts.gaps))
      await leader.page.getByText('Ja, i ett møte').click()
      await leader.page.getByRole('textbox').first().fill('Nok tid på møtet.')
      const effect = leader.page.getByRole('radiogroup', { name: 'Hvor god virkning har tiltakene hatt' })
      await effect.locator('.choice').nth(3).click()
      await expect
        .poll(async () => (await form()).answers)
        .toMatchObject({ 'meeting-held': 'one', effect: 4, helped: 'Nok tid på møtet.' })

      await representative.go(path)
      await button(representative, consultationTexts.confirm).click()
      await expect.poll(async () => (await form()).consultation?.by).toBe('Tor Moe')

      await leader.go(path)
      await button(leader, formsTexts.sign).click()
      await confirm(leader, formsTexts.sign)
      // Until its deadline the leader may open it again.
      await button(leader, formsTexts.reopen).waitFor()
      expect(await form()).toMatchObject({ state: 'signed', consultation: { changedSince: false } })
    })

    it('can be moved for one unit, with a reason, and for that unit alone', async () => {
      const coordinator = await as(year, 'coordinator')
      await coordinator.go(`/rounds/${year.round}/progress`)
      await coordinator.page.getByRole('searchbox').fill('historie')
      await coordinator.page.getByRole('button', { name: /^Institutt for historie/ }).click()
      const dialog = coordinator.page.getByRole('dialog')
      const moved = words(progressTexts.moveDeadlineOf, { step: 'Arkiver' })
      await dialog.getByRole('button', { name: moved }).click()
      await dialog.getByLabel(words(deadlineTexts.newDeadline)).fill(`${nextYear}-11-15`)
      await dialog
        .locator('form')
        .getByRole('button', { name: words(deadlineTexts.moveDeadline) })
        .click()
      await dialog.getByText(words(deadlineTexts.reasonMissing)).waitFor()
      await dialog.getByLabel(words(deadlineTexts.reason)).fill('Ny leder fra høsten.')
      await dialog
        .locator('form')
        .getByRole('button', { name: words(deadlineTexts.moveDeadline) })
        .click()
      await dialog.locator('form').waitFor({ state: 'detached' })
      await dialog.getByText(new RegExp(`15\\. november ${nextYear}`)).waitFor()
      const { units } = await ask(coordinator, `/api/rounds/${year.round}/progress`, progressSchema)
      const filing = units.flatMap(({ name, statuses }) =>
        statuses
          .filter(({ step }) => step === 'filing')
          .map(({ due, moved }) => ({ name: name.nb, due, moved })),
      )
      expect(filing.filter((status) => status.moved)).toEqual([
        { name: 'Institutt for historie', due: `${nextYear}-11-15`, moved: true },
      ])
      expect(new Set(filing.filter((status) => !status.moved).map(({ due }) => due))).toEqual(
        new Set([`${nextYear}-10-30`]),
      )
    })
  })
}
