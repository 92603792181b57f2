/** What a round asks, and how it is shown: the choice in the draft, and what is told of it afterwards. */
import { defineTexts } from './define.ts'

export const roundAskedTexts = defineTexts({
  title: { nb: 'Dette spør runden om', nn: 'Dette spør runden om', en: 'What the round asks' },
  questionnaire: { nb: 'Spørreskjema', nn: 'Spørjeskjema', en: 'Questionnaire' },
  ownText: {
    nb: 'Følger med opplegget.',
    nn: 'Følgjer med opplegget.',
    en: 'Comes with the programme.',
  },
  facts: {
    nb: 'Versjon {{version}}, {{statements}} påstander, {{minutes}} minutter',
    nn: 'Versjon {{version}}, {{statements}} påstandar, {{minutes}} minutt',
    en: 'Version {{version}}, {{statements}} statements, {{minutes}} minutes',
  },
  licence: { nb: 'Lisens: {{licence}}', nn: 'Lisens: {{licence}}', en: 'Licence: {{licence}}' },
  source: { nb: 'Kilde: {{source}}', nn: 'Kjelde: {{source}}', en: 'Source: {{source}}' },
  choiceHelp: {
    nb: 'Med et annet spørreskjema enn sist kan ikke tallene sammenlignes med forrige runde.',
    nn: 'Med eit anna spørjeskjema enn sist kan ikkje tala samanliknast med førre runde.',
    en: 'With another questionnaire than last time, the figures cannot be compared with the last round.',
  },
  notToHave: {
    nb: '{{id}} {{version}} kan ikke velges lenger',
    nn: '{{id}} {{version}} kan ikkje veljast lenger',
    en: '{{id}} {{version}} can no longer be chosen',
  },
  notToHaveText: {
    nb: 'Det finnes ikke blant spørreskjemaene, eller det mangler tekster. Velg et annet.',
    nn: 'Det finst ikkje blant spørjeskjemaa, eller det manglar tekstar. Vel eit anna.',
    en: 'It is not among the questionnaires, or texts are missing in it. Choose another one.',
  },
  obstacleGone: {
    nb: 'Spørreskjemaet {{name}} finnes ikke lenger, eller det er skadet. Velg et annet på første trinn, eller be den som driver serveren, om å hente det fra sikkerhetskopien.',
    nn: 'Spørjeskjemaet {{name}} finst ikkje lenger, eller det er skadd. Vel eit anna på første steget, eller be den som driv serveren, om å hente det frå tryggingskopien.',
    en: 'The questionnaire {{name}} is gone or damaged. Choose another one in the first step, or ask whoever runs the server to bring it back from the backup.',
  },
  obstacleIncomplete: {
    nb: 'Spørreskjemaet {{name}} mangler tekster på minst ett språk. Velg et annet på første trinn.',
    nn: 'Spørjeskjemaet {{name}} manglar tekstar på minst eitt språk. Vel eit anna på første steget.',
    en: 'Texts are missing in the questionnaire {{name}} in at least one language. Choose another one in the first step.',
  },

  layout: { nb: 'Slik vises påstandene', nn: 'Slik blir påstandane viste', en: 'How statements are shown' },
  layoutHelp: {
    nb: 'Likt for alle, og bestemt for godt når runden settes i gang. Et bytte siden forrige runde kan i seg selv gi litt andre tall.',
    nn: 'Likt for alle, og bestemt for godt når runden blir sett i gang. Eit byte sidan førre runde kan i seg sjølv gi litt andre tal.',
    en: 'The same for everyone, and fixed for good when the round is launched. A change since the last round may in itself shift the figures a little.',
  },
  'theme-pages': { nb: 'Tema for tema', nn: 'Tema for tema', en: 'Theme by theme' },
  'theme-pagesText': {
    nb: 'Alle påstandene om et tema står på samme side.',
    nn: 'Alle påstandane om eit tema står på same side.',
    en: 'All statements on a theme are on one page.',
  },
  'one-statement': { nb: 'Én påstand om gangen', nn: 'Éin påstand om gongen', en: 'One statement at a time' },
  'one-statementText': {
    nb: 'Den neste kommer av seg selv når en har svart.',
    nn: 'Den neste kjem av seg sjølv når ein har svara.',
    en: 'The next one comes by itself once the one shown is answered.',
  },

  alsoInvitedTitle: {
    nb: 'Noen av de samme får flere undersøkelser',
    nn: 'Nokre av dei same får fleire undersøkingar',
    en: 'Some of the same people get several surveys',
  },
  alsoInvitedText: {
    nb: 'Runden kan settes i gang likevel. Tenk over om noen blir spurt to ganger i samme uke.',
    nn: 'Runden kan setjast i gang likevel. Tenk over om nokon blir spurde to gonger i same veke.',
    en: 'The round can be launched all the same. Consider whether somebody is asked twice in one week.',
  },
})
