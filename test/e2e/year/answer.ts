/** Step 3: one employee answers on a phone, the others over the API. */
import type { Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { invitationSchema } from '#shared/answer.ts'
import { roundDetailSchema } from '#shared/round.ts'
import { answerTexts } from '#shared/texts/answer.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { ask } from '../ask.ts'
import { arrived, button, seen } from '../on-page.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'
import { answerers, answersOf } from './small-university.ts'
import { administrator, as, newWindow, phone, tokenOf, type Year } from './year.ts'

export function answer(year: Year): void {
  describe('answer', () => {
    let employee: Visitor
    beforeAll(async () => {
      employee = await newWindow(year, phone)
    })
    const rows = (): Locator => employee.page.locator('.choice-row')
    const chosen = (): Locator => employee.page.locator('input[type=radio]:checked')
    const heading = () => employee.page.getByRole('heading', { level: 1 }).innerText()

    it('opens on a phone with who asks, what is stored and who sees what, in the person’s language', async () => {
      await employee.go(`/answer#${await tokenOf(year, 'Akva To')}`)
      expect(await employee.page.locator('html').getAttribute('lang')).toBe('nn')
      await seen(employee, words(trustTexts.whoSees, {}, 'nn'))
      await seen(employee, words(trustTexts.stored, {}, 'nn'))
      await seen(employee, words(trustTexts.notProtected, {}, 'nn'))
      await seen(employee, 'Seksjon for akvakultur')
    })

    it('can be read in another language at any time', async () => {
      await employee.page.getByRole('button', { name: 'Bokmål' }).click()
      await arrived(employee, words(trustTexts.question))
      expect(await employee.page.locator('html').getAttribute('lang')).toBe('nb')
    })

    it('is given by tapping or by the keyboard, and can be taken back', async () => {
      await button(employee, trustTexts.start).click()
      await rows().first().waitFor()
      await rows().nth(0).locator('.choice').nth(3).click()
      await rows().nth(1).locator('input').first().focus()
      await employee.page.keyboard.press('2')
      await expect.poll(() => chosen().count()).toBe(2)
      await rows().nth(2).locator('.choice').nth(0).click()
      await employee.page.locator('.choice-clear').nth(2).click()
      await expect.poll(() => chosen().count()).toBe(2)
    })

    it('survives a reload, and the browser’s way back and forth', async () => {
      const first = await heading()
      await employee.page.reload()
      await employee.settled()
      await expect.poll(() => chosen().count()).toBe(2)
      expect(await rows().nth(0).locator('input').nth(3).isChecked()).toBe(true)
      await button(employee, answerTexts.next).click()
      await expect.poll(heading).not.toBe(first)
      const second = await heading()
      await employee.page.goBack()
      await expect.poll(heading).toBe(first)
      expect(await chosen().count()).toBe(2)
      await employee.page.goForward()
      await expect.poll(heading).toBe(second)
    })

    it('is looked over, sent in, and receipted', async () => {
      const next = button(employee, answerTexts.next)
      const review = button(employee, answerTexts.toReview)
      await next.or(review).waitFor()
      while (await next.isVisible()) {
        await next.click()
        await next.or(review).waitFor()
      }
      await review.click()
      await arrived(employee, words(answerTexts.reviewTitle))
      await seen(employee, words(answerTexts.reviewSome, { answered: '2', total: await statements() }))
      await button(employee, answerTexts.submit).click()
      await seen(employee, words(answerTexts.sent))
      const kept = await employee.page.evaluate(() => Object.keys(localStorage))
      expect(kept).toEqual(['medvirk-language'])
      expect(await employee.context.cookies()).toEqual([])
      expect(employee.takeTroubles()).toEqual([])
      await employee.context.close()
    })

    it('is given once: the same link says so afterwards, in the person’s language', async () => {
      const token = await tokenOf(year, 'Akva To')
      const again = await newWindow(year, phone)
      await again.go(`/answer#${token}`)
      await arrived(again, words(answerTexts.usedTitle, {}, 'nn'))
      const refused = await again.context.request.post('/api/answer', { data: { token, answers: {} } })
      expect(refused.status()).toBe(409)
      await again.context.close()
    })

    it('is refused with a link that nobody was sent, and with a link that is not whole', async () => {
      const visitor = await newWindow(year, phone)
      for (const token of ['not-an-invitation-of-this-round-at-all', 'half']) {
        await visitor.go('/answer')
        await visitor.go(`/answer#${token}`)
        await arrived(visitor, words(answerTexts.unknownTitle))
      }
      await visitor.context.close()
    })

    it('is given by the others too, but by too few at the field station', async () => {
      const { request } = administrator(year).context
      for (const [index, name] of answerers.entries()) {
        const token = await tokenOf(year, name)
        const opened = await request.post('/api/answer/invitation', { data: { token } })
        const { questionnaire, language } = invitationSchema.parse(await opened.json())
        const answers = answersOf(questionnaire, index)
        const sent = await request.post('/api/answer', { data: { token, answers } })
        expect(sent.status(), name).toBe(200)
        year.used.push({ token, language })
      }
      const coordinator = await as(year, 'coordinator')
      const { counts } = await ask(coordinator, `/api/rounds/${year.round}`, roundDetailSchema)
      expect(counts).toEqual({ invited: 48, answered: answerers.length + 1 })
    })

    it('is refused when a value is not one of the five', async () => {
      const token = await tokenOf(year, 'Human Een')
      const answers = { workday: { 'place-suits-tasks': 99 } }
      const refused = await administrator(year).context.request.post('/api/answer', {
        data: { token, answers },
      })
      expect(refused.status()).toBe(422)
      expect(await refused.json()).toMatchObject({ code: 'answers-invalid' })
    })

    async function statements(): Promise<string> {
      const { request } = administrator(year).context
      const token = await tokenOf(year, 'Human Een')
      const opened = await request.post('/api/answer/invitation', { data: { token } })
      return String(invitationSchema.parse(await opened.json()).statements)
    }
  })
}
