/** Measures that move between levels: lifted to the one above, given to those below. */
import { defineTexts } from './define.ts'

export const beyondUnitTexts = defineTexts({
  lift: { nb: 'Løft til nivået over', nn: 'Løft til nivået over', en: 'Lift to the level above' },
  liftAgain: { nb: 'Løft på nytt', nn: 'Løft på nytt', en: 'Lift again' },
  liftTitle: {
    nb: 'Løfte tiltaket til nivået over?',
    nn: 'Løfte tiltaket til nivået over?',
    en: 'Lift the measure to the level above?',
  },
  liftLead: {
    nb: 'For det enheten ikke kan løse selv. Lederen på nivået over får beskjed, og overtar tiltaket eller svarer. Tiltaket blir stående i planen deres.',
    nn: 'For det eininga ikkje kan løyse sjølv. Leiaren på nivået over får melding, og tek over tiltaket eller svarar. Tiltaket blir ståande i planen dykkar.',
    en: 'For what the unit cannot solve itself. The leader of the level above is told, and takes the measure over or answers. The measure stays in your plan.',
  },
  why: {
    nb: 'Hvorfor kan ikke enheten løse det?',
    nn: 'Kvifor kan ikkje eininga løyse det?',
    en: 'Why can the unit not solve it?',
  },
  whyMissing: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  waiting: {
    nb: 'Løftet til {{unit}} {{on}}, venter på svar',
    nn: 'Løfta til {{unit}} {{on}}, ventar på svar',
    en: 'Lifted to {{unit}} on {{on}}, waiting for an answer',
  },
  accepted: {
    nb: 'Overtatt av {{unit}} {{on}}',
    nn: 'Overteke av {{unit}} {{on}}',
    en: 'Taken over by {{unit}} on {{on}}',
  },
  answered: {
    nb: '{{unit}} svarte {{on}}',
    nn: '{{unit}} svara {{on}}',
    en: '{{unit}} answered on {{on}}',
  },
  takeBack: { nb: 'Trekk tilbake', nn: 'Trekk tilbake', en: 'Take back' },
  takeBackLift: {
    nb: 'Trekk tilbake det som er løftet',
    nn: 'Trekk tilbake det som er løfta',
    en: 'Take back what was lifted',
  },

  liftedTitle: {
    nb: 'Løftet fra nivået under',
    nn: 'Løfta frå nivået under',
    en: 'Lifted from the level below',
  },
  liftedTab: {
    nb: 'Løftede tiltak: {{unit}}',
    nn: 'Løfta tiltak: {{unit}}',
    en: 'Lifted measures: {{unit}}',
  },
  liftedLead: {
    nb: 'Tiltak enheter under ikke kan løse selv. Overta tiltaket, så kommer det i planen til {{unit}}, eller svar.',
    nn: 'Tiltak einingar under ikkje kan løyse sjølve. Ta over tiltaket, så kjem det i planen til {{unit}}, eller svar.',
    en: 'Measures that units below cannot solve themselves. Take one over, and it comes into the plan of {{unit}}, or answer.',
  },
  liftedNone: {
    nb: 'Ingen har løftet noe hit.',
    nn: 'Ingen har løfta noko hit.',
    en: 'Nobody has lifted anything here.',
  },
  from: { nb: 'Fra {{unit}}', nn: 'Frå {{unit}}', en: 'From {{unit}}' },
  liftedBy: { nb: 'Løftet av {{by}} {{on}}', nn: 'Løfta av {{by}} {{on}}', en: 'Lifted by {{by}} on {{on}}' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  whyHead: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  answerHead: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  takeOver: { nb: 'Overta tiltaket', nn: 'Ta over tiltaket', en: 'Take the measure over' },
  onlyAnswer: { nb: 'Svar uten å overta', nn: 'Svar utan å ta over', en: 'Answer without taking over' },
  takeOverTitle: { nb: 'Overta tiltaket?', nn: 'Ta over tiltaket?', en: 'Take the measure over?' },
  takeOverLead: {
    nb: 'Det kommer i planen til {{unit}}. Der bestemmer dere ansvarlig og frist. Er planen signert, begynner en ny versjon.',
    nn: 'Det kjem i planen til {{unit}}. Der bestemmer de ansvarleg og frist. Er planen signert, byrjar ein ny versjon.',
    en: 'It comes into the plan of {{unit}}. There you decide who is responsible and the deadline. If the plan is signed, a new version begins.',
  },
  answerTitle: { nb: 'Svare uten å overta', nn: 'Svare utan å ta over', en: 'Answer without taking over' },
  answerLabel: { nb: 'Svar til enheten', nn: 'Svar til eininga', en: 'Answer to the unit' },
  answerMissing: { nb: 'Skriv et svar.', nn: 'Skriv eit svar.', en: 'Write an answer.' },
  sendAnswer: { nb: 'Send svaret', nn: 'Send svaret', en: 'Send the answer' },
  stateWaiting: { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Waiting for an answer' },
  stateAccepted: { nb: 'Overtatt', nn: 'Overteke', en: 'Taken over' },
  stateAnswered: { nb: 'Besvart', nn: 'Svara på', en: 'Answered' },
  becameGone: {
    nb: 'Tatt ut av planen igjen',
    nn: 'Teke ut av planen igjen',
    en: 'Taken out of the plan again',
  },
  toPlan: { nb: 'Til planen', nn: 'Til planen', en: 'To the plan' },
  waitsForLeader: {
    nb: 'Lederen for {{unit}} svarer.',
    nn: 'Leiaren for {{unit}} svarar.',
    en: 'The leader of {{unit}} answers.',
  },

  givenTitle: { nb: 'Gitt til enheter under', nn: 'Gitt til einingar under', en: 'Given to units below' },
  givenTab: { nb: 'Gitte tiltak: {{unit}}', nn: 'Gitte tiltak: {{unit}}', en: 'Given measures: {{unit}}' },
  givenLead: {
    nb: 'Det samme tiltaket i planene til flere enheter. De bestemmer hvem som er ansvarlig, og kan ikke fjerne det.',
    nn: 'Det same tiltaket i planane til fleire einingar. Dei bestemmer kven som er ansvarleg, og kan ikkje fjerne det.',
    en: 'The same measure in the plans of several units. They decide who is responsible and cannot remove it.',
  },
  givenNone: {
    nb: '{{unit}} har ikke gitt tiltak til enhetene under.',
    nn: '{{unit}} har ikkje gitt tiltak til einingane under.',
    en: '{{unit}} has given no measures to the units below.',
  },
  nobodyBelow: {
    nb: 'Ingen enheter under {{unit}} er med i runden.',
    nn: 'Ingen einingar under {{unit}} er med i runden.',
    en: 'No units below {{unit}} take part in the round.',
  },
  give: { nb: 'Gi et tiltak', nn: 'Gi eit tiltak', en: 'Give a measure' },
  focus: { nb: 'Område', nn: 'Område', en: 'Area' },
  theme: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  measureMissing: {
    nb: 'Skriv hva som skal gjøres.',
    nn: 'Skriv kva som skal gjerast.',
    en: 'Write what is to be done.',
  },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  deadlineHelp: {
    nb: 'Uten dato bestemmer hver enhet fristen.',
    nn: 'Utan dato bestemmer kvar eining fristen.',
    en: 'Without a date each unit decides its deadline.',
  },
  toWhom: { nb: 'Hvilke enheter', nn: 'Kva einingar', en: 'Which units' },
  chooseAll: { nb: 'Alle {{count}}', nn: 'Alle {{count}}', en: 'All {{count}}' },
  unitsMissing: { nb: 'Velg minst én enhet.', nn: 'Vel minst éi eining.', en: 'Choose at least one unit.' },
  noLeader: { nb: 'uten leder', nn: 'utan leiar', en: 'without a leader' },
  giveLead: {
    nb: 'Lederne får beskjed. Er en plan alt signert, begynner en ny versjon av den.',
    nn: 'Leiarane får melding. Er ein plan alt signert, byrjar ein ny versjon av han.',
    en: 'The leaders are told. Where a plan is signed already, a new version of it begins.',
  },
  doneIn: {
    nb: 'Innført i {{done}} av {{count}} enheter',
    nn: 'Innført i {{done}} av {{count}} einingar',
    en: 'In place in {{done}} of {{count}} units',
  },
  takeBackTitle: {
    nb: 'Trekke tiltaket tilbake?',
    nn: 'Trekkje tiltaket tilbake?',
    en: 'Take the measure back?',
  },
  takeBackLead: {
    nb: 'Det blir tatt ut av planene til alle enhetene som fikk det.',
    nn: 'Det blir teke ut av planane til alle einingane som fekk det.',
    en: 'It is taken out of the plans of all the units that were given it.',
  },
  beyond: { nb: 'Utover enheten', nn: 'Utover eininga', en: 'Beyond the unit' },
  waitingCount_one: {
    nb: '{{count}} venter på svar',
    nn: '{{count}} ventar på svar',
    en: '{{count}} waits for an answer',
  },
  waitingCount_other: {
    nb: '{{count}} venter på svar',
    nn: '{{count}} ventar på svar',
    en: '{{count}} wait for an answer',
  },
})
