/** Dates in people's own calendars: what the events say, and the page of the feed. */
import { defineTexts } from './define.ts'

export const calendarTexts = defineTexts({
  summary: {
    nb: 'Frist: {{step}}, {{unit}}',
    nn: 'Frist: {{step}}, {{unit}}',
    en: 'Deadline: {{step}}, {{unit}}',
  },
  openUnit: {
    nb: 'Enhetens side viser hva som gjenstår:',
    nn: 'Sida til eininga viser kva som står att:',
    en: 'The unit’s page shows what is left to do:',
  },
  moved: {
    nb: 'Fristen er flyttet: {{reason}}',
    nn: 'Fristen er flytta: {{reason}}',
    en: 'The deadline was moved: {{reason}}',
  },
  feedName: {
    nb: 'Arbeidsmiljø: frister',
    nn: 'Arbeidsmiljø: fristar',
    en: 'Working environment: deadlines',
  },
})
