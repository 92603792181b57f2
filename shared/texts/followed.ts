/** Texts of the page where union representatives and members of committees find the units they follow. */
import { defineTexts } from './define.ts'

export const followedTexts = defineTexts({
  title: { nb: 'Enheter du følger', nn: 'Einingar du følgjer', en: 'Units you follow' },
  lead: {
    nb: 'Her leser du det samme som de ansatte i enhetene, fra den dagen de leser det. Ingen kan se hva noen har svart.',
    nn: 'Her les du det same som dei tilsette i einingane, frå den dagen dei les det. Ingen kan sjå kva nokon har svara.',
    en: 'Here you read the same as employees of the units, from the day on which they do. Nobody can see what anyone answered.',
  },
  none: {
    nb: 'Ingen runde har begynt i enhetene du følger. Når resultatene åpnes for ansatte, finner du dem her.',
    nn: 'Ingen runde har byrja i einingane du følgjer. Når resultata blir opna for tilsette, finn du dei her.',
    en: 'No round has begun in the units you follow. When results open to employees you will find them here.',
  },
  resultsOn: {
    nb: 'Resultatene åpnes for ansatte {{date}}.',
    nn: 'Resultata blir opna for tilsette {{date}}.',
    en: 'Results open to employees on {{date}}.',
  },
  resultsLater: {
    nb: 'Resultatene er ikke åpnet for ansatte ennå.',
    nn: 'Resultata er ikkje opna for tilsette enno.',
    en: 'Results are not open to employees yet.',
  },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  results: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
  plan: { nb: 'Tiltaksplan', nn: 'Tiltaksplan', en: 'Action plan' },
  readResults: { nb: 'Les resultatene', nn: 'Les resultata', en: 'Read the results' },
  readResultsOf: {
    nb: 'Les resultatene for {{unit}}',
    nn: 'Les resultata for {{unit}}',
    en: 'Read the results of {{unit}}',
  },
  readPlan: { nb: 'Les planen', nn: 'Les planen', en: 'Read the plan' },
  readPlanOf: {
    nb: 'Les planen for {{unit}}',
    nn: 'Les planen for {{unit}}',
    en: 'Read the plan of {{unit}}',
  },
  notSigned: { nb: 'Ikke signert', nn: 'Ikkje signert', en: 'Not signed' },
  notOpen: { nb: 'Ikke åpnet', nn: 'Ikkje opna', en: 'Not open' },
  search: { nb: 'Søk etter enhet', nn: 'Søk etter eining', en: 'Search for a unit' },
  noneFound: { nb: 'Ingen enhet passer.', nn: 'Inga eining passar.', en: 'No unit matches.' },
})
