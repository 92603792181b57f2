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
    nb: 'Mappen har alt enheten har signert, gjennomført og holdt i rundene under, slik det ble dokumentert: planer, risikovurderinger, skjemaer og møter, med samråd. Det er ingen svar eller resultater i den.',
    nn: 'Mappa har alt eininga har signert, gjennomført og halde i rundane under, slik det vart dokumentert: planar, risikovurderingar, skjema og møte, med samråd. Det er ingen svar eller resultat i ho.',
    en: 'The folder has everything that the unit has signed, done and held in the rounds below, as it was documented: plans, risk assessments, forms and meetings, with consultation. No answers or results are in it.',
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
