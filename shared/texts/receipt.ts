/** After sending: the receipt, what happens next, and withdrawing the answer. */
import { defineTexts } from './define.ts'

export const receiptTexts = defineTexts({
  thanks: { nb: 'Takk.', nn: 'Takk.', en: 'Thank you.' },
  sent: { nb: 'Svaret er sendt inn.', nn: 'Svaret er sendt inn.', en: 'Your answer has been submitted.' },
  countsFor: {
    nb: 'Det ligger forseglet i svarboksen og teller for **{{unit}}**, eller for enheten over hvis det er for få svar.',
    nn: 'Det ligg forsegla i svarboksen og tel for **{{unit}}**, eller for eininga over dersom det er for få svar.',
    en: 'It is sealed in the answer box and counts for **{{unit}}**, or for the unit above if there are too few answers.',
  },
  keepNow: {
    nb: 'Ta vare på koden nå. Vi har ingen kopi og kan ikke lage den på nytt.',
    nn: 'Ta vare på koden no. Vi har ingen kopi og kan ikkje lage han på nytt.',
    en: 'Keep the code now. We have no copy and cannot make it again.',
  },
  whatNext: { nb: 'Dette skjer videre', nn: 'Dette skjer vidare', en: 'What happens next' },
  today: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  todaySealed: {
    nb: 'Svaret er forseglet. Ingen kan lese det før svarboksen åpnes.',
    nn: 'Svaret er forsegla. Ingen kan lese det før svarboksen blir opna.',
    en: 'Your answer is sealed. Nobody can read it until the answer box is opened.',
  },
  todaySingle: {
    nb: 'Svaret er forseglet. Nøkkelen ligger på serveren.',
    nn: 'Svaret er forsegla. Nøkkelen ligg på serveren.',
    en: 'Your answer is sealed. The key is on the server.',
  },
  closing: { nb: '{{date}} kl.\u00a023.59', nn: '{{date}} kl.\u00a023.59', en: '{{date}} at 23:59' },
  closingText: {
    nb: 'Undersøkelsen avsluttes. Listen over hva som ligger i svarboksen, blir offentlig, uten navn. Med svarkoden kan du se at svaret ditt er med.',
    nn: 'Undersøkinga blir avslutta. Lista over kva som ligg i svarboksen, blir offentleg, utan namn. Med svarkoden kan du sjå at svaret ditt er med.',
    en: 'The survey closes. The list of what is in the answer box is published, without names. With the answer code you can see that your answer is there.',
  },
  after: { nb: 'Etter {{date}}', nn: 'Etter {{date}}', en: 'After {{date}}' },
  openedByHolders: {
    nb: '{{threshold}} av {{all}} nøkkelholdere åpner svarboksen sammen. Svarene telles i grupper på minst {{minimum}}, og så slettes hvert enkelt svar.',
    nn: '{{threshold}} av {{all}} nøkkelhaldarar opnar svarboksen saman. Svara blir talde i grupper på minst {{minimum}}, og så blir kvart enkelt svar sletta.',
    en: '{{threshold}} of {{all}} key holders open the answer box together. The answers are counted in groups of at least {{minimum}}, and then every single answer is deleted.',
  },
  openedByServer: {
    nb: 'Serveren åpner svarboksen. Svarene telles i grupper på minst {{minimum}}, og så slettes hvert enkelt svar.',
    nn: 'Serveren opnar svarboksen. Svara blir talde i grupper på minst {{minimum}}, og så blir kvart enkelt svar sletta.',
    en: 'The server opens the answer box. The answers are counted in groups of at least {{minimum}}, and then every single answer is deleted.',
  },
  results: { nb: 'Resultatene publiseres', nn: 'Resultata blir publiserte', en: 'Results are published' },
  resultsText: {
    nb: 'Leder og verneombud får resultatrapporten samtidig.',
    nn: 'Leiar og verneombod får resultatrapporten samstundes.',
    en: 'Leader and safety representative get the result report at the same time.',
  },
  meeting: { nb: 'Oppfølgingsmøte', nn: 'Oppfølgingsmøte', en: 'Follow-up meeting' },
  meetingText: {
    nb: 'Dere snakker om resultatene og blir enige om hva som skal bevares og forbedres.',
    nn: 'De snakkar om resultata og blir einige om kva de skal ta vare på og forbetre.',
    en: 'You talk about the results and agree on what to keep and what to improve.',
  },
  changedMind: { nb: 'Har du ombestemt deg?', nn: 'Har du ombestemt deg?', en: 'Changed your mind?' },
  changedMindText: {
    nb: 'Til og med {{date}} kan du endre svaret med svarkoden. Svaret du sendte, kan ikke vises igjen: du svarer på nytt, og det nye tar plassen når du sender det inn.',
    nn: 'Til og med {{date}} kan du endre svaret med svarkoden. Svaret du sende, kan ikkje visast igjen: du svarar på nytt, og det nye tek plassen når du sender det inn.',
    en: 'Up to and including {{date}} you can change your answer with the answer code. The answer you sent cannot be shown again: you answer again, and the new answer takes its place when you submit it.',
  },
  replace: { nb: 'Erstatt svaret', nn: 'Erstatt svaret', en: 'Replace the answer' },
  withdraw: { nb: 'Trekk svaret tilbake', nn: 'Trekk svaret tilbake', en: 'Withdraw the answer' },
  withdrawSure: {
    nb: 'Svaret blir tatt ut av svarboksen og teller ikke. Du kan svare på nytt med den samme svarkoden til og med {{date}}.',
    nn: 'Svaret blir teke ut av svarboksen og tel ikkje. Du kan svare på nytt med den same svarkoden til og med {{date}}.',
    en: 'The answer is taken out of the answer box and does not count. You can answer again with the same answer code up to and including {{date}}.',
  },
  withdrawYes: { nb: 'Ja, trekk det tilbake', nn: 'Ja, trekk det tilbake', en: 'Yes, withdraw it' },
  withdrawNo: { nb: 'Nei, la det ligge', nn: 'Nei, la det liggje', en: 'No, leave it there' },
  withdrawingTitle: {
    nb: 'Trekker svaret tilbake',
    nn: 'Trekkjer svaret tilbake',
    en: 'Withdrawing your answer',
  },
  withdrawingText: {
    nb: 'Svaret blir tatt ut av svarboksen.',
    nn: 'Svaret blir teke ut av svarboksen.',
    en: 'The answer is being taken out of the answer box.',
  },
  maybeWithdrawnTitle: {
    nb: 'Vi vet ikke om svaret er trukket tilbake',
    nn: 'Vi veit ikkje om svaret er trekt tilbake',
    en: 'We do not know whether your answer has been withdrawn',
  },
  maybeWithdrawnText: {
    nb: 'Prøv igjen for å være sikker. Å trekke tilbake to ganger er det samme som én gang.',
    nn: 'Prøv igjen for å vere sikker. Å trekkje tilbake to gonger er det same som éin gong.',
    en: 'Try again to be sure. Withdrawing twice is the same as withdrawing once.',
  },
  newerWithdraw: {
    nb: 'Svaret er endret et annet sted etter at du sendte det her. Vil du trekke tilbake det som ligger i svarboksen nå?',
    nn: 'Svaret er endra ein annan stad etter at du sende det her. Vil du trekkje tilbake det som ligg i svarboksen no?',
    en: 'The answer was changed elsewhere after you sent it here. Do you want to withdraw what is in the answer box now?',
  },
  withdrawn: {
    nb: 'Svaret er trukket tilbake',
    nn: 'Svaret er trekt tilbake',
    en: 'Your answer has been withdrawn',
  },
  withdrawnText: {
    nb: 'Det ligger ikke lenger i svarboksen og teller ikke. At du har hentet et svarskjema, står fortsatt, for at ingen skal kunne svare to ganger.',
    nn: 'Det ligg ikkje lenger i svarboksen og tel ikkje. At du har henta eit svarskjema, står framleis, for at ingen skal kunne svare to gonger.',
    en: 'It is no longer in the answer box and does not count. That you have collected an answer form is still noted, so that nobody can answer twice.',
  },
  answerAnew: { nb: 'Svar på nytt', nn: 'Svar på nytt', en: 'Answer again' },
  forget: {
    nb: 'Fjern svarkoden fra nettleseren',
    nn: 'Fjern svarkoden frå nettlesaren',
    en: 'Remove the answer code from this browser',
  },
  forgetSure: {
    nb: 'Deretter trenger du koden slik du selv har tatt vare på den, for å endre svaret.',
    nn: 'Etterpå treng du koden slik du sjølv har teke vare på han, for å endre svaret.',
    en: 'To change your answer you will then need the code as you have kept it yourself.',
  },
  forgetYes: { nb: 'Ja, fjern den', nn: 'Ja, fjern han', en: 'Yes, remove it' },
  forgetNo: { nb: 'Nei, la den være', nn: 'Nei, la han vere', en: 'No, leave it' },
  mailsTitle: {
    nb: 'Du får fortsatt e-post fra oss',
    nn: 'Du får framleis e-post frå oss',
    en: 'You will still get e-mails from us',
  },
  mailsText: {
    nb: 'Alle får e-post på de samme dagene, også de som har svart. Da viser ikke e-postloggen hvem som har svart.',
    nn: 'Alle får e-post på dei same dagane, òg dei som har svara. Då viser ikkje e-postloggen kven som har svara.',
    en: 'Everyone gets e-mails on the same days, including those who have answered. So the mail log does not show who has.',
  },
})
