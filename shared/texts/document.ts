/** Around the documents that are shown as pages, which are in all three languages themselves. */
import { defineTexts } from './define.ts'

export const documentTexts = defineTexts({
  onThisPage: { nb: 'På denne siden', nn: 'På denne sida', en: 'On this page' },
})
