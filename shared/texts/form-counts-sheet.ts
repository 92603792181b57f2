/** Headings and states of the file with a form's answers across units. */
import { defineTexts } from './define.ts'

export const formCountsSheetTexts = defineTexts({
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  leader: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  state: { nb: 'Status', nn: 'Status', en: 'State' },
  signedOn: { nb: 'Signert', nn: 'Signert', en: 'Signed' },
  daysLate: { nb: 'Dager over fristen', nn: 'Dagar over fristen', en: 'Days past the deadline' },
  'not-begun': { nb: 'Ikke begynt', nn: 'Ikkje byrja', en: 'Not begun' },
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  signed: { nb: 'Signert', nn: 'Signert', en: 'Signed' },
})
