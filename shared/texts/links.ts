/** Lost links, wrong addresses and printed letters, for coordinators and HR. */
import { defineTexts } from './define.ts'

export const linksTexts = defineTexts({
  title: { nb: 'Lenker og brev', nn: 'Lenkjer og brev', en: 'Links and letters' },
  lead: {
    nb: 'For den som har mistet lenken, har feil adresse eller ikke har e-post. Hvem som har svart, kan ingen se her.',
    nn: 'For den som har mista lenkja, har feil adresse eller ikkje har e-post. Kven som har svara, kan ingen sjå her.',
    en: 'For those who have lost their link, have a wrong address or no e-mail. Nobody can see here who has answered.',
  },
  search: {
    nb: 'Finn en som er invitert',
    nn: 'Finn ein som er invitert',
    en: 'Find somebody who is invited',
  },
  searchHelp: {
    nb: 'Navn eller e-postadresse, minst 3 bokstaver',
    nn: 'Namn eller e-postadresse, minst 3 bokstavar',
    en: 'Name or e-mail address, at least 3 letters',
  },
  searching: { nb: 'Søker …', nn: 'Søkjer …', en: 'Searching …' },
  none: {
    nb: 'Ingen som er invitert, har dette i navnet eller adressen.',
    nn: 'Ingen som er invitert, har dette i namnet eller adressa.',
    en: 'Nobody who is invited has this in their name or address.',
  },
  found_one: { nb: '1 treff', nn: '1 treff', en: '1 hit' },
  found_other: { nb: '{{count}} treff', nn: '{{count}} treff', en: '{{count}} hits' },
  more: {
    nb: 'De første {{count}} treffene. Skriv mer for å finne resten.',
    nn: 'Dei første {{count}} treffa. Skriv meir for å finne resten.',
    en: 'The first {{count}} hits. Type more to find the others.',
  },
  noEmail: {
    nb: 'Ingen e-post: invitert med brev',
    nn: 'Ingen e-post: invitert med brev',
    en: 'No e-mail: invited by letter',
  },
  letterToo: {
    nb: '{{email}}, og invitert med brev',
    nn: '{{email}}, og invitert med brev',
    en: '{{email}}, and invited by letter',
  },
  sendLink: { nb: 'Send ny lenke', nn: 'Send ny lenkje', en: 'Send a new link' },
  sendLinkTo: {
    nb: 'Send ny lenke til {{name}}',
    nn: 'Send ny lenkje til {{name}}',
    en: 'Send a new link to {{name}}',
  },
  sendLinkQuestion: {
    nb: 'Invitasjonen går til {{email}} med en ny lenke. Lenker som er sendt før, virker fortsatt. Har {{name}} hentet et svarskjema, er det fortsatt hentet.',
    nn: 'Invitasjonen går til {{email}} med ei ny lenkje. Lenkjer som er sende før, verkar framleis. Har {{name}} henta eit svarskjema, er det framleis henta.',
    en: 'The invitation goes to {{email}} with a new link. Links that were sent before still work. If {{name}} has collected an answer form, it is still collected.',
  },
  sendLinkSent: {
    nb: 'Ny lenke går til {{email}}.',
    nn: 'Ny lenkje går til {{email}}.',
    en: 'A new link goes to {{email}}.',
  },
  correct: { nb: 'Rett adressen', nn: 'Rett adressa', en: 'Correct the address' },
  addAddress: { nb: 'Legg til adresse', nn: 'Legg til adresse', en: 'Add an address' },
  correctFor: {
    nb: 'E-postadressen til {{name}}',
    nn: 'E-postadressa til {{name}}',
    en: 'The e-mail address of {{name}}',
  },
  newAddress: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  addressInvalid: {
    nb: 'Skriv en hel e-postadresse, for eksempel navn@eksempel.no.',
    nn: 'Skriv ei heil e-postadresse, til dømes namn@eksempel.no.',
    en: 'Type a whole e-mail address, for example name@example.org.',
  },
  correctConsequences: {
    nb: 'Adressen blir rettet i registeret, og en ny lenke går dit med en gang. Den gamle adressen får beskjed, uten lenke. Rett adressen også der registeret hentes fra, ellers kommer den gamle tilbake ved neste import.',
    nn: 'Adressa blir retta i registeret, og ei ny lenkje går dit med ein gong. Den gamle adressa får melding, utan lenkje. Rett adressa òg der registeret blir henta frå, elles kjem den gamle tilbake ved neste import.',
    en: 'The address is corrected in the register, and a new link goes there at once. The old address is told, without a link. Correct the address where the register comes from as well, or the old one returns with the next import.',
  },
  addConsequences: {
    nb: 'Adressen blir lagt inn i registeret, og en lenke går dit med en gang. Legg den inn også der registeret hentes fra, ellers forsvinner den ved neste import. Personen får fortsatt brev.',
    nn: 'Adressa blir lagd inn i registeret, og ei lenkje går dit med ein gong. Legg ho inn òg der registeret blir henta frå, elles forsvinn ho ved neste import. Personen får framleis brev.',
    en: 'The address is added to the register, and a link goes there at once. Add it where the register comes from as well, or it disappears with the next import. The person still gets a letter.',
  },
  correctSend: {
    nb: 'Lagre og send ny lenke',
    nn: 'Lagre og send ny lenkje',
    en: 'Save and send a new link',
  },
  printLetter: { nb: 'Lag brev', nn: 'Lag brev', en: 'Make a letter' },
  printLetterTo: { nb: 'Brev til {{name}}', nn: 'Brev til {{name}}', en: 'Letter to {{name}}' },
  lettersTitle: { nb: 'Brev på papir', nn: 'Brev på papir', en: 'Letters on paper' },
  allHaveEmail: {
    nb: 'Alle som er invitert, har en e-postadresse, og hadde det da runden ble satt i gang.',
    nn: 'Alle som er inviterte, har ei e-postadresse, og hadde det då runden vart sett i gang.',
    en: 'Everyone who is invited has an e-mail address, and had one when the round was launched.',
  },
  byLetter_one: {
    nb: '1 har ikke e-post, eller hadde det ikke da runden ble satt i gang, og inviteres med brev.',
    nn: '1 har ikkje e-post, eller hadde det ikkje då runden vart sett i gang, og blir invitert med brev.',
    en: '1 has no e-mail, or had none when the round was launched, and is invited by letter.',
  },
  byLetter_other: {
    nb: '{{count}} har ikke e-post, eller hadde det ikke da runden ble satt i gang, og inviteres med brev.',
    nn: '{{count}} har ikkje e-post, eller hadde det ikkje då runden vart sett i gang, og blir inviterte med brev.',
    en: '{{count}} have no e-mail, or had none when the round was launched, and are invited by letter.',
  },
  letters_one: { nb: 'Last ned 1 brev (PDF)', nn: 'Last ned 1 brev (PDF)', en: 'Download 1 letter (PDF)' },
  letters_other: {
    nb: 'Last ned {{count}} brev (PDF)',
    nn: 'Last ned {{count}} brev (PDF)',
    en: 'Download {{count}} letters (PDF)',
  },
  lettersPage: {
    nb: 'Én side til hver, på personens språk, med en ny personlig lenke som QR-kode og i skrift. Navn og enhet passer i en vinduskonvolutt.',
    nn: 'Éi side til kvar, på språket til personen, med ei ny personleg lenkje som QR-kode og i skrift. Namn og eining passar i ein vindaugskonvolutt.',
    en: 'One page each, in the person’s language, with a new personal link as a QR code and in writing. Name and unit fit a window envelope.',
  },
  lettersSecret: {
    nb: 'Den som har brevet, kan svare i stedet for personen. Legg brevene i konvolutter, og slett filen når de er skrevet ut.',
    nn: 'Den som har brevet, kan svare i staden for personen. Legg breva i konvoluttar, og slett fila når dei er skrivne ut.',
    en: 'Whoever has the letter can answer in place of the person. Put the letters in envelopes, and delete the file when they are printed.',
  },
  lettersEarlier: {
    nb: 'Filen blir ikke lagret her. Lager du brevene på nytt, virker også de som er skrevet ut før.',
    nn: 'Fila blir ikkje lagra her. Lagar du breva på nytt, verkar òg dei som er skrivne ut før.',
    en: 'The file is not kept here. If you make the letters again, those printed before still work.',
  },
  making: { nb: 'Lager brev …', nn: 'Lagar brev …', en: 'Making letters …' },
  fileName: { nb: 'invitasjoner.pdf', nn: 'invitasjonar.pdf', en: 'invitations.pdf' },
  saved_one: { nb: '1 brev er lastet ned.', nn: '1 brev er lasta ned.', en: '1 letter has been downloaded.' },
  saved_other: {
    nb: '{{count}} brev er lastet ned.',
    nn: '{{count}} brev er lasta ned.',
    en: '{{count}} letters have been downloaded.',
  },
})
