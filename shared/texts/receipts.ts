/** What the records system answered. */
import { defineTexts } from './define.ts'

export const receiptTexts = defineTexts({
  title: { nb: 'Kvitteringer', nn: 'Kvitteringar', en: 'Receipts' },
  lead: {
    nb: 'Svarene fra {{system}}, det nyeste først. Kvitteringer som ikke kunne brukes, er lagt til side og ikke slettet.',
    nn: 'Svara frå {{system}}, det nyaste først. Kvitteringar som ikkje kunne brukast, er lagde til side og ikkje sletta.',
    en: 'The answers of {{system}}, the newest first. Receipts that could not be used are put aside and not deleted.',
  },
  none: {
    nb: 'Ingen kvitteringer er kommet ennå.',
    nn: 'Ingen kvitteringar har kome enno.',
    en: 'No receipts have come yet.',
  },
  'outcome-used': { nb: 'Lest', nn: 'Lesen', en: 'Read' },
  'outcome-repeated': {
    nb: 'Kommet før, endret ingenting',
    nn: 'Komen før, endra ingenting',
    en: 'Came before, changed nothing',
  },
  'outcome-unreadable': {
    nb: 'Lagt til side: følger ikke skjemaet for kvitteringer',
    nn: 'Lagd til side: følgjer ikkje skjemaet for kvitteringar',
    en: 'Put aside: does not follow the schema of receipts',
  },
  'outcome-unknown': {
    nb: 'Lagt til side: gjelder ikke noe som er sendt herfra',
    nn: 'Lagd til side: gjeld ikkje noko som er sendt herifrå',
    en: 'Put aside: is about nothing that was sent from here',
  },
  'outcome-other-document': {
    nb: 'Lagt til side: filnavnet og nøkkelen gjelder hvert sitt dokument',
    nn: 'Lagd til side: filnamnet og nøkkelen gjeld kvart sitt dokument',
    en: 'Put aside: the name of the file and the key are about two different documents',
  },
  'outcome-other-case': {
    nb: 'Lagt til side: sier noe annet enn det som er registrert',
    nn: 'Lagd til side: seier noko anna enn det som er registrert',
    en: 'Put aside: says something else than what is recorded',
  },
  'outcome-wrong-form': {
    nb: 'Lagt til side: saksnummeret er ikke skrevet slik innstillingene sier',
    nn: 'Lagd til side: saksnummeret er ikkje skrive slik innstillingane seier',
    en: 'Put aside: the case number is not written as the settings say',
  },
  about: {
    nb: '{{document}}, {{unit}}, versjon {{version}}',
    nn: '{{document}}, {{unit}}, versjon {{version}}',
    en: '{{document}}, {{unit}}, version {{version}}',
  },
  aboutNothing: {
    nb: 'Ikke noe kjent dokument',
    nn: 'Ikkje noko kjent dokument',
    en: 'No known document',
  },
  file: { nb: '{{name}}, kom {{on}}', nn: '{{name}}, kom {{on}}', en: '{{name}}, came on {{on}}' },
  content: { nb: 'Se kvitteringen', nn: 'Sjå kvitteringa', en: 'See the receipt' },
  contentOf: { nb: 'Kvittering: {{name}}', nn: 'Kvittering: {{name}}', en: 'Receipt: {{name}}' },
})
