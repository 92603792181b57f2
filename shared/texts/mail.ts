/** What a mail's look adds to its words. */
import { defineTexts } from './define.ts'

export const mailTexts = defineTexts({
  /** On the button above an address. */
  open: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
})
