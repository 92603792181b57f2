/** The employee's pages, from the trust page to a withdrawn answer, and on a device that knows nothing of it. */

import { answerTexts } from '#shared/texts/answer.ts'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { receiptTexts } from '#shared/texts/receipt.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { button } from '../on-page.ts'
import type { Visitor } from '../visitor.ts'
import { words } from '../words.ts'
import { pressed, type Stop } from './tour.ts'

/** What the person has written down. */
const written = { code: '' }

export const answerStops: Stop[] = [
  { name: 'trust', wholePage: true, open: ({ visitor, link }) => visitor.go(link('employee')) },
  {
    name: 'trust-fingerprint',
    async open({ visitor: { page } }) {
      await page.getByText(words(trustTexts.fingerprintWhat), { exact: true }).click()
    },
  },
  {
    name: 'trust-shared',
    async open({ visitor: { page } }) {
      await page.getByLabel(words(trustTexts.share)).check()
    },
  },
  {
    name: 'typed-code',
    wholePage: true,
    async open({ visitor }) {
      await visitor.page.getByLabel(words(trustTexts.share)).uncheck()
      await button(visitor, trustTexts.typeCode).click()
      await visitor.settled()
    },
  },
  {
    name: 'questionnaire',
    async open({ visitor }) {
      await button(visitor, answerCodeTexts.back).click()
      await button(visitor, trustTexts.start).click()
      await visitor.settled()
    },
  },
  { name: 'questionnaire-answered', open: ({ visitor }) => answerThree(visitor) },
  pressed('break', answerTexts.takeBreak),
  pressed('break-elsewhere', answerCodeTexts.elsewhereKeep),
  pressed('break-delete', answerTexts.deleteHere),
  {
    name: 'questionnaire-last',
    async open({ visitor }) {
      await button(visitor, answerTexts.continueAnswering).click()
      await toLastTheme(visitor)
    },
  },
  pressed('review', answerTexts.toReview),
  {
    name: 'answer-code',
    wholePage: true,
    async open({ visitor }) {
      await button(visitor, answerTexts.toCode).click()
      await visitor.settled()
      written.code = (await visitor.page.locator('.answer-code-groups').textContent()) ?? ''
    },
  },
  {
    name: 'receipt',
    wholePage: true,
    async open({ visitor }) {
      await button(visitor, answerTexts.submit).click()
      await visitor.page.getByRole('heading', { name: words(receiptTexts.sent) }).waitFor()
      await visitor.settled()
    },
  },
  pressed('withdraw', receiptTexts.withdraw),
  {
    name: 'withdrawn',
    wholePage: true,
    async open({ visitor }) {
      await button(visitor, receiptTexts.withdrawYes).click()
      await visitor.page.getByRole('heading', { name: words(receiptTexts.withdrawn) }).waitFor()
      await visitor.settled()
    },
  },
  {
    name: 'form-collected',
    wholePage: true,
    async open({ visitor }) {
      await visitor.page.evaluate(() => {
        for (const item of Object.keys(localStorage))
          if (item.startsWith('medvirk-answer')) localStorage.removeItem(item)
      })
      await visitor.page.reload()
      await visitor.settled()
    },
  },
  {
    name: 'code-mistyped',
    async open({ visitor }) {
      await visitor.page.getByLabel(words(answerCodeTexts.codeLabel)).fill('ABCD')
      await button(visitor, answerCodeTexts.useCode).click()
      await visitor.settled()
    },
  },
  {
    name: 'code-fits',
    wholePage: true,
    async open({ visitor }) {
      await visitor.page.getByLabel(words(answerCodeTexts.codeLabel)).fill(written.code)
      await button(visitor, answerCodeTexts.useCode).click()
      await visitor.page.getByRole('heading', { name: words(answerCodeTexts.returnedTitle) }).waitFor()
      await visitor.settled()
    },
  },
  {
    name: 'answered-before',
    async open({ visitor }) {
      await button(visitor, answerCodeTexts.answerNow).click()
      await visitor.settled()
      await answerThree(visitor)
      await toLastTheme(visitor)
      for (const text of [answerTexts.toReview, answerTexts.toCode, answerTexts.submit])
        await button(visitor, text).click()
      await visitor.page.getByRole('heading', { name: words(answerCodeTexts.thereTitle) }).waitFor()
    },
    refusals: [409],
  },
  {
    name: 'not-known-whether-it-arrived',
    wholePage: true,
    async open({ visitor }) {
      const { page } = visitor
      await page.route('**/api/box', (route) => route.fulfill({ status: 502, body: 'no' }))
      await button(visitor, answerCodeTexts.thereReplace).click()
      await page.getByRole('heading', { name: words(answerCodeTexts.notArrivedTitle) }).waitFor()
      await page.unroute('**/api/box')
    },
    refusals: [502],
  },
  {
    name: 'seal-broken',
    wholePage: true,
    async open({ visitor, link }) {
      await visitor.go('/answer')
      await visitor.go(link('employee').replace(/\.[\w-]+$/, '.AAAAAAAAAAAAAAAA'))
      await visitor.page.getByRole('heading', { name: words(trustTexts.brokenTitle) }).waitFor()
    },
  },
]

async function answerThree({ page }: Visitor): Promise<void> {
  for (const choice of [4, 2, 5]) {
    await page
      .locator('.choice-row')
      .nth(choice)
      .locator('.choice')
      .nth(choice - 1)
      .click()
  }
}

async function toLastTheme(visitor: Visitor): Promise<void> {
  const next = button(visitor, answerTexts.next)
  await next.or(button(visitor, answerTexts.toReview)).waitFor()
  while (await next.isVisible()) await next.click()
  await visitor.settled()
}
