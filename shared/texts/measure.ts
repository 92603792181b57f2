/** Words for a measure wherever it is read: on pages, in documents and mails. */
import { defineTexts } from './define.ts'

export const measureTexts = defineTexts({
  ongoing: { nb: 'Løpende', nn: 'Løpande', en: 'Ongoing' },
  notDecided: { nb: 'Ikke bestemt', nn: 'Ikkje bestemt', en: 'Not decided' },
  everyWeek: { nb: 'Hver uke fra {{date}}', nn: 'Kvar veke frå {{date}}', en: 'Every week from {{date}}' },
  everyMonth: {
    nb: 'Hver måned fra {{date}}',
    nn: 'Kvar månad frå {{date}}',
    en: 'Every month from {{date}}',
  },
  everyQuarter: {
    nb: 'Hvert kvartal fra {{date}}',
    nn: 'Kvart kvartal frå {{date}}',
    en: 'Every quarter from {{date}}',
  },
  everyHalfYear: {
    nb: 'Hvert halvår fra {{date}}',
    nn: 'Kvart halvår frå {{date}}',
    en: 'Every half-year from {{date}}',
  },
  everyYear: { nb: 'Hvert år fra {{date}}', nn: 'Kvart år frå {{date}}', en: 'Every year from {{date}}' },
  preventionPrimary: { nb: 'Primær', nn: 'Primær', en: 'Primary' },
  preventionSecondary: { nb: 'Sekundær', nn: 'Sekundær', en: 'Secondary' },
  preventionTertiary: { nb: 'Tertiær', nn: 'Tertiær', en: 'Tertiary' },
  modelOrganisational: { nb: 'Organisatoriske forhold', nn: 'Organisatoriske forhold', en: 'Organisational' },
  modelPsychosocial: { nb: 'Psykososiale forhold', nn: 'Psykososiale forhold', en: 'Psychosocial' },
  modelErgonomic: { nb: 'Ergonomiske forhold', nn: 'Ergonomiske forhold', en: 'Ergonomic' },
  modelPhysical: { nb: 'Fysiske forhold', nn: 'Fysiske forhold', en: 'Physical' },
  modelChemical: { nb: 'Kjemiske forhold', nn: 'Kjemiske forhold', en: 'Chemical' },
  modelBiological: { nb: 'Biologiske forhold', nn: 'Biologiske forhold', en: 'Biological' },
  modelWork: {
    nb: 'Arbeidet med arbeidsmiljøet',
    nn: 'Arbeidet med arbeidsmiljøet',
    en: 'Work on the working environment',
  },
  modelOther: { nb: 'Annet', nn: 'Anna', en: 'Other' },
  withAccountable: {
    nb: '{{name}} (hovedansvarlig)',
    nn: '{{name}} (hovudansvarleg)',
    en: '{{name}} (accountable)',
  },
})
