/** Who keeps the key of a round that is open or closed: moving the last day, waiting for key holders, aborting. */
import { defineTexts } from './define.ts'

export const keepingTexts = defineTexts({
  /* Extension */
  extendNeeds: {
    nb: 'En senere dag må signeres av {{needed}} nøkkelholdere. De velger filen fra nøkkelmøtet her. Den leses i nettleseren og sendes ikke.',
    nn: 'Ein seinare dag må signerast av {{needed}} nøkkelhaldarar. Dei vel fila frå nøkkelmøtet her. Ho blir lesen i nettlesaren og blir ikkje send.',
    en: 'A later day must be signed by {{needed}} key holders. They choose the file from the key meeting here. It is read in the browser and is not sent.',
  },
  extendFile: { nb: 'Nøkkelholderens fil', nn: 'Fila til nøkkelhaldaren', en: 'The key holder’s file' },
  extendSigned: {
    nb: '{{name}} signerer den nye dagen.',
    nn: '{{name}} signerer den nye dagen.',
    en: '{{name}} signs the new day.',
  },
  extendTooFew_one: {
    nb: 'Én nøkkelholder til må velge filen sin.',
    nn: 'Éin nøkkelhaldar til må velje fila si.',
    en: 'One more key holder must choose their file.',
  },
  extendTooFew_other: {
    nb: '{{count}} nøkkelholdere til må velge filen sin.',
    nn: '{{count}} nøkkelhaldarar til må velje fila si.',
    en: '{{count}} more key holders must choose their file.',
  },
  extendNoKey: {
    nb: 'Filen har ingen signeringsnøkkel. Bruk hele filen fra nøkkelmøtet.',
    nn: 'Fila har ingen signeringsnøkkel. Bruk heile fila frå nøkkelmøtet.',
    en: 'The file has no key for signing. Use the whole file from the key meeting.',
  },
  extendForeign: {
    nb: 'Filen hører til en annen runde, eller til et nøkkelmøte som er holdt på nytt.',
    nn: 'Fila høyrer til ein annan runde, eller til eit nøkkelmøte som er halde på nytt.',
    en: 'The file belongs to another round, or to a key meeting that has been held again.',
  },

  /* The open and closed round */
  publicPage: {
    nb: 'Undersøkelsens side',
    nn: 'Sida til undersøkinga',
    en: 'The page of the survey',
  },
  keptByHolders: {
    nb: 'Nøkkelholdere har nøkkelen til svarboksen.',
    nn: 'Nøkkelhaldarar har nøkkelen til svarboksen.',
    en: 'Key holders keep the key to the answer box.',
  },
  keptByServer: {
    nb: 'Serveren har nøkkelen til svarboksen.',
    nn: 'Serveren har nøkkelen til svarboksen.',
    en: 'The server keeps the key to the answer box.',
  },
  countComes: {
    nb: 'Hvor mange svar som ligger i svarboksen, blir kjent når undersøkelsen er avsluttet. Til da telles bare svarskjemaer som er hentet, én gang i døgnet.',
    nn: 'Kor mange svar som ligg i svarboksen, blir kjent når undersøkinga er avslutta. Til då blir berre svarskjema som er henta, talde, éin gong i døgnet.',
    en: 'How many answers lie in the answer box is known when the survey has closed. Until then only answer forms that were collected are counted, once a day.',
  },
  waitingTitle: {
    nb: 'Svarboksen venter på nøkkelholderne',
    nn: 'Svarboksen ventar på nøkkelhaldarane',
    en: 'The answer box waits for the key holders',
  },
  waitingText: {
    nb: '{{needed}} nøkkelholdere må gi sin del på undersøkelsens side. De trenger ingen innlogging. Resultatene lages så snart delene er gitt.',
    nn: '{{needed}} nøkkelhaldarar må gi sin del på sida til undersøkinga. Dei treng inga innlogging. Resultata blir laga så snart delane er gitte.',
    en: '{{needed}} key holders must give their part on the page of the survey. They need not sign in. The results are made as soon as the parts are given.',
  },
  waitingAddress: {
    nb: 'Send nøkkelholderne denne adressen:',
    nn: 'Send nøkkelhaldarane denne adressa:',
    en: 'Send the key holders this address:',
  },
  givenBy: {
    nb: '{{name}} har gitt sin del.',
    nn: '{{name}} har gitt sin del.',
    en: '{{name}} has given their part.',
  },
  givenCount: {
    nb: '{{given}} av {{needed}} deler er gitt.',
    nn: '{{given}} av {{needed}} delar er gitte.',
    en: '{{given}} of {{needed}} parts are given.',
  },

  /* Abort */
  abort: { nb: 'Avbryt runden', nn: 'Avbryt runden', en: 'Abort the round' },
  abortTitle: {
    nb: 'Avbryte runden for godt?',
    nn: 'Avbryte runden for godt?',
    en: 'Abort the round for good?',
  },
  abortDestroys: {
    nb: 'Alle svar slettes uten å være lest. Det blir ingen resultater, for noen.',
    nn: 'Alle svar blir sletta utan å vere lesne. Det blir ingen resultat, for nokon.',
    en: 'All answers are destroyed unread. There will be no results, for anybody.',
  },
  abortTells: {
    nb: 'Alle inviterte får beskjed om at undersøkelsen er avbrutt.',
    nn: 'Alle inviterte får melding om at undersøkinga er avbroten.',
    en: 'Everybody invited is told that the survey has been aborted.',
  },
  abortNot: { nb: 'Behold runden', nn: 'Behald runden', en: 'Keep the round' },
  abortType: {
    nb: 'Skriv navnet på runden for å bekrefte: {{title}}',
    nn: 'Skriv namnet på runden for å stadfeste: {{title}}',
    en: 'Type the round’s name to confirm: {{title}}',
  },
  abortWrong: {
    nb: 'Skriv navnet nøyaktig som det står over.',
    nn: 'Skriv namnet nøyaktig som det står over.',
    en: 'Type the name exactly as it is written above.',
  },
})
