/** Words for personal links that cannot be used, and surveys that are over. */
import { defineTexts } from './define.ts'

export const personalLinkTexts = defineTexts({
  closedTitle: {
    nb: 'Undersøkelsen er avsluttet',
    nn: 'Undersøkinga er avslutta',
    en: 'The survey is closed',
  },
  closedText: {
    nb: 'Det er ikke mulig å svare lenger. Resultatene blir tatt opp i enheten din.',
    nn: 'Det er ikkje mogleg å svare lenger. Resultata blir tekne opp i eininga di.',
    en: 'It is no longer possible to answer. The results will be discussed in your unit.',
  },
  closedUnsure: {
    nb: 'Du hadde trykket «Send inn», og vi vet ikke om svaret kom fram i tide. Med svarkoden kan du se om det ligger i svarboksen:',
    nn: 'Du hadde trykt «Send inn», og vi veit ikkje om svaret kom fram i tide. Med svarkoden kan du sjå om det ligg i svarboksen:',
    en: 'You had pressed “Submit”, and we do not know whether your answer arrived in time. With the answer code you can see whether it is in the answer box:',
  },
  toBox: {
    nb: 'Se svarboksen, og om svaret ditt er med',
    nn: 'Sjå svarboksen, og om svaret ditt er med',
    en: 'See the answer box, and whether your answer is in it',
  },
  abortedTitle: {
    nb: 'Undersøkelsen ble avbrutt',
    nn: 'Undersøkinga vart avbroten',
    en: 'The survey was aborted',
  },
  abortedText: {
    nb: 'Alle svar er slettet uten å være lest. Du trenger ikke gjøre noe.',
    nn: 'Alle svar er sletta utan å vere lesne. Du treng ikkje gjere noko.',
    en: 'All answers have been destroyed unread. You need not do anything.',
  },
  stillKept: {
    nb: 'Det du svarte i denne nettleseren, ligger fortsatt låst her, med svarkoden. Det slettes når du åpner lenken igjen etter at undersøkelsen er helt ferdig.',
    nn: 'Det du svara i denne nettlesaren, ligg framleis låst her, med svarkoden. Det blir sletta når du opnar lenkja igjen etter at undersøkinga er heilt ferdig.',
    en: 'What you answered in this browser is still locked here, with the answer code. It is removed when you open the link again after the survey is completely finished.',
  },
  keyMissingTitle: {
    nb: 'Undersøkelsen kan ikke åpnes akkurat nå',
    nn: 'Undersøkinga kan ikkje opnast akkurat no',
    en: 'The survey cannot be opened just now',
  },
  keyMissingText: {
    nb: 'Det er en feil på serveren, ikke hos deg: Den finner ikke nøkkelen til undersøkelsen. Prøv igjen senere, og si gjerne fra til dem som sendte deg lenken.',
    nn: 'Det er ein feil på serveren, ikkje hos deg: Han finn ikkje nøkkelen til undersøkinga. Prøv igjen seinare, og sei gjerne frå til dei som sende deg lenkja.',
    en: 'The fault is on the server, not with you: it does not find the key to the survey. Try again later, and please tell those who sent you the link.',
  },
  keyMissingKept: {
    nb: 'Ingenting er slettet. Har du begynt å svare i denne nettleseren, ligger svarene fortsatt her.',
    nn: 'Ingenting er sletta. Har du byrja å svare i denne nettlesaren, ligg svara framleis her.',
    en: 'Nothing has been removed. If you began to answer in this browser, your answers are still here.',
  },
  cannotSealTitle: {
    nb: 'Nettleseren kan ikke forsegle svar her',
    nn: 'Nettlesaren kan ikkje forsegle svar her',
    en: 'Your browser cannot seal answers here',
  },
  cannotSealText: {
    nb: 'Ingenting er sendt. Sjekk at adressen begynner med https, eller bruk en nyere nettleser.',
    nn: 'Ingenting er sendt. Sjekk at adressa byrjar med https, eller bruk ein nyare nettlesar.',
    en: 'Nothing has been sent. Check that the address begins with https, or use a newer browser.',
  },
  notOpenTitle: {
    nb: 'Undersøkelsen er ikke åpen',
    nn: 'Undersøkinga er ikkje open',
    en: 'The survey is not open',
  },
  notOpenText: {
    nb: 'Prøv igjen når undersøkelsen har startet. Da får du e-post.',
    nn: 'Prøv igjen når undersøkinga har starta. Då får du e-post.',
    en: 'Try again when the survey has started. You will get an e-mail.',
  },
  unknownTitle: { nb: 'Lenken er ukjent', nn: 'Lenkja er ukjend', en: 'The link is unknown' },
  unknownText: {
    nb: 'Kanskje kom ikke hele lenken med. Åpne den på nytt fra e-posten, eller kopier hele adressen. Har du sagt at du deler enheten, ble lenken og svarene fjernet herfra da siden ble lastet på nytt.',
    nn: 'Kanskje kom ikkje heile lenkja med. Opne ho på nytt frå e-posten, eller kopier heile adressa. Har du sagt at du deler eininga, vart lenkja og svara fjerna herfrå då sida vart lasta på nytt.',
    en: 'Perhaps part of the link is missing. Open it again from the e-mail, or copy the whole address. If you said that you share this device, the link and your answers were removed from it when the page was loaded again.',
  },
})
