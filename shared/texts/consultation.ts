/** Consultation with the safety representative, on whatever document it is about. */
import { defineTexts } from './define.ts'

export const consultationTexts = defineTexts({
  title: {
    nb: 'Samråd med verneombud',
    nn: 'Samråd med verneombod',
    en: 'Consultation with the safety representative',
  },
  ask: {
    nb: 'Du bekrefter at du har vært tatt med på råd. Det er ikke en godkjenning.',
    nn: 'Du stadfestar at du har vore teken med på råd. Det er ikkje ei godkjenning.',
    en: 'You confirm that you have been consulted. It is not an approval.',
  },
  missing: {
    nb: 'Samråd er ikke bekreftet ennå',
    nn: 'Samråd er ikkje stadfesta enno',
    en: 'Consultation is not confirmed yet',
  },
  confirmed: {
    nb: '{{by}} bekreftet samråd {{on}}',
    nn: '{{by}} stadfesta samråd {{on}}',
    en: '{{by}} confirmed consultation on {{on}}',
  },
  changed: {
    nb: 'Endret etter at samrådet ble bekreftet',
    nn: 'Endra etter at samrådet vart stadfesta',
    en: 'Changed since the consultation was confirmed',
  },
  remark: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
  confirm: { nb: 'Bekreft samråd', nn: 'Stadfest samråd', en: 'Confirm consultation' },
  confirmAgain: {
    nb: 'Bekreft samråd på nytt',
    nn: 'Stadfest samråd på nytt',
    en: 'Confirm consultation again',
  },
})
