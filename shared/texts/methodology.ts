/** Around docs/methodology.md, which is in all three languages itself. */
import { defineTexts } from './define.ts'

export const methodologyTexts = defineTexts({
  onThisPage: { nb: 'På denne siden', nn: 'På denne sida', en: 'On this page' },
})
