/** The annual wheel (årshjul). */
import { defineTexts } from './define.ts'

export const wheelTexts = defineTexts({
  title: { nb: 'Årshjul {{year}}', nn: 'Årshjul {{year}}', en: 'The year {{year}}' },
  lead: {
    nb: 'Alle runder og frister i arbeidsmiljøarbeidet, som de er planlagt for hele runden. En enhet kan ha fått sin egen dato.',
    nn: 'Alle rundar og fristar i arbeidsmiljøarbeidet, slik dei er planlagde for heile runden. Ei eining kan ha fått sin eigen dato.',
    en: 'All rounds and deadlines of the work on the working environment, as planned for the whole round. A unit may have been given a date of its own.',
  },
  pictureOf: {
    nb: 'Årshjul for {{year}} med {{count}} runder. Listen viser de samme datoene.',
    nn: 'Årshjul for {{year}} med {{count}} rundar. Lista viser dei same datoane.',
    en: 'Wheel of the year {{year}} with {{count}} rounds. The list shows the same dates.',
  },
  nothing: {
    nb: 'Ingenting er planlagt i {{year}}.',
    nn: 'Ingenting er planlagt i {{year}}.',
    en: 'Nothing is planned in {{year}}.',
  },
  toYear: { nb: 'Vis {{year}}', nn: 'Vis {{year}}', en: 'Show {{year}}' },
  rounds: { nb: 'Rundene', nn: 'Rundane', en: 'The rounds' },
  rings: {
    nb: 'Nummer 1 er den ytterste ringen.',
    nn: 'Nummer 1 er den ytste ringen.',
    en: 'Number 1 is the outermost ring.',
  },
  draft: { nb: 'utkast', nn: 'utkast', en: 'draft' },
  keySurvey: { nb: 'Undersøkelsen er åpen', nn: 'Undersøkinga er open', en: 'The survey is open' },
  keyRunning: { nb: 'Runden pågår', nn: 'Runden går føre seg', en: 'The round is running' },
  keyDate: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  today: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  surveyOpens: { nb: 'Undersøkelsen åpner', nn: 'Undersøkinga opnar', en: 'The survey opens' },
  surveyCloses: {
    nb: 'Siste dag å svare',
    nn: 'Siste dag å svare',
    en: 'Last day to answer',
  },
  begins: { nb: 'Runden begynner', nn: 'Runden byrjar', en: 'The round begins' },
  ends: { nb: 'Runden er slutt', nn: 'Runden er slutt', en: 'The round ends' },
  moved: { nb: 'flyttet', nn: 'flytta', en: 'moved' },
})
