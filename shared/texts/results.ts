/** Texts of making a release, and of what it says of itself. */
import { defineTexts } from './define.ts'

export const resultsTexts = defineTexts({
  stepWaiting: {
    nb: 'Opptellingen begynner om et øyeblikk',
    nn: 'Oppteljinga byrjar om ein augeblink',
    en: 'The counting begins in a moment',
  },
  stepOpening: { nb: 'Åpner svarboksen', nn: 'Opnar svarboksen', en: 'Opening the answer box' },
  stepCounting: { nb: 'Teller svarene', nn: 'Tel svara', en: 'Counting the answers' },
  stepPlacing: {
    nb: 'Plasserer svarene i svargrupper',
    nn: 'Plasserer svara i svargrupper',
    en: 'Placing the answers in crowds',
  },
  stepGroups: {
    nb: 'Avgjør hvilke grupper som kan vises',
    nn: 'Avgjer kva grupper som kan visast',
    en: 'Deciding which groups can be shown',
  },
  stepChecking: {
    nb: 'Kontrollerer at ingens svar kan regnes ut',
    nn: 'Kontrollerer at ingen sine svar kan reknast ut',
    en: 'Checking that nobody’s answers can be worked out',
  },
  stepSaving: {
    nb: 'Lagrer tallene og sletter enkeltsvarene',
    nn: 'Lagrar tala og slettar enkeltsvara',
    en: 'Saving the figures and deleting the single answers',
  },
  progressLabel: {
    nb: 'Så langt er opptellingen',
    nn: 'Så langt er oppteljinga',
    en: 'How far the counting is',
  },
  mayLeave: {
    nb: 'Du kan forlate siden. Arbeidet går videre av seg selv.',
    nn: 'Du kan forlate sida. Arbeidet går vidare av seg sjølv.',
    en: 'You may leave the page. The work goes on by itself.',
  },

  refusedTitle: {
    nb: 'Resultatene er ikke publisert',
    nn: 'Resultata er ikkje publiserte',
    en: 'The results are not published',
  },
  refusedText: {
    nb: 'Kontrollen fant noe som må rettes først. Da vises ingenting, for noen. Alle svar er bevart, og ingen flere kan svare.',
    nn: 'Kontrollen fann noko som må rettast først. Då blir ingenting vist, for nokon. Alle svar er tekne vare på, og ingen fleire kan svare.',
    en: 'The check found something that must be put right first. Until then nothing is shown to anyone. Every answer is kept, and nobody else can answer.',
  },
  refusedNext: {
    nb: 'Gi meldingen under til den som drifter Medvirk. Prøv igjen når feilen er rettet.',
    nn: 'Gi meldinga under til den som driftar Medvirk. Prøv igjen når feilen er retta.',
    en: 'Give the message below to whoever runs Medvirk. Try again when the fault has been mended.',
  },
  refusedKeyHolders: {
    nb: 'Nøkkelholderne må da gi delene sine igjen.',
    nn: 'Nøkkelhaldarane må då gi delane sine igjen.',
    en: 'The key holders must then give their parts again.',
  },
  refusedDetails: {
    nb: 'Melding fra kontrollen (på engelsk)',
    nn: 'Melding frå kontrollen (på engelsk)',
    en: 'Message from the check',
  },

  release: { nb: 'Slik ble svarene talt', nn: 'Slik vart svara talde', en: 'How the answers were counted' },
  releaseLead: {
    nb: 'Hvert svar telles på det laveste nivået der nok svar står sammen. Så ble alle tallene kontrollert samlet, som om én person hadde alle rapportene.',
    nn: 'Kvart svar tel på det lågaste nivået der nok svar står saman. Så vart alle tala kontrollerte samla, som om éin person hadde alle rapportane.',
    en: 'Each answer counts at the lowest level where enough answers stand together. Then all figures were checked together, as if one person held every report.',
  },
  columnWhat: { nb: 'Hva', nn: 'Kva', en: 'What' },
  columnHow: { nb: 'Hvordan det ble', nn: 'Korleis det vart', en: 'How it turned out' },

  partAnswers: { nb: 'Svarene', nn: 'Svara', en: 'The answers' },
  answered: { nb: 'Svar mottatt', nn: 'Svar mottekne', en: 'Answers received' },
  atLevelOne: {
    nb: 'Teller på nivå 1 (institusjonen)',
    nn: 'Tel på nivå 1 (institusjonen)',
    en: 'Count at level 1 (the institution)',
  },
  atLevel: { nb: 'Teller på nivå {{level}}', nn: 'Tel på nivå {{level}}', en: 'Count at level {{level}}' },
  inNoFigure: { nb: 'Svar i ingen tall', nn: 'Svar i ingen tal', en: 'Answers in no figure' },
  inNoFigureHelp: {
    nb: 'For få til å telle sammen, selv øverst i runden',
    nn: 'For få til å telje saman, sjølv øvst i runden',
    en: 'Too few to count together, even at the top of the round',
  },
  erased: { nb: 'Enkeltsvar igjen', nn: 'Enkeltsvar att', en: 'Single answers left' },

  partReports: { nb: 'Rapportene', nn: 'Rapportane', en: 'The reports' },
  ownReports: {
    nb: 'Enheter med egen rapport',
    nn: 'Einingar med eigen rapport',
    en: 'Units with a report of their own',
  },
  ofUnits: {
    nb: '{{own}} av {{units}} svarenheter',
    nn: '{{own}} av {{units}} svareiningar',
    en: '{{own}} of {{units}} response units',
  },
  groupsNotShown: { nb: 'Grupper ikke vist', nn: 'Grupper ikkje viste', en: 'Groups not shown' },
  groupsNotShownOf: {
    nb: '{{hidden}} av {{asked}} bestilte',
    nn: '{{hidden}} av {{asked}} tinga',
    en: '{{hidden}} of {{asked}} ordered',
  },
  groupsHelp: {
    nb: 'Hver gruppe ved institusjonen og ved hver enhet på nivå 2',
    nn: 'Kvar gruppe ved institusjonen og ved kvar eining på nivå 2',
    en: 'Each group at the institution and at each unit of level 2',
  },
  groupsUndecided: {
    nb: 'Ikke vist fordi kontrollen ble for omfattende',
    nn: 'Ikkje vist fordi kontrollen vart for omfattande',
    en: 'Not shown because the check became too extensive',
  },

  partSafety: { nb: 'Kontrollen', nn: 'Kontrollen', en: 'The check' },
  smallestCrowd: { nb: 'Minste svargruppe', nn: 'Minste svargruppe', en: 'Smallest crowd' },
  smallestCrowdText: {
    nb: '{{count}} svar talt sammen',
    nn: '{{count}} svar talde saman',
    en: '{{count}} answers counted together',
  },
  recoverable: {
    nb: 'Skjulte tall som kunne regnes ut',
    nn: 'Skjulte tal som kunne reknast ut',
    en: 'Hidden figures that could be worked out',
  },
  isolable: {
    nb: 'For små grupper som kunne pekes ut',
    nn: 'For små grupper som kunne peikast ut',
    en: 'Groups too small that could be singled out',
  },
  tried: {
    nb: '{{tried}} forsøk med alle rapportene samlet',
    nn: '{{tried}} forsøk med alle rapportane samla',
    en: '{{tried}} attempts with all reports together',
  },

  partRecord: { nb: 'Til etterprøving', nn: 'Til etterprøving', en: 'To check afterwards' },
  timeTaken: { nb: 'Tid brukt', nn: 'Tid brukt', en: 'Time taken' },
  underASecond: { nb: 'Under ett sekund', nn: 'Under eitt sekund', en: 'Less than a second' },
  seconds: { nb: '{{seconds}} sekunder', nn: '{{seconds}} sekund', en: '{{seconds}} seconds' },
  hash: { nb: 'Kontrollsum', nn: 'Kontrollsum', en: 'Checksum' },
  hashHelp: {
    nb: 'SHA-256 av alle tall som er bevart. Endres ett tall, endres kontrollsummen. Den står også i loggen.',
    nn: 'SHA-256 av alle tal som er tekne vare på. Blir eitt tal endra, blir kontrollsummen endra. Han står òg i loggen.',
    en: 'SHA-256 of all figures that are kept. If one figure changes, so does the checksum. It stands in the log too.',
  },
  codebookHash: {
    nb: 'Kontrollsum for påstandene',
    nn: 'Kontrollsum for påstandane',
    en: 'Checksum of the statements',
  },
  rules: { nb: 'Regler for telling', nn: 'Reglar for teljing', en: 'Rules of counting' },
  rulesVersion: { nb: 'Versjon {{version}}', nn: 'Versjon {{version}}', en: 'Version {{version}}' },
  download: { nb: 'Last ned som JSON', nn: 'Last ned som JSON', en: 'Download as JSON' },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
})
