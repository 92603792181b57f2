/** What files of results are called on the reader's own disk. */
import { defineTexts } from './define.ts'

export const handoutFileTexts = defineTexts({
  report: {
    nb: 'Resultater {{year}} – {{unit}}',
    nn: 'Resultat {{year}} – {{unit}}',
    en: 'Results {{year}} – {{unit}}',
  },
  fullReport: {
    nb: 'Resultater {{year}} – {{unit}} (fullstendig)',
    nn: 'Resultat {{year}} – {{unit}} (fullstendig)',
    en: 'Results {{year}} – {{unit}} (full)',
  },
  withUnits: {
    nb: 'Resultater {{year}} – {{unit}} med enheter',
    nn: 'Resultat {{year}} – {{unit}} med einingar',
    en: 'Results {{year}} – {{unit}} with units',
  },
  group: {
    nb: 'Resultater {{year}} – {{group}} – {{unit}}',
    nn: 'Resultat {{year}} – {{group}} – {{unit}}',
    en: 'Results {{year}} – {{group}} – {{unit}}',
  },
  status: {
    nb: 'Status {{year}} – {{unit}}',
    nn: 'Status {{year}} – {{unit}}',
    en: 'Status {{year}} – {{unit}}',
  },
  followUp: {
    nb: 'Status for oppfølgingen {{date}} – {{unit}}',
    nn: 'Status for oppfølginga {{date}} – {{unit}}',
    en: 'Status of the follow-up {{date}} – {{unit}}',
  },
  meeting: {
    nb: 'Lysark til oppfølgingsmøtet – {{round}}',
    nn: 'Lysark til oppfølgingsmøtet – {{round}}',
    en: 'Slides for the follow-up meeting – {{round}}',
  },
  methodology: {
    nb: 'Slik blir tallene til',
    nn: 'Slik blir tala til',
    en: 'How the figures are made',
  },
  reports: {
    nb: 'Resultatrapporter {{year}} – {{unit}}',
    nn: 'Resultatrapportar {{year}} – {{unit}}',
    en: 'Result reports {{year}} – {{unit}}',
  },
})
