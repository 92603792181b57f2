/** The folder for the Labour Inspectorate (Arbeidstilsynet). */
import { defineTexts } from './define.ts'

export const inspectionFolderTexts = defineTexts({
  label: { nb: 'Tilsynsmappe', nn: 'Tilsynsmappe', en: 'Inspection folder' },
  title: {
    nb: 'Arbeidsmiljøet ved {{unit}}',
    nn: 'Arbeidsmiljøet ved {{unit}}',
    en: 'The working environment at {{unit}}',
  },
  asOf: { nb: 'Per {{date}}', nn: 'Per {{date}}', en: 'As of {{date}}' },
  lead: {
    nb: 'Mappen har alle signerte versjoner av enhetens planer i rundene under, og risikovurderinger, skjemaer og møter slik de er nå, med samråd. Det er ingen svar eller resultater i den.',
    nn: 'Mappa har alle signerte versjonar av planane til eininga i rundane under, og risikovurderingar, skjema og møte slik dei er no, med samråd. Det er ingen svar eller resultat i ho.',
    en: 'The folder has every signed version of the unit’s plans in the rounds below, and risk assessments, forms and meetings as they are now, with consultation. No answers or results are in it.',
  },
  line: { nb: '{{document}}, {{date}}', nn: '{{document}}, {{date}}', en: '{{document}}, {{date}}' },
  superseded: {
    nb: 'erstattet av en nyere versjon',
    nn: 'erstatta av ein nyare versjon',
    en: 'superseded by a newer version',
  },
  consulted: {
    nb: 'samråd med verneombud bekreftet',
    nn: 'samråd med verneombod stadfesta',
    en: 'safety representative consulted',
  },
  notConsulted: {
    nb: 'samråd med verneombud ikke bekreftet',
    nn: 'samråd med verneombod ikkje stadfesta',
    en: 'consultation of the safety representative not confirmed',
  },
  filed: { nb: 'sak {{caseNumber}}', nn: 'sak {{caseNumber}}', en: 'case {{caseNumber}}' },
  notFiled: { nb: 'ikke arkivert', nn: 'ikkje arkivert', en: 'not filed' },
  fileName: {
    nb: '{{document}} {{date}}',
    nn: '{{document}} {{date}}',
    en: '{{document}} {{date}}',
  },
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  zipName: {
    nb: 'Tilsynsmappe {{date}} – {{unit}}',
    nn: 'Tilsynsmappe {{date}} – {{unit}}',
    en: 'Inspection folder {{date}} – {{unit}}',
  },
})
