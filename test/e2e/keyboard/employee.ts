/** An employee answers, sends and takes the answer back, without a mouse. */

import { answerTexts } from '#shared/texts/answer.ts'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { receiptTexts } from '#shared/texts/receipt.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { button } from '../on-page.ts'
import type { Visit } from '../pages/tour.ts'
import { words } from '../words.ts'
import { arrive, goesOn, press, tabTo } from './keys.ts'

/** From the first page to the receipt, and to the answer withdrawn. */
export async function answering({ visitor, link }: Visit): Promise<void> {
  const { page } = visitor
  await visitor.go(link('employee'))
  await press(visitor, trustTexts.start)
  await tabTo(visitor, page.getByRole('radio'))
  await page.keyboard.press('4')
  await page.locator('input[type=radio]:checked').first().waitFor({ state: 'attached' })
  await goesOn(visitor)
  const next = button(visitor, answerTexts.next)
  const review = button(visitor, answerTexts.toReview)
  await next.or(review).waitFor()
  while (await next.isVisible()) {
    await press(visitor, answerTexts.next)
    await next.or(review).waitFor()
  }
  await press(visitor, answerTexts.toReview)
  await arrive(visitor, words(answerTexts.reviewTitle))
  await press(visitor, answerTexts.toCode)
  await arrive(visitor, words(answerCodeTexts.keepTitle))
  await press(visitor, answerTexts.submit)
  await arrive(visitor, words(receiptTexts.sent))
  await press(visitor, receiptTexts.withdraw)
  await press(visitor, receiptTexts.withdrawYes)
  await arrive(visitor, words(receiptTexts.withdrawn))
}
