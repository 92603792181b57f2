/** Texts of the page where everybody employed finds the results and the action plan of their own unit. */
import { defineTexts } from './define.ts'

export const ownTexts = defineTexts({
  title: {
    nb: 'Resultater og tiltaksplan der du jobber',
    nn: 'Resultat og tiltaksplan der du jobbar',
    en: 'Results and action plan where you work',
  },
  lead: {
    nb: 'Her leser du det samme som lederen og verneombudet i enheten din. Ingen kan se hva du selv har svart.',
    nn: 'Her les du det same som leiaren og verneombodet i eininga di. Ingen kan sjå kva du sjølv har svara.',
    en: 'Here you read the same as the leader and the safety representative of your unit. Nobody can see what you answered yourself.',
  },
  none: {
    nb: 'Ingen undersøkelse har begynt der du jobber. Når resultatene åpnes, får du en e-post, og så finner du dem her.',
    nn: 'Inga undersøking har begynt der du jobbar. Når resultata blir opna, får du ein e-post, og då finn du dei her.',
    en: 'No survey has begun where you work. When results open you will get an e-mail and find them here.',
  },
  wrongUnit: {
    nb: 'Jobber du et annet sted enn det står her? Det kommer fra personalregisteret. Spør {{contact}}.',
    nn: 'Jobbar du ein annan stad enn det står her? Det kjem frå personalregisteret. Spør {{contact}}.',
    en: 'Do you work somewhere else than it says here? It comes from the staff register. Ask {{contact}}.',
  },

  meetingOn: {
    nb: 'Oppfølgingsmøtet er i gang',
    nn: 'Oppfølgingsmøtet er i gang',
    en: 'The follow-up meeting is on',
  },
  meetingOnText: {
    nb: 'Bli med med koden som vises i rommet. Du skriver uten navn.',
    nn: 'Bli med med koden som blir vist i rommet. Du skriv utan namn.',
    en: 'Join with the code shown in the room. You write without a name.',
  },
  joinMeeting: { nb: 'Bli med i møtet', nn: 'Bli med i møtet', en: 'Join the meeting' },

  results: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
  resultsOpen: { nb: 'Åpnet', nn: 'Opna', en: 'Open' },
  resultsOpenText: {
    nb: 'Gjennomsnitt og spredning for enheten, ved siden av enhetene over.',
    nn: 'Gjennomsnitt og spreiing for eininga, ved sida av einingane over.',
    en: 'Means and spread of the unit, beside the units above.',
  },
  readResults: { nb: 'Les resultatene', nn: 'Les resultata', en: 'Read the results' },
  surveyOpen: { nb: 'Undersøkelsen pågår', nn: 'Undersøkinga går føre seg', en: 'The survey is under way' },
  surveyOpenText: {
    nb: 'Den er åpen til og med {{date}}. Ingen ser resultater før den er avsluttet.',
    nn: 'Ho er open til og med {{date}}. Ingen ser resultat før ho er avslutta.',
    en: 'It is open until the end of {{date}}. Nobody sees results before it has been closed.',
  },
  resultsComing: { nb: 'Ikke åpnet ennå', nn: 'Ikkje opna enno', en: 'Not open yet' },
  resultsOn: {
    nb: 'De åpnes for alle ansatte {{date}}, og du får en e-post.',
    nn: 'Dei blir opna for alle tilsette {{date}}, og du får ein e-post.',
    en: 'They open to all employees on {{date}}, and you will get an e-mail.',
  },
  resultsSoon: {
    nb: 'Undersøkelsen er avsluttet. Du får en e-post når resultatene åpnes.',
    nn: 'Undersøkinga er avslutta. Du får ein e-post når resultata blir opna.',
    en: 'The survey has been closed. You will get an e-mail when the results open.',
  },

  plan: { nb: 'Tiltaksplan', nn: 'Tiltaksplan', en: 'Action plan' },
  planSigned: { nb: 'Signert', nn: 'Signert', en: 'Signed' },
  planSignedText: {
    nb: 'Det enheten har blitt enig om å bevare og forbedre.',
    nn: 'Det eininga har vorte einig om å ta vare på og forbetre.',
    en: 'What the unit has agreed to keep and to improve.',
  },
  readPlan: { nb: 'Les tiltaksplanen', nn: 'Les tiltaksplanen', en: 'Read the action plan' },
  planComing: { nb: 'På vei', nn: 'På veg', en: 'On its way' },
  planComingText: {
    nb: 'Alle i enheten snakker om resultatene og blir enige om tiltak. Du får en e-post når planen er signert.',
    nn: 'Alle i eininga snakkar om resultata og blir einige om tiltak. Du får ein e-post når planen er signert.',
    en: 'Everyone in the unit talks about the results and agrees on measures. You will get an e-mail when the plan is signed.',
  },
  planLater: { nb: 'Kommer etter resultatene', nn: 'Kjem etter resultata', en: 'Comes after the results' },

  howRead: { nb: 'Slik leser du dette', nn: 'Slik les du dette', en: 'How to read this' },
  howCounts: {
    nb: 'Hvert svar telles på det laveste nivået der nok svar står sammen. Har enheten din for få, leser du rapporten for enheten der svarene telles.',
    nn: 'Kvart svar tel på det lågaste nivået der nok svar står saman. Har eininga di for få, les du rapporten for eininga der svara tel.',
    en: 'Every answer counts at the lowest level where enough answers stand together. If your unit has too few, you read the report of the unit where they count.',
  },
  howWithheld: {
    nb: '«Ikke vist» betyr at for få svar står sammen til at tallet er trygt å vise. Det sier ikke hvor mange som svarte.',
    nn: '«Ikkje vist» betyr at for få svar står saman til at talet er trygt å vise. Det seier ikkje kor mange som svara.',
    en: '“Not shown” means that too few answers stand together for the figure to be shown safely. It does not say how many answered.',
  },
  howJudge: {
    nb: 'Tallene sier ikke hva som er bra eller dårlig. Det vurderer dere sammen.',
    nn: 'Tala seier ikkje kva som er bra eller dårleg. Det vurderer de saman.',
    en: 'The figures do not say what is good or bad. You judge that together.',
  },
})
