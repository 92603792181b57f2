/** Words of the questionnaire, the review before sending, the receipt, and of links that cannot be used. */
import { defineTexts } from './define.ts'

export const answerTexts = defineTexts({
  takeBreak: { nb: 'Ta pause', nn: 'Ta pause', en: 'Take a break' },
  themes: { nb: 'Temaer', nn: 'Tema', en: 'Themes' },
  themeOf: {
    nb: 'Tema {{number}} av {{total}}',
    nn: 'Tema {{number}} av {{total}}',
    en: 'Theme {{number}} of {{total}}',
  },
  answeredOf: {
    nb: '{{answered}} av {{total}} besvart',
    nn: '{{answered}} av {{total}} svara på',
    en: '{{answered}} of {{total}} answered',
  },
  statementsAnswered: {
    nb: '{{answered}} av {{total}} påstander besvart',
    nn: 'Svara på {{answered}} av {{total}} påstandar',
    en: '{{answered}} of {{total}} statements answered',
  },
  allAnsweredHere: { nb: 'alt besvart', nn: 'alt svara på', en: 'all answered' },
  keysHint: {
    nb: 'Velg med mus, eller gå med Tab og tast',
    nn: 'Vel med mus, eller gå med Tab og tast',
    en: 'Choose with the mouse, or move with Tab and press',
  },
  keysClear: { nb: 'fjerner svaret', nn: 'fjernar svaret', en: 'clears the answer' },
  keptHere: {
    nb: 'Lagret i nettleseren',
    nn: 'Lagra i nettlesaren',
    en: 'Saved in your browser',
  },
  notKept: {
    nb: 'Nettleseren kan ikke lagre svarene. Ikke lukk siden før du har sendt inn.',
    nn: 'Nettlesaren kan ikkje lagre svara. Ikkje lukk sida før du har sendt inn.',
    en: 'Your browser cannot save the answers. Do not close the page before you have submitted.',
  },
  previous: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  next: { nb: 'Neste', nn: 'Neste', en: 'Next' },
  toReview: { nb: 'Se over', nn: 'Sjå over', en: 'Review' },
  backToReview: { nb: 'Tilbake til Se over', nn: 'Tilbake til Sjå over', en: 'Back to the review' },
  maySkip: {
    nb: 'Du kan gå videre uten å svare på alt.',
    nn: 'Du kan gå vidare utan å svare på alt.',
    en: 'You can go on without answering everything.',
  },
  answersAs: { nb: 'Du svarer som', nn: 'Du svarar som', en: 'You answer as' },

  reviewTitle: { nb: 'Se over og send inn', nn: 'Sjå over og send inn', en: 'Review and submit' },
  reviewAll: {
    nb: 'Du har svart på alle de {{total}} påstandene.',
    nn: 'Du har svara på alle dei {{total}} påstandane.',
    en: 'You have answered all {{total}} statements.',
  },
  reviewSome: {
    nb: 'Du har svart på {{answered}} av {{total}} påstander. Du kan sende inn likevel.',
    nn: 'Du har svara på {{answered}} av {{total}} påstandar. Du kan sende inn likevel.',
    en: 'You have answered {{answered}} of {{total}} statements. You can submit all the same.',
  },
  reviewNone: {
    nb: 'Du har ikke svart på noe ennå. Svar på minst én påstand før du sender inn.',
    nn: 'Du har ikkje svara på noko enno. Svar på minst éin påstand før du sender inn.',
    en: 'You have not answered anything yet. Answer at least one statement before you submit.',
  },
  missing_one: { nb: '{{count}} mangler', nn: '{{count}} manglar', en: '{{count}} missing' },
  missing_other: { nb: '{{count}} mangler', nn: '{{count}} manglar', en: '{{count}} missing' },
  final: {
    nb: 'Svaret kan verken endres eller trekkes tilbake etter at det er sendt inn.',
    nn: 'Svaret kan korkje endrast eller trekkjast tilbake etter at det er sendt inn.',
    en: 'The answer can be neither changed nor withdrawn once it is submitted.',
  },
  submit: { nb: 'Send inn', nn: 'Send inn', en: 'Submit' },
  sending: { nb: 'Sender inn …', nn: 'Sender inn …', en: 'Submitting …' },
  notSent: {
    nb: 'Svaret er ikke sendt. Alt du har svart, ligger fortsatt i nettleseren.',
    nn: 'Svaret er ikkje sendt. Alt du har svara, ligg framleis i nettlesaren.',
    en: 'Your answer has not been sent. Everything you have answered is still in your browser.',
  },
  maybeSent: {
    nb: 'Vi fikk ikke kontakt med serveren og vet ikke om svaret kom fram. Alt du har svart, ligger fortsatt her. Sjekk nettet og prøv igjen. Svaret blir bare talt én gang.',
    nn: 'Vi fekk ikkje kontakt med serveren og veit ikkje om svaret kom fram. Alt du har svara, ligg framleis her. Sjekk nettet og prøv igjen. Svaret blir berre talt éin gong.',
    en: 'We could not reach the server and do not know whether your answer arrived. Everything you have answered is still here. Check the network and try again. Your answer is counted only once.',
  },

  breakTitle: { nb: 'Pause', nn: 'Pause', en: 'Break' },
  breakText: {
    nb: 'Du har svart på {{answered}} av {{total}} påstander, og svarene ligger i nettleseren. Du kan lukke siden. Når du vil fortsette, åpner du lenken i e-posten i den samme nettleseren på samme telefon eller PC, senest {{date}}.',
    nn: 'Du har svara på {{answered}} av {{total}} påstandar, og svara ligg i nettlesaren. Du kan lukke sida. Når du vil halde fram, opnar du lenkja i e-posten i den same nettlesaren på same telefon eller PC, seinast {{date}}.',
    en: 'You have answered {{answered}} of {{total}} statements, and your answers are in your browser. You can close the page. When you want to go on, open the link in the e-mail in the same browser on the same phone or computer, by {{date}}.',
  },
  continueAnswering: { nb: 'Fortsett', nn: 'Hald fram', en: 'Continue' },
  deleteHere: {
    nb: 'Slett svarene i nettleseren',
    nn: 'Slett svara i nettlesaren',
    en: 'Delete the answers in your browser',
  },
  deleteSure: {
    nb: 'Svarene blir borte for godt. Lenken kan fortsatt brukes.',
    nn: 'Svara blir borte for godt. Lenkja kan framleis brukast.',
    en: 'The answers will be gone for good. The link can still be used.',
  },
  deleteYes: { nb: 'Ja, slett dem', nn: 'Ja, slett dei', en: 'Yes, delete them' },
  deleteNo: { nb: 'Nei, behold dem', nn: 'Nei, ta vare på dei', en: 'No, keep them' },

  thanks: { nb: 'Takk.', nn: 'Takk.', en: 'Thank you.' },
  sent: { nb: 'Svaret er sendt inn.', nn: 'Svaret er sendt inn.', en: 'Your answer has been submitted.' },
  countsFor: {
    nb: 'Det er lagret uten navn og teller for **{{unit}}**, eller for enheten over hvis det er for få svar.',
    nn: 'Det er lagra utan namn og tel for **{{unit}}**, eller for eininga over dersom det er for få svar.',
    en: 'It is stored without your name and counts for **{{unit}}**, or for the unit above if there are too few answers.',
  },
  whatNext: { nb: 'Dette skjer videre', nn: 'Dette skjer vidare', en: 'What happens next' },
  today: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  todayText: {
    nb: 'Svaret er lagret, og det du hadde i nettleseren, er slettet.',
    nn: 'Svaret er lagra, og det du hadde i nettlesaren, er sletta.',
    en: 'Your answer is stored, and what was kept in your browser has been deleted.',
  },
  lastDay: {
    nb: 'Siste dag for å svare. Ingen får resultater før undersøkelsen er avsluttet.',
    nn: 'Siste dag for å svare. Ingen får resultat før undersøkinga er avslutta.',
    en: 'The last day to answer. Nobody gets results before the survey is closed.',
  },
  afterClosing: {
    nb: 'Når undersøkelsen er avsluttet',
    nn: 'Når undersøkinga er avslutta',
    en: 'When the survey is closed',
  },
  afterClosingText: {
    nb: 'Svarene telles i grupper på minst {{minimum}}, og hvert enkelt svar slettes.',
    nn: 'Svara blir talde i grupper på minst {{minimum}}, og kvart enkelt svar blir sletta.',
    en: 'The answers are counted in groups of at least {{minimum}}, and every single answer is deleted.',
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
    nn: 'De snakkar om resultata og blir samde om kva de skal ta vare på og forbetre.',
    en: 'You talk about the results and agree on what to keep and what to improve.',
  },
  changedMind: { nb: 'Har du ombestemt deg?', nn: 'Har du ombestemt deg?', en: 'Changed your mind?' },
  changedMindText: {
    nb: 'Svaret kan ikke endres. Vi vet ikke hvilket svar som er ditt.',
    nn: 'Svaret kan ikkje endrast. Vi veit ikkje kva svar som er ditt.',
    en: 'The answer cannot be changed. We do not know which answer is yours.',
  },
  talk: {
    nb: 'Trenger du noen å snakke med?',
    nn: 'Treng du nokon å snakke med?',
    en: 'Do you need somebody to talk to?',
  },
  talkText: {
    nb: 'Noen av påstandene handlet om belastninger i arbeidet. Du kan snakke med:',
    nn: 'Nokre av påstandane handla om belastningar i arbeidet. Du kan snakke med:',
    en: 'Some of the statements were about strain at work. You can talk to:',
  },
  talkRepresentative: { nb: 'Verneombudet ditt', nn: 'Verneombodet ditt', en: 'Your safety representative' },
  talkHealthService: {
    nb: 'Bedriftshelsetjenesten (BHT)',
    nn: 'Bedriftshelsetenesta (BHT)',
    en: 'The occupational health service',
  },
  talkHelpLine: {
    nb: 'Hjelpetelefonen, Mental Helse',
    nn: 'Hjelpetelefonen, Mental Helse',
    en: 'The help line of Mental Helse (Norwegian)',
  },
  talkHelpLineHours: { nb: 'Hele døgnet', nn: 'Heile døgnet', en: 'Day and night' },
  talkSurvey: {
    nb: 'Spørsmål om undersøkelsen',
    nn: 'Spørsmål om undersøkinga',
    en: 'Questions about the survey',
  },

  usedTitle: { nb: 'Lenken er brukt', nn: 'Lenkja er brukt', en: 'The link has been used' },
  usedText: {
    nb: 'Noen har svart med denne lenken, og svaret er mottatt. Hver lenke kan brukes én gang. Svaret kan ikke vises eller endres.',
    nn: 'Nokon har svara med denne lenkja, og svaret er motteke. Kvar lenkje kan brukast éin gong. Svaret kan ikkje visast eller endrast.',
    en: 'Somebody has answered with this link, and the answer was received. Each link can be used once. The answer cannot be shown or changed.',
  },
  usedThanks: {
    nb: 'Var det deg? Takk for svaret.',
    nn: 'Var det deg? Takk for svaret.',
    en: 'Was it you? Thank you for answering.',
  },
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
    nb: 'Kanskje kom ikke hele lenken med. Åpne den på nytt fra e-posten, eller kopier hele adressen.',
    nn: 'Kanskje kom ikkje heile lenkja med. Opne ho på nytt frå e-posten, eller kopier heile adressa.',
    en: 'Perhaps part of the link is missing. Open it again from the e-mail, or copy the whole address.',
  },
})
