/** Texts of signing in and of the first set-up. */
import { defineTexts } from './define.ts'

export const accessTexts = defineTexts({
  loginTitle: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  loginLead: {
    nb: 'Du får en lenke og en kode på e-post. De virker én gang og bare en kort stund.',
    nn: 'Du får ei lenkje og ein kode på e-post. Dei verkar éin gong og berre ei kort stund.',
    en: 'You get a link and a code by e-mail. They work once, and for a short while only.',
  },
  loginOnward: {
    nb: 'Logg inn, så kommer du til siden du var på vei til. Du får en lenke og en kode på e-post.',
    nn: 'Logg inn, så kjem du til sida du var på veg til. Du får ei lenkje og ein kode på e-post.',
    en: 'Sign in, and you will be led on to the page you wanted. You get a link and a code by e-mail.',
  },
  loginChoose: {
    nb: 'Velg hvordan du vil logge inn.',
    nn: 'Vel korleis du vil logge inn.',
    en: 'Choose how to sign in.',
  },
  signInWith: {
    nb: 'Logg inn med {{name}}',
    nn: 'Logg inn med {{name}}',
    en: 'Sign in with {{name}}',
  },
  orByMail: { nb: 'Eller med e-post', nn: 'Eller med e-post', en: 'Or by e-mail' },
  notSignedIn: { nb: 'Du er ikke logget inn', nn: 'Du er ikkje logga inn', en: 'You are not signed in' },
  signInAgain: { nb: 'Logg inn på nytt', nn: 'Logg inn på nytt', en: 'Sign in again' },
  loginDoneTitle: { nb: 'Det er deg', nn: 'Det er deg', en: 'It is you' },
  loginDoneLead: {
    nb: 'Lukk denne fanen og gå tilbake til den du kom fra. Der trykker du «Gå videre».',
    nn: 'Lukk denne fana og gå tilbake til den du kom frå. Der trykkjer du «Gå vidare».',
    en: 'Close this tab and go back to the one you came from. There, press “Go on”.',
  },
  loginForWhom: {
    nb: 'Alle ansatte kan logge inn og lese resultatene der de jobber. Skal du svare på undersøkelsen, bruker du lenken i invitasjonen.',
    nn: 'Alle tilsette kan logge inn og lese resultata der dei jobbar. Skal du svare på undersøkinga, bruker du lenkja i invitasjonen.',
    en: 'All employees can sign in and read the results where they work. To answer the survey, use the link in your invitation.',
  },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  emailHelp: {
    nb: 'Den adressen du bruker i arbeidet.',
    nn: 'Den adressa du bruker i arbeidet.',
    en: 'The address you use at work.',
  },
  emailWrong: {
    nb: 'Skriv en hel e-postadresse, for eksempel navn@eksempel.no.',
    nn: 'Skriv ei heil e-postadresse, til dømes namn@eksempel.no.',
    en: 'Write a whole e-mail address, for example name@example.org.',
  },
  sendLink: { nb: 'Send meg en e-post', nn: 'Send meg ein e-post', en: 'Send me an e-mail' },
  linkOnItsWayTitle: { nb: 'Se i e-posten din', nn: 'Sjå i e-posten din', en: 'Check your e-mail' },
  linkOnItsWay: {
    nb: 'Hvis {{email}} er registrert, er en e-post på vei. Den kan ta et par minutter. Åpne lenken i denne nettleseren, eller skriv koden fra e-posten her.',
    nn: 'Dersom {{email}} er registrert, er ein e-post på veg. Han kan ta eit par minutt. Opne lenkja i denne nettlesaren, eller skriv koden frå e-posten her.',
    en: 'If {{email}} is registered, an e-mail is on its way. It may take a couple of minutes. Open the link in this browser, or type the code from the e-mail here.',
  },
  linkDidNotCome: {
    nb: 'Kommer den ikke, sjekk adressen og søppelposten, eller spør {{contact}}.',
    nn: 'Kjem ho ikkje, sjekk adressa og søppelposten, eller spør {{contact}}.',
    en: 'If it does not arrive, check the address and your spam folder, or ask {{contact}}.',
  },
  signInWithCode: { nb: 'Logg inn med koden', nn: 'Logg inn med koden', en: 'Sign in with the code' },
  otherAddress: { nb: 'Bruk en annen adresse', nn: 'Bruk ei anna adresse', en: 'Use another address' },

  redeemTitle: { nb: 'Logg inn med lenken', nn: 'Logg inn med lenkja', en: 'Sign in with the link' },
  redeemLead: {
    nb: 'Trykk på knappen for å logge inn. Lenken kan brukes én gang.',
    nn: 'Trykk på knappen for å logge inn. Lenkja kan brukast éin gong.',
    en: 'Press the button to sign in. The link can be used once.',
  },
  redeem: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  newLink: { nb: 'Be om en ny lenke', nn: 'Be om ei ny lenkje', en: 'Ask for a new link' },

  notFoundTitle: {
    nb: 'Her er det ingenting for deg',
    nn: 'Her er det ingenting for deg',
    en: 'There is nothing here for you',
  },
  notFoundLead: {
    nb: 'Siden kan være flyttet, adressen kan være feil, eller siden er ikke for din rolle.',
    nn: 'Sida kan vere flytta, adressa kan vere feil, eller sida er ikkje for rolla di.',
    en: 'The page may have moved, the address may be wrong, or the page is not for your role.',
  },
  setupTitle: { nb: 'Sett opp Medvirk', nn: 'Set opp Medvirk', en: 'Set up Medvirk' },
  setupLead: {
    nb: 'Du blir den første administratoren. Alt her kan endres senere.',
    nn: 'Du blir den første administratoren. Alt her kan endrast seinare.',
    en: 'You become the first administrator. All of this can be changed later.',
  },
  setupWaits: {
    nb: 'Plattformen er ikke satt opp ennå. Bruk lenken som serveren skrev ut da den startet.',
    nn: 'Plattforma er ikkje sett opp enno. Bruk lenkja som serveren skreiv ut då han starta.',
    en: 'The platform has not been set up yet. Use the link that the server printed when it started.',
  },
  you: { nb: 'Deg', nn: 'Deg', en: 'You' },
  yourName: { nb: 'Navnet ditt', nn: 'Namnet ditt', en: 'Your name' },
  theInstitution: { nb: 'Institusjonen', nn: 'Institusjonen', en: 'The institution' },
  nameInNb: { nb: 'Navn på bokmål', nn: 'Namn på bokmål', en: 'Name in Bokmål' },
  nameInNn: { nb: 'Navn på nynorsk', nn: 'Namn på nynorsk', en: 'Name in Nynorsk' },
  nameInEn: { nb: 'Navn på engelsk', nn: 'Namn på engelsk', en: 'Name in English' },
  recordsSystem: { nb: 'Sak- og arkivsystem', nn: 'Sak- og arkivsystem', en: 'Records system' },
  recordsSystemHelp: {
    nb: 'Navnet slik dere bruker det, for eksempel ePhorte.',
    nn: 'Namnet slik de bruker det, til dømes ePhorte.',
    en: 'The name as you use it, for example ePhorte.',
  },
  contact: { nb: 'Hvem kan ansatte spørre?', nn: 'Kven kan tilsette spørje?', en: 'Whom can employees ask?' },
  contactHelp: {
    nb: 'Navn og telefon eller e-post. Vises på siden de ansatte ser først, og i e-postene.',
    nn: 'Namn og telefon eller e-post. Blir vist på sida dei tilsette ser først, og i e-postane.',
    en: 'Name and telephone or e-mail. Shown on the page employees see first, and in the e-mails.',
  },
  setUp: { nb: 'Sett opp', nn: 'Set opp', en: 'Set up' },
  setUpDoneTitle: { nb: 'Medvirk er satt opp', nn: 'Medvirk er sett opp', en: 'Medvirk is set up' },
  setUpDone: {
    nb: 'Du er administrator. Neste steg er å importere registeret.',
    nn: 'Du er administrator. Neste steg er å importere registeret.',
    en: 'You are the administrator. The next step is to import the register.',
  },
  alreadySetUpTitle: {
    nb: 'Medvirk er allerede satt opp',
    nn: 'Medvirk er alt sett opp',
    en: 'Medvirk has already been set up',
  },
  alreadySetUp: {
    nb: 'Lenken til oppsettet virker bare én gang, og den er brukt.',
    nn: 'Lenkja til oppsettet verkar berre éin gong, og ho er brukt.',
    en: 'The set-up link works only once, and it has been used.',
  },
  mustBeFilled: { nb: 'Må fylles ut.', nn: 'Må fyllast ut.', en: 'Must be filled in.' },
})
