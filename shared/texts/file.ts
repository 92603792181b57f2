/** Words about files that are imported: their columns, and what is wrong in them. */
import { defineTexts } from './define.ts'

export const fileTexts = defineTexts({
  file: { nb: 'Fil', nn: 'Fil', en: 'File' },
  row: { nb: 'Rad', nn: 'Rad', en: 'Row' },
  column: { nb: 'Kolonne', nn: 'Kolonne', en: 'Column' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  content: { nb: 'Innhold', nn: 'Innhald', en: 'Content' },
  optional: { nb: 'kan utelates', nn: 'kan utelatast', en: 'may be left out' },
  example: { nb: 'Last ned eksempel', nn: 'Last ned eksempel', en: 'Download an example' },
  reason: { nb: 'Hva er galt?', nn: 'Kva er gale?', en: 'What is wrong?' },
  wholeFile: { nb: 'hele filen', nn: 'heile fila', en: 'the whole file' },
  moreErrors: {
    nb: 'De første {{shown}} vises. Det er {{more}} til.',
    nn: 'Dei første {{shown}} blir viste. Det er {{more}} til.',
    en: 'The first {{shown}} are shown. There are {{more}} more.',
  },
})
