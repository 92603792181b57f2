/** Texts of what is worth talking about in a report. A figure differs; whether that is good or bad is never said. */
import { defineTexts } from './define.ts'

export const talkTexts = defineTexts({
  talk: { nb: 'Verdt å snakke om', nn: 'Verdt å snakke om', en: 'Worth talking about' },
  talkLead: {
    nb: 'De skalaene som skiller seg mest ut, valgt etter faste regler. Dere vurderer selv hva som er viktig hos dere.',
    nn: 'Dei skalaene som skil seg mest ut, valde etter faste reglar. De vurderer sjølve kva som er viktig hos dykk.',
    en: 'The scales that differ most, chosen by fixed rules. You decide together what matters to you.',
  },
  suggestions: { nb: 'Forslag til tiltak', nn: 'Forslag til tiltak', en: 'Suggested measures' },
  suggestionsFor: {
    nb: 'Forslag til tiltak: {{scale}}',
    nn: 'Forslag til tiltak: {{scale}}',
    en: 'Suggested measures: {{scale}}',
  },
  comparedWith: {
    nb: 'Sammenlignet med {{unit}}',
    nn: 'Samanlikna med {{unit}}',
    en: 'Compared with {{unit}}',
  },
  comparedWithLast: {
    nb: 'Sammenlignet med forrige gang, {{year}}',
    nn: 'Samanlikna med førre gong, {{year}}',
    en: 'Compared with last time, {{year}}',
  },
  figuresBeside: {
    nb: '{{own}} her og {{other}} der: forskjell {{value}}.',
    nn: '{{own}} her og {{other}} der: skilnad {{value}}.',
    en: '{{own}} here and {{other}} there: a difference of {{value}}.',
  },
  figuresLast: {
    nb: '{{own}} nå og {{other}} i {{year}}: forskjell {{value}}.',
    nn: '{{own}} no og {{other}} i {{year}}: skilnad {{value}}.',
    en: '{{own}} now and {{other}} in {{year}}: a difference of {{value}}.',
  },
  likely: {
    nb: 'Med {{count}} svar ligger gjennomsnittet her trolig mellom {{low}} og {{high}} (95\u00a0%).',
    nn: 'Med {{count}} svar ligg gjennomsnittet her truleg mellom {{low}} og {{high}} (95\u00a0%).',
    en: 'With {{count}} answers the mean here probably lies between {{low}} and {{high}} (95%).',
  },
  noneDiffers: {
    nb: 'Ingen skala har et annet gjennomsnitt enn det den er sammenlignet med. Snakk gjerne om de skalaene som betyr mest for dere.',
    nn: 'Ingen skala har eit anna gjennomsnitt enn det ho er samanlikna med. Snakk gjerne om dei skalaene som betyr mest for dykk.',
    en: 'No scale has another mean than what it is compared with. Talk about the scales that matter most to you.',
  },
})
