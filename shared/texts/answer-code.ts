/** Words of the answer code and of what it is for: keeping it, sending, going on elsewhere, coming back. */
import { defineTexts } from './define.ts'

export const answerCodeTexts = defineTexts({
  yourCode: { nb: 'Svarkoden din', nn: 'Svarkoden din', en: 'Your answer code' },
  copy: { nb: 'Kopier', nn: 'Kopier', en: 'Copy' },
  copied: { nb: 'Kopiert', nn: 'Kopiert', en: 'Copied' },
  copyFailed: {
    nb: 'Nettleseren lot oss ikke kopiere. Skriv av koden.',
    nn: 'Nettlesaren lét oss ikkje kopiere. Skriv av koden.',
    en: 'The browser did not let us copy. Write the code down.',
  },
  saveAsFile: { nb: 'Lagre som fil', nn: 'Lagre som fil', en: 'Save as a file' },
  fileName: { nb: 'svarkode.txt', nn: 'svarkode.txt', en: 'answer-code.txt' },
  fileText: {
    nb: `Svarkode for {{round}}

{{code}}

Med koden kan du fortsette på en annen telefon eller PC, og erstatte svaret eller trekke det tilbake til og med {{date}}. Åpne lenken i e-posten og skriv inn koden.

Etterpå kan du se at svaret lå i svarboksen:
{{page}}

Vi har ingen kopi av koden. Vis den ikke til andre.
`,
    nn: `Svarkode for {{round}}

{{code}}

Med koden kan du halde fram på ein annan telefon eller PC, og erstatte svaret eller trekkje det tilbake til og med {{date}}. Opne lenkja i e-posten og skriv inn koden.

Etterpå kan du sjå at svaret låg i svarboksen:
{{page}}

Vi har ingen kopi av koden. Vis han ikkje til andre.
`,
    en: `Answer code for {{round}}

{{code}}

With the code you can continue on another phone or computer, and replace or withdraw your answer up to and including {{date}}. Open the link in the e-mail and type the code.

Afterwards you can see that your answer was in the answer box:
{{page}}

We have no copy of the code. Do not show it to others.
`,
  },
  fileReceipt: {
    nb: `
Kvittering for svaret du sendte:
{{receipt}}

Med koden og kvitteringen kan du se at svaret i svarboksen er akkurat det du sendte.
`,
    nn: `
Kvittering for svaret du sende:
{{receipt}}

Med koden og kvitteringa kan du sjå at svaret i svarboksen er akkurat det du sende.
`,
    en: `
Receipt for the answer you sent:
{{receipt}}

With the code and the receipt you can see that the answer in the answer box is exactly what you sent.
`,
  },

  keepTitle: {
    nb: 'Ta vare på svarkoden din',
    nn: 'Ta vare på svarkoden din',
    en: 'Keep your answer code',
  },
  keepLead: {
    nb: 'Koden er laget i nettleseren din og hører til svaret, ikke til deg. Vi har ingen kopi og kan ikke lage den på nytt.',
    nn: 'Koden er laga i nettlesaren din og høyrer til svaret, ikkje til deg. Vi har ingen kopi og kan ikkje lage han på nytt.',
    en: 'The code was made in your browser and belongs to the answer, not to you. We have no copy and cannot make it again.',
  },
  whatFor: { nb: 'Med koden kan du', nn: 'Med koden kan du', en: 'With the code you can' },
  forChange: {
    nb: 'erstatte svaret eller trekke det tilbake, til og med {{date}}',
    nn: 'erstatte svaret eller trekkje det tilbake, til og med {{date}}',
    en: 'replace or withdraw your answer, up to and including {{date}}',
  },
  forElsewhere: {
    nb: 'fortsette på en annen telefon eller PC, hvis du har lagt svarene på serveren, låst',
    nn: 'halde fram på ein annan telefon eller PC, om du har lagt svara på serveren, låste',
    en: 'continue on another phone or computer, if you have put your answers on the server, locked',
  },
  forCheck: {
    nb: 'se etterpå at svaret ditt lå i svarboksen',
    nn: 'sjå etterpå at svaret ditt låg i svarboksen',
    en: 'see afterwards that your answer was in the answer box',
  },
  keptOnDevice: {
    nb: 'Koden ligger også i denne nettleseren, låst. Den åpnes med lenken din fram til undersøkelsen avsluttes.',
    nn: 'Koden ligg òg i denne nettlesaren, låst. Han opnar seg med lenkja di fram til undersøkinga blir avslutta.',
    en: 'The code also lies in this browser, locked. It opens with your link until the survey closes.',
  },
  notOnDevice: {
    nb: 'Koden blir ikke lagret på denne maskinen. Skriv den ned eller lagre den et annet sted før du lukker siden, ellers kan svaret verken erstattes eller trekkes tilbake.',
    nn: 'Koden blir ikkje lagra på denne maskina. Skriv han ned eller lagre han ein annan stad før du lukkar sida, elles kan svaret korkje erstattast eller trekkjast tilbake.',
    en: 'The code is not kept on this device. Write it down or save it elsewhere before you close the page, or your answer can be neither replaced nor withdrawn.',
  },
  replaceNot: {
    nb: 'Behold svaret jeg har sendt',
    nn: 'Behald svaret eg har sendt',
    en: 'Keep the answer I have sent',
  },
  submitReplaces: {
    nb: 'Dette svaret tar plassen til det som ligger i svarboksen.',
    nn: 'Dette svaret tek plassen til det som ligg i svarboksen.',
    en: 'This answer takes the place of the one in the answer box.',
  },

  sendingTitle: { nb: 'Sender inn svaret', nn: 'Sender inn svaret', en: 'Submitting your answer' },
  sendingText: {
    nb: 'Svaret blir forseglet i nettleseren din og lagt i svarboksen.',
    nn: 'Svaret blir forsegla i nettlesaren din og lagt i svarboksen.',
    en: 'Your answer is being sealed in your browser and put in the answer box.',
  },
  notArrivedTitle: {
    nb: 'Vi vet ikke om svaret kom fram',
    nn: 'Vi veit ikkje om svaret kom fram',
    en: 'We do not know whether your answer arrived',
  },
  notArrivedText: {
    nb: 'Alt du har svart, ligger fortsatt her. Prøv igjen; svaret blir bare talt én gang.',
    nn: 'Alt du har svara, ligg framleis her. Prøv igjen; svaret blir berre talt éin gong.',
    en: 'Everything you have answered is still here. Try again; your answer is counted only once.',
  },
  sentWhenOnline: {
    nb: 'La siden stå åpen: Svaret sendes av seg selv når telefonen eller PC-en er på nett igjen.',
    nn: 'La sida stå open: Svaret blir sendt av seg sjølv når telefonen eller PC-en er på nett att.',
    en: 'Leave the page open: your answer is sent by itself when this phone or computer is online again.',
  },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  backToAnswers: { nb: 'Tilbake til svarene', nn: 'Tilbake til svara', en: 'Back to the answers' },
  thereTitle: {
    nb: 'Det ligger et svar i svarboksen',
    nn: 'Det ligg eit svar i svarboksen',
    en: 'There is an answer in the answer box',
  },
  thereText: {
    nb: 'Et svar med svarkoden din har kommet fram før, kanskje fra en annen telefon eller PC, eller det er trukket tilbake der. Skal svaret du har her, ta plassen?',
    nn: 'Eit svar med svarkoden din har kome fram før, kanskje frå ein annan telefon eller PC, eller det er trekt tilbake der. Skal svaret du har her, ta plassen?',
    en: 'An answer with your answer code has arrived before, perhaps from another phone or computer, or was withdrawn there. Shall the answer you have here take its place?',
  },
  thereReplace: { nb: 'Ja, erstatt det', nn: 'Ja, erstatt det', en: 'Yes, replace it' },
  thereKeep: {
    nb: 'Nei, la det være som det er',
    nn: 'Nei, la det vere som det er',
    en: 'No, leave it as it is',
  },

  elsewhere: {
    nb: 'Fortsett på en annen telefon eller PC',
    nn: 'Hald fram på ein annan telefon eller PC',
    en: 'Continue on another phone or computer',
  },
  elsewhereText: {
    nb: 'Svarene låses med svarkoden din og legges på serveren til du har sendt inn, senest til undersøkelsen avsluttes. Bare koden åpner dem.',
    nn: 'Svara blir låste med svarkoden din og lagde på serveren til du har sendt inn, seinast til undersøkinga blir avslutta. Berre koden opnar dei.',
    en: 'Your answers are locked with your answer code and kept on the server until you have submitted, at the latest until the survey closes. Only the code opens them.',
  },
  elsewhereKeep: {
    nb: 'Legg svarene på serveren, låst',
    nn: 'Legg svara på serveren, låste',
    en: 'Keep the answers on the server, locked',
  },
  elsewhereAgain: {
    nb: 'Legg dem der på nytt',
    nn: 'Legg dei der på nytt',
    en: 'Keep them there again',
  },
  elsewhereKept: {
    nb: 'Svarene ligger låst på serveren. Åpne lenken i e-posten på den andre telefonen eller PC-en, velg «Skriv inn svarkode» og skriv inn denne:',
    nn: 'Svara ligg låste på serveren. Opne lenkja i e-posten på den andre telefonen eller PC-en, vel «Skriv inn svarkode» og skriv inn denne:',
    en: 'The answers are on the server, locked. Open the link in the e-mail on the other phone or computer, choose “Type an answer code” and type this one:',
  },
  elsewhereFailed: {
    nb: 'Serveren kunne ikke ta vare på svarene nå. De ligger fortsatt her.',
    nn: 'Serveren kunne ikkje ta vare på svara no. Dei ligg framleis her.',
    en: 'The server could not keep the answers now. They are still here.',
  },

  typeTitle: { nb: 'Skriv inn svarkoden', nn: 'Skriv inn svarkoden', en: 'Type your answer code' },
  typeText: {
    nb: 'Har du begynt på en annen telefon eller PC og lagt svarene på serveren? Da finner du dem igjen med koden du fikk der.',
    nn: 'Har du byrja på ein annan telefon eller PC og lagt svara på serveren? Då finn du dei igjen med koden du fekk der.',
    en: 'Did you begin on another phone or computer and keep the answers on the server? Then the code you got there brings them here.',
  },
  codeLabel: { nb: 'Svarkode', nn: 'Svarkode', en: 'Answer code' },
  codeHelp: {
    nb: '28 tegn i sju grupper. Store og små bokstaver er like, og bindestreker kan du utelate.',
    nn: '28 teikn i sju grupper. Store og små bokstavar er like, og bindestrekar kan du utelate.',
    en: '28 characters in seven groups. Capitals do not matter, and you may leave the dashes out.',
  },
  useCode: { nb: 'Bruk koden', nn: 'Bruk koden', en: 'Use the code' },
  checking: { nb: 'Sjekker koden …', nn: 'Sjekkar koden …', en: 'Checking the code …' },
  back: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  'unknown-character': {
    nb: 'Det er et tegn i koden som ikke finnes i svarkoder. De har bare tall og bokstavene A–Z.',
    nn: 'Det er eit teikn i koden som ikkje finst i svarkodar. Dei har berre tal og bokstavane A–Z.',
    en: 'There is a character that answer codes do not have. They have digits and the letters A–Z only.',
  },
  'too-short': {
    nb: 'Koden er for kort. Den har 28 tegn.',
    nn: 'Koden er for kort. Han har 28 teikn.',
    en: 'The code is too short. It has 28 characters.',
  },
  'too-long': {
    nb: 'Koden er for lang. Den har 28 tegn.',
    nn: 'Koden er for lang. Han har 28 teikn.',
    en: 'The code is too long. It has 28 characters.',
  },
  mistyped: {
    nb: 'Noe er skrevet feil. Sammenlign gruppe for gruppe.',
    nn: 'Noko er skrive feil. Samanlikn gruppe for gruppe.',
    en: 'Something is mistyped. Compare group by group.',
  },
  'other-code': {
    nb: 'Koden er en svarkode, men ikke den svarskjemaet ditt er hentet med.',
    nn: 'Koden er ein svarkode, men ikkje den som svarskjemaet ditt er henta med.',
    en: 'This is an answer code, but not the one your answer form was collected with.',
  },
  'no-draft': {
    nb: 'Det ligger ingen svar på serveren med denne koden i denne undersøkelsen.',
    nn: 'Det ligg ingen svar på serveren med denne koden i denne undersøkinga.',
    en: 'There are no answers on the server with this code in this survey.',
  },

  collectedTitle: {
    nb: 'Svarskjemaet ditt er hentet',
    nn: 'Svarskjemaet ditt er henta',
    en: 'Your answer form has been collected',
  },
  collectedText: {
    nb: 'Skriv inn svarkoden din for å fortsette, erstatte svaret eller trekke det tilbake. Hvert svarskjema hører til én svarkode.',
    nn: 'Skriv inn svarkoden din for å halde fram, erstatte svaret eller trekkje det tilbake. Kvart svarskjema høyrer til éin svarkode.',
    en: 'Type your answer code to go on, or to replace or withdraw your answer. Each answer form belongs to one answer code.',
  },
  collectedDraft: {
    nb: 'Svarene du har gitt her, er ikke sendt. De ligger fortsatt her.',
    nn: 'Svara du har gitt her, er ikkje sende. Dei ligg framleis her.',
    en: 'The answers you have given here have not been sent. They are still here.',
  },
  noCodeTitle: { nb: 'Har du ikke koden?', nn: 'Har du ikkje koden?', en: 'Do you not have the code?' },
  noCodeText: {
    nb: 'Den ligger i nettleseren der du begynte, hvis du ikke har fjernet den: åpne lenken der. Ellers kan den ikke lages på nytt, heller ikke av oss. Har du sendt inn, teller svaret som det er. Har du ikke sendt inn, kan du ikke svare i denne undersøkelsen.',
    nn: 'Han ligg i nettlesaren der du byrja, om du ikkje har fjerna han: opne lenkja der. Elles kan han ikkje lagast på nytt, heller ikkje av oss. Har du sendt inn, tel svaret som det er. Har du ikkje sendt inn, kan du ikkje svare i denne undersøkinga.',
    en: 'It lies in the browser where you began, unless you removed it: open the link there. Otherwise it cannot be made again, not even by us. If you have submitted, your answer counts as it is. If you have not, you cannot answer in this survey.',
  },
  notYou: {
    nb: 'Har du ikke hentet noe svarskjema? Da kan noen ha brukt lenken din. Si fra med en gang:',
    nn: 'Har du ikkje henta noko svarskjema? Då kan nokon ha brukt lenkja di. Sei frå med ein gong:',
    en: 'Have you not collected any answer form? Then somebody may have used your link. Tell us at once:',
  },
  returnedTitle: { nb: 'Svarkoden passer', nn: 'Svarkoden passar', en: 'The answer code fits' },
  returnedText: {
    nb: 'Om det ligger et svar i svarboksen, kan vi ikke se: den vet ikke hvem du er. Du kan svare, også i stedet for et svar som ligger der, eller trekke tilbake det som ligger der.',
    nn: 'Om det ligg eit svar i svarboksen, kan vi ikkje sjå: han veit ikkje kven du er. Du kan svare, òg i staden for eit svar som ligg der, eller trekkje tilbake det som ligg der.',
    en: 'Whether there is an answer in the answer box we cannot see: it does not know who you are. You can answer, also in the place of an answer that is there, or withdraw what is there.',
  },
  answerNow: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
})
