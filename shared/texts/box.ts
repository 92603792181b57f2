/** Texts of the answer box's public page, and of what it shares with the key holders' meeting. */
import { defineTexts } from './define.ts'

export const boxTexts = defineTexts({
  title: { nb: 'Svarboksen', nn: 'Svarboksen', en: 'The answer box' },
  lead: {
    nb: 'Svarene legges forseglet i svarboksen mens undersøkelsen er åpen. Ingen kan lese dem før boksen åpnes etter siste dag, og da telles de i grupper på minst fem. Etterpå slettes hvert enkelt svar og alt som viser hvem som var invitert.',
    nn: 'Svara blir lagde forsegla i svarboksen medan undersøkinga er open. Ingen kan lese dei før boksen blir opna etter siste dag, og då blir dei talde i grupper på minst fem. Etterpå blir kvart enkelt svar og alt som viser kven som var inviterte, sletta.',
    en: 'Answers are put, sealed, in the answer box while the survey is open. Nobody can read them before the box is opened after the last day, and then they are counted in groups of at least five. Afterwards every single answer is destroyed, and everything that shows who was invited.',
  },
  leadServer: {
    nb: 'Svarene legges forseglet i svarboksen, og nøkkelen ligger på serveren. De som drifter serveren, kan derfor lese svar mens undersøkelsen er åpen. Etter siste dag telles svarene i grupper på minst fem, og hvert enkelt svar slettes.',
    nn: 'Svara blir lagde forsegla i svarboksen, og nøkkelen ligg på serveren. Dei som driftar serveren, kan difor lese svar medan undersøkinga er open. Etter siste dag blir svara talde i grupper på minst fem, og kvart enkelt svar blir sletta.',
    en: 'Answers are put, sealed, in the answer box, and the key lies on the server. Those who run the server can therefore read answers while the survey is open. After the last day the answers are counted in groups of at least five, and every single answer is destroyed.',
  },
  statePreparing: {
    nb: 'Undersøkelsen klargjøres. Ingen er invitert ennå.',
    nn: 'Undersøkinga blir klargjord. Ingen er inviterte enno.',
    en: 'The survey is being prepared. Nobody has been invited yet.',
  },
  stateOpen: {
    nb: 'Undersøkelsen er åpen til og med {{closes}}.',
    nn: 'Undersøkinga er open til og med {{closes}}.',
    en: 'The survey is open up to and including {{closes}}.',
  },
  stateWaiting: {
    nb: 'Undersøkelsen er avsluttet, og svarboksen venter på nøkkelholderne.',
    nn: 'Undersøkinga er avslutta, og svarboksen ventar på nøkkelhaldarane.',
    en: 'The survey has closed, and the answer box waits for the key holders.',
  },
  stateClosing: {
    nb: 'Undersøkelsen er avsluttet, og svarene telles.',
    nn: 'Undersøkinga er avslutta, og svara blir talde.',
    en: 'The survey has closed, and the answers are being counted.',
  },
  stateReleased: {
    nb: 'Resultatene er publisert. Ingen enkeltsvar finnes lenger.',
    nn: 'Resultata er publiserte. Ingen enkeltsvar finst lenger.',
    en: 'The results are published. No single answer exists any more.',
  },
  stateAborted: {
    nb: 'Undersøkelsen ble avbrutt. Alle svar ble slettet uten å være lest.',
    nn: 'Undersøkinga vart avbroten. Alle svar vart sletta utan å vere lesne.',
    en: 'The survey was aborted. All answers were destroyed unread.',
  },
  extended: {
    nb: 'Siste dag er flyttet fra {{planned}}. {{names}} har signert flyttingen.',
    nn: 'Siste dag er flytta frå {{planned}}. {{names}} har signert flyttinga.',
    en: 'The last day was moved from {{planned}}. {{names}} signed the change.',
  },
  extendedByServer: {
    nb: 'Siste dag er flyttet fra {{planned}}.',
    nn: 'Siste dag er flytta frå {{planned}}.',
    en: 'The last day was moved from {{planned}}.',
  },
  extensionUnsigned: {
    nb: 'Serveren oppgir en senere siste dag enn nøkkelholderne har signert. Svar gitt etter {{planned}} tas ikke imot av en nettleser som kontrollerer signaturene.',
    nn: 'Serveren oppgir ein seinare siste dag enn nøkkelhaldarane har signert. Ein nettlesar som kontrollerer signaturane, sender ikkje svar etter {{planned}}.',
    en: 'The server states a later last day than the key holders have signed. A browser that checks the signatures sends no answer after {{planned}}.',
  },
  destroyed: {
    nb: 'Svarboksen, invitasjonene og rundenøkkelen ble slettet {{date}}.',
    nn: 'Svarboksen, invitasjonane og rundenøkkelen vart sletta {{date}}.',
    en: 'The answer box, the invitations and the round key were destroyed on {{date}}.',
  },
  notThere: {
    nb: 'Her er det ingen svarboks',
    nn: 'Her er det ingen svarboks',
    en: 'There is no answer box here',
  },
  notThereText: {
    nb: 'Adressen er ikke hel, eller runden er ikke satt i gang. Sjekk lenken.',
    nn: 'Adressa er ikkje heil, eller runden er ikkje sett i gang. Sjekk lenkja.',
    en: 'The address is not whole, or the round has not been launched. Check the link.',
  },

  howToKnow: {
    nb: 'Hvordan kan du vite at det er anonymt?',
    nn: 'Korleis kan du vite at det er anonymt?',
    en: 'How can you know it is anonymous?',
  },

  /* Totals */
  totals: {
    nb: 'Tall for hele runden',
    nn: 'Tal for heile runden',
    en: 'Numbers for the whole round',
  },
  invited: { nb: 'inviterte', nn: 'inviterte', en: 'invited' },
  issued: { nb: 'svarskjemaer hentet', nn: 'svarskjema henta', en: 'answer forms collected' },
  boxed: { nb: 'svar i svarboksen', nn: 'svar i svarboksen', en: 'answers in the answer box' },
  opened: { nb: 'svar åpnet og talt', nn: 'svar opna og talde', en: 'answers opened and counted' },
  invalid: {
    nb: 'svar som ikke kunne telles',
    nn: 'svar som ikkje kunne teljast',
    en: 'answers that could not be counted',
  },
  totalsLater: {
    nb: 'Tallene for hele runden publiseres når undersøkelsen avsluttes.',
    nn: 'Tala for heile runden blir publiserte når undersøkinga blir avslutta.',
    en: 'The numbers for the whole round are published when the survey closes.',
  },
})
