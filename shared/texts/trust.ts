/**
 * The page an invited person reads before the first statement. Every sentence must be true of this version: the
 * answer is stored readable in the database until the survey is closed, and the page says so.
 */
import { defineTexts } from './define.ts'

export const trustTexts = defineTexts({
  question: {
    nb: 'Hvordan har du det på jobben?',
    nn: 'Korleis har du det på jobben?',
    en: 'How are things for you at work?',
  },
  lead: {
    nb: '{{institution}} spør deg og kollegene dine. Enheten din bruker svarene til å bli enig om hva som skal bevares, og hva som skal forbedres.',
    nn: '{{institution}} spør deg og kollegaene dine. Eininga di bruker svara til å bli samd om kva de skal ta vare på, og kva de skal forbetre.',
    en: '{{institution}} asks you and your colleagues. Your unit uses the answers to agree on what to keep and what to improve.',
  },

  time: { nb: 'Tid', nn: 'Tid', en: 'Time' },
  minutes: { nb: '{{from}}–{{to}} minutter', nn: '{{from}}–{{to}} minutt', en: '{{from}}–{{to}} minutes' },
  statements: {
    nb: '{{count}} påstander. Du kan ta pause.',
    nn: '{{count}} påstandar. Du kan ta pause.',
    en: '{{count}} statements. You can take a break.',
  },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  // The survey closes when its last day ends where the institution is.
  deadlineAt: { nb: '{{date}} kl.\u00a023.59', nn: '{{date}} kl.\u00a023.59', en: '{{date}} at 23:59' },
  norwegianTime: { nb: 'Norsk tid.', nn: 'Norsk tid.', en: 'Norwegian time.' },
  voluntary: { nb: 'Frivillig', nn: 'Frivillig', en: 'Voluntary' },
  maySkip: {
    nb: 'Du kan hoppe over påstander',
    nn: 'Du kan hoppe over påstandar',
    en: 'You can skip statements',
  },
  mayDecline: {
    nb: 'Du velger selv om du vil svare.',
    nn: 'Du vel sjølv om du vil svare.',
    en: 'You decide whether to answer.',
  },
  responsible: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  contact: { nb: 'Spørsmål:', nn: 'Spørsmål:', en: 'Questions:' },

  answersAs: { nb: 'Du svarer som', nn: 'Du svarar som', en: 'You answer as' },
  inGroups_one: { nb: 'i gruppa {{groups}}', nn: 'i gruppa {{groups}}', en: 'in the group {{groups}}' },
  inGroups_other: {
    nb: 'i gruppene {{groups}}',
    nn: 'i gruppene {{groups}}',
    en: 'in the groups {{groups}}',
  },
  invited_one: {
    nb: '{{count}} er invitert til å svare som dette. Ledere svarer i enheten over, og det gjør de som er for få til å svare for seg.',
    nn: '{{count}} er invitert til å svare som dette. Leiarar svarar i eininga over, og det gjer dei som er for få til å svare for seg.',
    en: '{{count}} person is invited to answer as this. Leaders answer in the unit above, and so do those who are too few to answer by themselves.',
  },
  invited_other: {
    nb: '{{count}} er invitert til å svare som det samme. Ledere svarer i enheten over, og det gjør de som er for få til å svare for seg.',
    nn: '{{count}} er inviterte til å svare som det same. Leiarar svarar i eininga over, og det gjer dei som er for få til å svare for seg.',
    en: '{{count}} people are invited to answer as the same. Leaders answer in the unit above, and so do those who are too few to answer by themselves.',
  },
  groupsShown: {
    nb: 'Svaret ditt telles i enheten. Tall for grupper vises bare for hele institusjonen og nivået under, der det er trygt for alle.',
    nn: 'Svaret ditt blir talt i eininga. Tal for grupper blir berre vist for heile institusjonen og nivået under, der det er trygt for alle.',
    en: 'Your answer counts in the unit. Figures for groups are shown only for the whole institution and the level below, where that is safe for everyone.',
  },
  notRight: {
    nb: 'Stemmer det ikke? Spør før du svarer:',
    nn: 'Stemmer det ikkje? Spør før du svarar:',
    en: 'Is this wrong? Ask before you answer:',
  },

  whoSees: { nb: 'Hvem ser hva', nn: 'Kven ser kva', en: 'Who sees what' },
  whoSeesLead: {
    nb: 'De som får resultatene, ser bare tall for grupper, aldri enkeltsvar. Hvor mye som vises, kommer an på hvor mange svar som står sammen:',
    nn: 'Dei som får resultata, ser berre tal for grupper, aldri enkeltsvar. Kor mykje som blir vist, kjem an på kor mange svar som står saman:',
    en: 'Those who get the results see figures for groups only, never single answers. How much is shown depends on how many answers stand together:',
  },
  means: {
    nb: 'Gjennomsnitt og svarprosent',
    nn: 'Gjennomsnitt og svarprosent',
    en: 'Means and response rate',
  },
  spread: {
    nb: 'Spredning, fordeling og enkeltpåstander',
    nn: 'Spreiing, fordeling og enkeltpåstandar',
    en: 'Spread, distribution and single statements',
  },
  shownForUnit: {
    nb: 'Vises for enheten når minst {{minimum}} svar står sammen.',
    nn: 'Blir vist for eininga når minst {{minimum}} svar står saman.',
    en: 'Shown for the unit when at least {{minimum}} answers stand together.',
  },
  sensitive: {
    nb: 'Mobbing, trakassering og vold',
    nn: 'Mobbing, trakassering og vald',
    en: 'Bullying, harassment and violence',
  },
  shownForLarge: {
    nb: 'Vises bare der minst {{minimum}} svar står sammen.',
    nn: 'Blir vist berre der minst {{minimum}} svar står saman.',
    en: 'Shown only where at least {{minimum}} answers stand together.',
  },
  countedAbove: {
    nb: 'Er det for få svar hos dere, telles de sammen med enheten over. Lederens eget svar telles ett nivå opp, ikke i egen enhet.',
    nn: 'Er det for få svar hos dykk, blir dei talde saman med eininga over. Leiaren sitt eige svar blir talt eitt nivå opp, ikkje i eiga eining.',
    en: "If there are too few answers in your unit, they are counted together with the unit above. The leader's own answer counts one level up, not in their own unit.",
  },
  howFigures: {
    nb: 'Slik blir tallene til (åpnes i en ny fane)',
    nn: 'Slik blir tala til (opnar i ei ny fane)',
    en: 'How the figures are made (opens in a new tab)',
  },

  protected: {
    nb: 'Slik er svaret beskyttet',
    nn: 'Slik er svaret verna',
    en: 'How your answer is protected',
  },
  protectedStored: {
    nb: 'Svaret lagres uten navn, klokkeslett eller adresse, med en tilfeldig nøkkel, i gruppa det telles i. Lenken husker bare at den er brukt.',
    nn: 'Svaret blir lagra utan namn, klokkeslett eller adresse, med ein tilfeldig nøkkel, i gruppa det blir talt i. Lenkja hugsar berre at ho er brukt.',
    en: 'Your answer is stored without name, time or address, under a random key, in the group it counts in. The link only remembers that it has been used.',
  },
  protectedWhileOpen: {
    nb: 'Ingen får resultater mens undersøkelsen er åpen.',
    nn: 'Ingen får resultat mens undersøkinga er open.',
    en: 'Nobody gets results while the survey is open.',
  },
  protectedCounted: {
    nb: 'Når undersøkelsen avsluttes, telles svarene i grupper på minst {{minimum}}. Så slettes hvert enkelt svar.',
    nn: 'Når undersøkinga blir avslutta, blir svara talde i grupper på minst {{minimum}}. Så blir kvart enkelt svar sletta.',
    en: 'When the survey is closed, the answers are counted in groups of at least {{minimum}}. Then every single answer is deleted.',
  },

  stored: { nb: 'Hva vi lagrer', nn: 'Kva vi lagrar', en: 'What we store' },
  storedWhileOpen: {
    nb: 'Til undersøkelsen avsluttes',
    nn: 'Til undersøkinga blir avslutta',
    en: 'Until the survey is closed',
  },
  storedAnswer: {
    nb: 'svaret ditt, og gruppa det telles i',
    nn: 'svaret ditt, og gruppa det blir talt i',
    en: 'your answer, and the group it counts in',
  },
  storedUse: {
    nb: 'at lenken er brukt, slik at ingen svarer to ganger',
    nn: 'at lenkja er brukt, slik at ingen svarar to gonger',
    en: 'that the link has been used, so that nobody answers twice',
  },
  storedAfter: { nb: 'Etterpå, av svarene', nn: 'Etterpå, av svara', en: 'Afterwards, of the answers' },
  storedFigures: {
    nb: 'bare tall for grupper på minst {{minimum}}',
    nn: 'berre tal for grupper på minst {{minimum}}',
    en: 'only figures for groups of at least {{minimum}}',
  },
  storedNever: {
    nb: 'Aldri sammen med svaret',
    nn: 'Aldri saman med svaret',
    en: 'Never together with the answer',
  },
  storedNothing: {
    nb: 'navn, e-post, IP-adresse eller klokkeslett',
    nn: 'namn, e-post, IP-adresse eller klokkeslett',
    en: 'name, e-mail, IP address or time of day',
  },

  released: { nb: 'Tallene kan utleveres', nn: 'Tala kan utleverast', en: 'Figures can be released' },
  releasedText: {
    nb: 'Tall for grupper kan utleveres ved innsynskrav. Hvert krav blir vurdert. Enkeltsvar finnes ikke etter at svarene er talt, og kan ikke utleveres.',
    nn: 'Tal for grupper kan utleverast ved innsynskrav. Kvart krav blir vurdert. Enkeltsvar finst ikkje etter at svara er talde, og kan ikkje utleverast.',
    en: 'Figures for groups can be released on an access request. Each request is decided on its own. Single answers do not exist once they are counted, and cannot be released.',
  },

  notProtected: {
    nb: 'Dette er ikke beskyttet',
    nn: 'Dette er ikkje verna',
    en: 'This is not protected',
  },
  notProtectedDatabase: {
    nb: 'De som drifter databasen på serveren, kan lese enkeltsvar mens undersøkelsen er åpen. Svarene står uten navn, men i gruppa de telles i. I en liten gruppe kan noen gjette hvem som svarte hva.',
    nn: 'Dei som driftar databasen på serveren, kan lese enkeltsvar mens undersøkinga er open. Svara står utan namn, men i gruppa dei blir talde i. I ei lita gruppe kan nokon gjette kven som svara kva.',
    en: 'Those who run the database on the server can read single answers while the survey is open. The answers carry no name, but stand in the group they count in. In a small group, somebody could guess who answered what.',
  },
  notProtectedUse: {
    nb: 'De kan også se om lenken din er brukt.',
    nn: 'Dei kan òg sjå om lenkja di er brukt.',
    en: 'They can also see whether your link has been used.',
  },
  notProtectedBackup: {
    nb: 'Sikkerhetskopier fra tiden undersøkelsen er åpen, kan inneholde enkeltsvar.',
    nn: 'Tryggingskopiar frå tida undersøkinga er open, kan innehalde enkeltsvar.',
    en: 'Backups made while the survey is open may hold single answers.',
  },
  notProtectedDevice: {
    nb: 'Har noen tatt kontroll over telefonen din eller serveren, kan de se svaret mens du skriver.',
    nn: 'Har nokon teke kontroll over telefonen din eller serveren, kan dei sjå svaret mens du skriv.',
    en: 'If somebody has taken control of your phone or the server, they can see the answer as you give it.',
  },
  notProtectedShared: {
    nb: 'Svarene ligger i nettleseren til du sender inn. Deler du telefon eller PC med andre, kan du slette dem under «Ta pause».',
    nn: 'Svara ligg i nettlesaren til du sender inn. Deler du telefon eller PC med andre, kan du slette dei under «Ta pause».',
    en: 'The answers stay in your browser until you submit. If you share the phone or computer with others, you can delete them under “Take a break”.',
  },
  notProtectedAlike: {
    nb: 'Svarer nesten alle i en gruppe likt, kan andre gjette hva du svarte.',
    nn: 'Svarar nesten alle i ei gruppe likt, kan andre gjette kva du svara.',
    en: 'If nearly everyone in a group answers alike, others can guess what you answered.',
  },

  afterSending: {
    nb: 'Når du har sendt inn',
    nn: 'Når du har sendt inn',
    en: 'Once you have submitted',
  },
  afterSendingText: {
    nb: 'Da kan svaret verken endres eller trekkes tilbake. Se over svarene før du sender inn.',
    nn: 'Då kan svaret korkje endrast eller trekkjast tilbake. Sjå over svara før du sender inn.',
    en: 'The answer can then be neither changed nor withdrawn. Look through your answers before you submit.',
  },

  start: { nb: 'Start', nn: 'Start', en: 'Start' },
  continueAnswering: { nb: 'Fortsett', nn: 'Hald fram', en: 'Continue' },
  startHint: {
    nb: 'Svarene lagres i nettleseren mens du svarer. Ingenting sendes før du trykker «Send inn».',
    nn: 'Svara blir lagra i nettlesaren mens du svarar. Ingenting blir sendt før du trykkjer «Send inn».',
    en: 'Your answers are kept in your browser while you answer. Nothing is sent until you press “Submit”.',
  },
  continueHint: {
    nb: 'Du har svart på {{answered}} av {{total}} påstander. Svarene ligger bare i nettleseren din.',
    nn: 'Du har svara på {{answered}} av {{total}} påstandar. Svara ligg berre i nettlesaren din.',
    en: 'You have answered {{answered}} of {{total}} statements. Your answers are in your browser only.',
  },
})
