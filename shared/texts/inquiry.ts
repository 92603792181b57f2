/** Texts of the leader's own further inquiry. */
import { defineTexts } from './define.ts'

export const inquiryTexts = defineTexts({
  title: { nb: 'Undersøke videre', nn: 'Undersøkje vidare', en: 'Further inquiry' },
  lead: {
    nb: 'Leder har et selvstendig ansvar for å undersøke det som kan være uforsvarlig i arbeidsmiljøet. Her holder dere orden på det.',
    nn: 'Leiaren har eit sjølvstendig ansvar for å undersøkje det som kan vere uforsvarleg i arbeidsmiljøet. Her held de orden på det.',
    en: 'Leaders have a responsibility of their own to look into what may be unsound in the working environment. Here you keep track of it.',
  },
  whoReads: {
    nb: 'Bare leder og verneombud i enheten leser dette. Ingen tall setter det i gang, og ingen nivåer over ser det. Skriv om forhold, ikke om enkeltpersoner.',
    nn: 'Berre leiar og verneombod i eininga les dette. Ingen tal set det i gang, og ingen nivå over ser det. Skriv om forhold, ikkje om enkeltpersonar.',
    en: 'Only the leader and the safety representative of the unit read this. No figure sets it off, and no level above sees it. Write about conditions, not about individuals.',
  },
  none: {
    nb: 'Ingenting undersøkes videre nå.',
    nn: 'Ingenting blir undersøkt vidare no.',
    en: 'Nothing is being looked further into now.',
  },
  begin: { nb: 'Begynn å undersøke', nn: 'Byrja å undersøkje', en: 'Begin an inquiry' },
  beginNew: { nb: 'Noe nytt å undersøke', nn: 'Noko nytt å undersøkje', en: 'Something new to look into' },
  what: { nb: 'Hva undersøkes', nn: 'Kva blir undersøkt', en: 'What is looked into' },
  whatMissing: {
    nb: 'Skriv hva som skal undersøkes.',
    nn: 'Skriv kva som skal undersøkjast.',
    en: 'Write what is to be looked into.',
  },
  withWhom: {
    nb: 'Hvordan, og sammen med hvem',
    nn: 'Korleis, og saman med kven',
    en: 'How, and together with whom',
  },
  withWhomHelp: {
    nb: 'For eksempel verneombudet, HR eller bedriftshelsetjenesten.',
    nn: 'Til dømes verneombodet, HR eller bedriftshelsetenesta.',
    en: 'For instance the safety representative, HR or the occupational health service.',
  },
  begunOn: { nb: 'Begynt', nn: 'Byrja', en: 'Begun on' },
  concludedOn: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Concluded on' },
  conclusion: { nb: 'Hva det viste', nn: 'Kva det viste', en: 'What it showed' },
  daysWrong: {
    nb: 'Dagen kan ikke ligge fram i tid eller før undersøkelsen begynte.',
    nn: 'Dagen kan ikkje liggje fram i tid eller før undersøkinga byrja.',
    en: 'The day cannot lie in the future or before the inquiry began.',
  },
  ongoing: { nb: 'Pågår siden {{day}}', nn: 'Går føre seg sidan {{day}}', en: 'Ongoing since {{day}}' },
  concluded: { nb: 'Avsluttet {{day}}', nn: 'Avslutta {{day}}', en: 'Concluded on {{day}}' },
  change: { nb: 'Skriv mer', nn: 'Skriv meir', en: 'Write more' },
  remove: { nb: 'Ta bort', nn: 'Ta bort', en: 'Remove' },
})
