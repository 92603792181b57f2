/** Words of the questionnaire, the break and the review before sending. */
import { defineTexts } from './define.ts'

export const answerTexts = defineTexts({
  takeBreak: { nb: 'Ta pause', nn: 'Ta pause', en: 'Take a break' },
  themes: { nb: 'Temaer', nn: 'Tema', en: 'Themes' },
  themeOf: {
    nb: 'Tema {{number}} av {{total}}',
    nn: 'Tema {{number}} av {{total}}',
    en: 'Theme {{number}} of {{total}}',
  },
  statementOf: {
    nb: 'Påstand {{number}} av {{total}}',
    nn: 'Påstand {{number}} av {{total}}',
    en: 'Statement {{number}} of {{total}}',
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
    en: 'Use the mouse, or move with Tab and press',
  },
  keysClear: { nb: 'fjerner svaret', nn: 'fjernar svaret', en: 'clears the answer' },
  keptNowhere: {
    nb: 'Lagres ikke: du deler maskinen',
    nn: 'Blir ikkje lagra: du deler maskina',
    en: 'Not saved: you share this device',
  },
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
  toCode: { nb: 'Til svarkoden', nn: 'Til svarkoden', en: 'To the answer code' },
  beforeSending: {
    nb: 'Før du sender inn, får du en svarkode. Med den kan du endre svaret eller trekke det tilbake til undersøkelsen avsluttes.',
    nn: 'Før du sender inn, får du ein svarkode. Med han kan du endre svaret eller trekkje det tilbake til undersøkinga blir avslutta.',
    en: 'Before you submit, you get an answer code. With it you can change or withdraw your answer until the survey closes.',
  },
  submit: { nb: 'Send inn', nn: 'Send inn', en: 'Submit' },

  breakTitle: { nb: 'Pause', nn: 'Pause', en: 'Break' },
  breakText: {
    nb: 'Du har svart på {{answered}} av {{total}} påstander, og svarene ligger i nettleseren. Du kan lukke siden. Når du vil fortsette, åpner du lenken i e-posten i den samme nettleseren på samme telefon eller PC, senest {{date}}.',
    nn: 'Du har svara på {{answered}} av {{total}} påstandar, og svara ligg i nettlesaren. Du kan lukke sida. Når du vil halde fram, opnar du lenkja i e-posten i den same nettlesaren på same telefon eller PC, seinast {{date}}.',
    en: 'You have answered {{answered}} of {{total}} statements, and your answers are in your browser. You can close the page. When you want to go on, open the link in the e-mail in the same browser on the same phone or computer, by {{date}}.',
  },
  breakShared: {
    nb: 'Du har svart på {{answered}} av {{total}} påstander. De finnes bare på denne siden: lukker du den, er de borte. Vil du fortsette senere, kan du legge dem låst på serveren.',
    nn: 'Du har svara på {{answered}} av {{total}} påstandar. Svara finst berre på denne sida: lukkar du ho, er dei borte. Vil du halde fram seinare, kan du leggje dei låste på serveren.',
    en: 'You have answered {{answered}} of {{total}} statements. The answers exist on this page only: if you close it, they are gone. To go on later, you can keep them on the server, locked.',
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
})
