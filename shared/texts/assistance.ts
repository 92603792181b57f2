/** "Be om bistand": the unit's page, and the page of those who are asked. */
import { defineTexts } from './define.ts'

export const assistanceTexts = defineTexts({
  title: { nb: 'Be om bistand', nn: 'Be om bistand', en: 'Ask for help' },
  lead: {
    nb: 'Ingen enhet trenger å løse alt selv. Si hva dere trenger hjelp til, så får den dere spør, beskjed på e-post.',
    nn: 'Inga eining treng å løyse alt sjølv. Sei kva de treng hjelp til, så får den de spør, melding på e-post.',
    en: 'No unit needs to solve everything alone. Say what you need help with, and whoever you ask is told by e-mail.',
  },
  whom: { nb: 'Hvem vil dere spørre?', nn: 'Kven vil de spørje?', en: 'Whom do you want to ask?' },
  whomMissing: { nb: 'Velg hvem dere vil spørre.', nn: 'Vel kven de vil spørje.', en: 'Choose whom to ask.' },
  nobody: {
    nb: 'Det er ingen å spørre ennå. Administratoren legger inn bedriftshelsetjenesten og andre under Innstillinger.',
    nn: 'Det er ingen å spørje enno. Administratoren legg inn bedriftshelsetenesta og andre under Innstillingar.',
    en: 'There is nobody to ask yet. The administrator adds the occupational health service and others under Settings.',
  },
  'superior-leader': { nb: 'Overordnet leder', nn: 'Overordna leiar', en: 'Superior leader' },
  coordinator: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
  hr: { nb: 'HR/HMS', nn: 'HR/HMS', en: 'HR/HSE' },
  'occupational-health': {
    nb: 'Bedriftshelsetjenesten (BHT)',
    nn: 'Bedriftshelsetenesta (BHT)',
    en: 'Occupational health service',
  },
  external: { nb: 'Ekstern konsulent', nn: 'Ekstern konsulent', en: 'External consultant' },
  insideHelp: {
    nb: 'Leser og svarer her i Medvirk.',
    nn: 'Les og svarar her i Medvirk.',
    en: 'Reads and answers here in Medvirk.',
  },
  outsideHelp: {
    nb: 'Får teksten på e-post og svarer deg der. Du fører inn svaret her.',
    nn: 'Får teksten på e-post og svarar deg der. Du fører inn svaret her.',
    en: 'Gets your words by e-mail and answers you there. You write the answer down here.',
  },
  what: {
    nb: 'Hva trenger dere hjelp til?',
    nn: 'Kva treng de hjelp til?',
    en: 'What do you need help with?',
  },
  whatHelp: {
    nb: 'Skriv ikke navn på enkeltpersoner.',
    nn: 'Skriv ikkje namn på enkeltpersonar.',
    en: 'Do not write the names of individuals.',
  },
  whatMissing: {
    nb: 'Skriv hva dere trenger hjelp til.',
    nn: 'Skriv kva de treng hjelp til.',
    en: 'Write what you need help with.',
  },
  copy: {
    nb: 'Gi også {{name}} beskjed om at dere har bedt om bistand',
    nn: 'Gi òg {{name}} melding om at de har bede om bistand',
    en: 'Also let {{name}} know that you have asked for help',
  },
  send: { nb: 'Send', nn: 'Send', en: 'Send' },
  sent: {
    nb: 'Forespørselen er sendt til {{name}}.',
    nn: 'Førespurnaden er send til {{name}}.',
    en: 'The request has been sent to {{name}}.',
  },
  requests: { nb: 'Forespørsler', nn: 'Førespurnader', en: 'Requests' },
  noneYet: {
    nb: 'Enheten har ikke bedt om bistand i denne runden.',
    nn: 'Eininga har ikkje bede om bistand i denne runden.',
    en: 'The unit has not asked for help in this round.',
  },
  noneForYou: {
    nb: 'Her står bare det du selv er spurt om eller har fått beskjed om. I denne runden er det ingenting.',
    nn: 'Her står berre det du sjølv er spurd om eller har fått melding om. I denne runden er det ingenting.',
    en: 'Only what you have been asked or told about yourself is shown here. In this round there is nothing.',
  },
  stateAsked: { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Waiting for an answer' },
  stateAnswered: { nb: 'Besvart', nn: 'Svara på', en: 'Answered' },
  stateClosed: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  askedLine: {
    nb: 'Spurt {{date}} av {{name}}',
    nn: 'Spurt {{date}} av {{name}}',
    en: 'Asked on {{date}} by {{name}}',
  },
  copiedLine: {
    nb: 'Overordnet leder har fått beskjed',
    nn: 'Overordna leiar har fått melding',
    en: 'The superior leader has been told',
  },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  answerBy: {
    nb: 'Svar fra {{name}} {{date}}',
    nn: 'Svar frå {{name}} {{date}}',
    en: 'Answer from {{name}} on {{date}}',
  },
  answerHelpOutside: {
    nb: 'Skriv kort hva {{name}} svarte.',
    nn: 'Skriv kort kva {{name}} svara.',
    en: 'Write briefly what {{name}} answered.',
  },
  answerMissing: { nb: 'Skriv et svar.', nn: 'Skriv eit svar.', en: 'Write an answer.' },
  saveAnswer: { nb: 'Lagre svaret', nn: 'Lagre svaret', en: 'Save the answer' },
  sendAnswer: { nb: 'Send svaret', nn: 'Send svaret', en: 'Send the answer' },
  change: { nb: 'Endre svaret', nn: 'Endre svaret', en: 'Change the answer' },
  writeDown: { nb: 'Før inn svaret', nn: 'Før inn svaret', en: 'Write the answer down' },
  doAnswer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  close: { nb: 'Avslutt', nn: 'Avslutt', en: 'Close' },

  mineTitle: { nb: 'Spørsmål om bistand', nn: 'Spørsmål om bistand', en: 'Requests for help' },
  mineLead: {
    nb: 'Enheter som har bedt deg om hjelp i arbeidsmiljøarbeidet. De som venter på svar, står øverst.',
    nn: 'Einingar som har bede deg om hjelp i arbeidsmiljøarbeidet. Dei som ventar på svar, står øvst.',
    en: 'Units that have asked you for help with their working environment. Those waiting for an answer come first.',
  },
  mineEmpty: {
    nb: 'Ingen enheter har bedt deg om bistand.',
    nn: 'Ingen einingar har bede deg om bistand.',
    en: 'No unit has asked you for help.',
  },
})
