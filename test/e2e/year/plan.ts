/** Step 6: the action plan, from the first measure to the signature. */
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Text } from '#shared/language.ts'
import { planSchema } from '#shared/plan.ts'
import { consultationTexts } from '#shared/texts/consultation.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { ask } from '../ask.ts'
import { button, confirm, seen } from '../on-page.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'
import { as, coast, nextYear, type Year } from './year.ts'

const remark = 'Ventilasjonen må tas med neste gang.'

export function plan(year: Year): void {
  const path = () => `/rounds/${year.round}/units/${coast(year)}/plan`
  const load = async () => ask(await as(year, 'leader'), `/api${path()}`, planSchema)

  describe('action plan', () => {
    it('holds measures to keep and to improve, and says what is missing before it can be signed', async () => {
      const leader = await as(year, 'leader')
      await leader.go(path())
      await button(leader, planTexts.makeReady).click()
      await seen(leader, words(planTexts.gapMeasure))
      await add(leader, 'Bevare')
      await inEditor(leader, planTexts.measure).fill('Onsdagslunsj med et kort faglig innlegg')
      await inEditor(leader, planTexts.responsible).fill('Seksjonslederne')
      await inEditor(leader, planTexts.deadline).selectOption('ongoing')
      await finish(leader)
      await add(leader, 'Forbedre')
      await inEditor(leader, planTexts.measure).fill('Felles plan for tokt og undervisning')
      await finish(leader)
      await button(leader, planTexts.makeReady).click()
      const gaps = leader.page.getByRole('alert')
      const gap = (what: Text) => words(planTexts.gapIn, { number: '2', what: words(what) })
      await gaps.getByText(gap(planTexts.responsible)).waitFor()
      await gaps.getByText(gap(planTexts.deadline)).waitFor()
      expect(await load()).toMatchObject({
        state: 'draft',
        measures: [{ focus: 'keep' }, { focus: 'improve' }],
        gaps: [{ missing: 'responsible' }, { missing: 'deadline' }],
      })
    })

    it('is made ready when everything has a responsible and a deadline', async () => {
      const leader = await as(year, 'leader')
      await button(leader, planTexts.editMeasure, { number: '2' }).first().click()
      await inEditor(leader, planTexts.responsible).fill('Studieleder')
      await inEditor(leader, planTexts.deadlineDate).fill(`${nextYear}-06-30`)
      await finish(leader)
      await button(leader, planTexts.makeReady).click()
      await button(leader, planTexts.sign).waitFor()
      expect(await load()).toMatchObject({ state: 'ready', gaps: [] })
    })

    it('has its consultation confirmed by the safety representative, with a remark, who cannot sign', async () => {
      const representative = await as(year, 'safetyRepresentative')
      await representative.go(path())
      await representative.page.getByRole('textbox', { name: words(consultationTexts.remark) }).fill(remark)
      await button(representative, consultationTexts.confirm).click()
      await expect
        .poll(async () => (await load()).consultation)
        .toMatchObject({ by: 'Tor Moe', remark, changedSince: false })
      expect(await button(representative, planTexts.sign).count()).toBe(0)
    })

    it('is signed by the leader, and locked', async () => {
      const leader = await as(year, 'leader')
      await leader.go(path())
      await seen(leader, remark)
      await button(leader, planTexts.sign).click()
      await confirm(leader, planTexts.sign)
      await expect.poll(async () => (await load()).state).toBe('signed')
      const add = leader.page.getByRole('button', { name: words(planTexts.addMeasure) })
      await add.first().waitFor({ state: 'detached' })
      expect(await button(leader, planTexts.editMeasure, { number: '' }).count()).toBe(0)
    })

    it('cannot be changed behind the page either, but the status of a measure can', async () => {
      const leader = await as(year, 'leader')
      const { measures } = await load()
      const [first] = measures
      const changed = await leader.context.request.put(`/api${path()}/measures/${first?.id}`, {
        data: { changes: [{ field: 'text', from: first?.text, to: 'noe annet' }] },
        headers: { 'X-Medvirk': '1' },
      })
      expect(changed.status()).toBe(409)
      expect((await load()).measures).toEqual(measures)
      const status = leader.page.getByLabel(words(planTexts.statusOf, { number: '1' }))
      await status.selectOption('in-progress')
      await expect.poll(async () => (await load()).measures[0]?.status).toBe('in-progress')
      expect(await load()).toMatchObject({ state: 'signed', consultation: { changedSince: false } })
    })
  })
}

async function add(leader: Visitor, focus: string): Promise<void> {
  await leader.page.getByRole('button', { name: words(planTexts.addMeasureIn, { focus }) }).click()
  await leader.page.locator('.mv-measure-editor').waitFor()
}

function inEditor(leader: Visitor, text: Text): Locator {
  return leader.page.locator('.mv-measure-editor').getByLabel(words(text), { exact: true })
}

async function finish(leader: Visitor): Promise<void> {
  await button(leader, planTexts.finishEditing).click()
  await leader.page.locator('.mv-measure-editor').waitFor({ state: 'detached' })
}
