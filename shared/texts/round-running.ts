/** Texts of rounds without a survey: how they are set up and launched, and the page of one that is running. */
import { defineTexts } from './define.ts'

export const runningRoundTexts = defineTexts({
  withSurvey: { nb: 'Med undersøkelse', nn: 'Med undersøking', en: 'With a survey' },
  withoutSurvey: { nb: 'Uten undersøkelse', nn: 'Utan undersøking', en: 'Without a survey' },
  months_one: { nb: '{{count}} måned', nn: '{{count}} månad', en: '{{count}} month' },
  months_other: { nb: '{{count}} måneder', nn: '{{count}} månader', en: '{{count}} months' },
  years_one: { nb: 'ett år', nn: 'eitt år', en: 'one year' },
  years_other: { nb: '{{count}} år', nn: '{{count}} år', en: '{{count}} years' },
  onEarlierResults: {
    nb: 'på resultater fra en tidligere runde',
    nn: 'på resultat frå ein tidlegare runde',
    en: 'on the results of an earlier round',
  },

  beginsOn: { nb: 'Begynner', nn: 'Byrjar', en: 'Begins' },
  endsOn: { nb: 'Siste dag i perioden', nn: 'Siste dag i perioden', en: 'Last day of the period' },
  endsOnHelp: {
    nb: 'Opplegget er laget for {{period}}.',
    nn: 'Opplegget er laga for {{period}}.',
    en: 'The programme is made for {{period}}.',
  },
  faultEnding: {
    nb: 'Må være senere enn dagen perioden begynner.',
    nn: 'Må vere seinare enn dagen perioden byrjar.',
    en: 'Must be later than the day the period begins.',
  },

  basis: {
    nb: 'Hvilke resultater skal følges opp?',
    nn: 'Kva resultat skal følgjast opp?',
    en: 'Which results are to be followed up?',
  },
  basisHelp: {
    nb: 'Rapportene blir vist som de er. Ingen blir spurt på nytt.',
    nn: 'Rapportane blir viste som dei er. Ingen blir spurde på nytt.',
    en: 'The reports are shown as they are. Nobody is asked again.',
  },
  basisPublished: {
    nb: '{{dates}}, publisert {{released}}',
    nn: '{{dates}}, publisert {{released}}',
    en: '{{dates}}, published {{released}}',
  },
  basisNone: {
    nb: 'Ingen runde kan følges opp ennå. Resultatene må være åpnet for lederne, og runden må gjelde {{top}} eller en enhet over.',
    nn: 'Ingen runde kan følgjast opp enno. Resultata må vere opna for leiarane, og runden må gjelde {{top}} eller ei eining over.',
    en: 'No round can be followed up yet. Its results must be open to the leaders, and it must be for {{top}} or a unit above it.',
  },
  basisChoose: {
    nb: 'Velg hvilken runde resultatene kommer fra.',
    nn: 'Vel kva runde resultata kjem frå.',
    en: 'Choose which round the results come from.',
  },

  stepUnits: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  unitsTitle: {
    nb: 'Hvilke enheter skal være med?',
    nn: 'Kva einingar skal vere med?',
    en: 'Which units take part?',
  },
  unitsLead: {
    nb: 'Hver enhet får sine egne steg og frister og sin egen plan. Ansatte i andre enheter hører til enheten over.',
    nn: 'Kvar eining får sine eigne steg og fristar og sin eigen plan. Tilsette i andre einingar høyrer til eininga over.',
    en: 'Each unit gets its own steps and deadlines and its own plan. Employees of other units belong to the unit above.',
  },
  unitsChosen_one: { nb: 'enhet er med', nn: 'eining er med', en: 'unit takes part' },
  unitsChosen_other: { nb: 'enheter er med', nn: 'einingar er med', en: 'units take part' },
  unitTakesPart: { nb: '{{unit}} er med', nn: '{{unit}} er med', en: '{{unit}} takes part' },
  asBasis: {
    nb: 'Foreslått: de samme enhetene som i {{round}}.',
    nn: 'Foreslått: dei same einingane som i {{round}}.',
    en: 'Proposed: the same units as in {{round}}.',
  },

  launchLead: {
    nb: 'Se over. Etter start kan opplegg og enheter ikke endres.',
    nn: 'Sjå over. Etter start kan ikkje opplegg og einingar endrast.',
    en: 'Check it. After the launch, programme and units cannot be changed.',
  },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  results: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
  units: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  noneChosen: { nb: 'ikke valgt', nn: 'ikkje valde', en: 'not chosen' },
  obstacleOpensInFuture: {
    nb: 'Perioden begynner {{opens}}. Runden kan settes i gang den dagen, eller du kan flytte datoen.',
    nn: 'Perioden byrjar {{opens}}. Runden kan setjast i gang den dagen, eller du kan flytte datoen.',
    en: 'The period begins on {{opens}}. The round can be launched that day, or you can move the date.',
  },
  obstacleClosesInPast: {
    nb: 'Siste dag i perioden, {{closes}}, er allerede passert. Velg en senere dag.',
    nn: 'Siste dag i perioden, {{closes}}, er alt passert. Vel ein seinare dag.',
    en: 'The last day of the period, {{closes}}, has passed. Choose a later day.',
  },
  obstacleNoBasis: {
    nb: 'Velg på første trinn hvilken runde resultatene kommer fra.',
    nn: 'Vel på første steget kva runde resultata kjem frå.',
    en: 'Choose in the first step which round the results come from.',
  },
  passedTitle: {
    nb: 'Disse fristene er allerede passert',
    nn: 'Desse fristane er alt passerte',
    en: 'These deadlines have already passed',
  },
  passedText: {
    nb: 'Enhetene får dem som forsinket. Velg en annen periode, eller flytt fristene på siden til runden med det samme den er i gang.',
    nn: 'Einingane får dei som forseinka. Vel ein annan periode, eller flytt fristane på sida til runden med det same han er i gang.',
    en: 'The units get them as late. Choose another period, or move the deadlines on the page of the round as soon as it has begun.',
  },
  launchFixes: {
    nb: 'Opplegget og enhetene ligger fast fra nå. Frister kan flyttes senere.',
    nn: 'Opplegget og einingane ligg fast frå no. Fristar kan flyttast seinare.',
    en: 'Programme and units are fixed from now on. Deadlines can be moved later.',
  },
  launchTells: {
    nb: 'Leder og verneombud i hver enhet får e-post med lenke til stegene sine.',
    nn: 'Leiar og verneombod i kvar eining får e-post med lenkje til stega sine.',
    en: 'The leader and safety representative of each unit get a mail with a link to their steps.',
  },
  launchAsksNobody: {
    nb: 'Ansatte blir ikke spurt om noe.',
    nn: 'Tilsette blir ikkje spurde om noko.',
    en: 'Employees are not asked anything.',
  },

  runningLead: {
    nb: 'Enhetene arbeider med stegene sine fram til {{closes}}. Runden har ingen undersøkelse.',
    nn: 'Einingane arbeider med stega sine fram til {{closes}}. Runden har inga undersøking.',
    en: 'The units work on their steps until {{closes}}. The round has no survey.',
  },
  endedLead: {
    nb: 'Perioden var over {{closes}}. Det som gjenstår, kan fortsatt gjøres.',
    nn: 'Perioden var over {{closes}}. Det som står att, kan framleis gjerast.',
    en: 'The period ended on {{closes}}. What remains can still be done.',
  },
  ended: { nb: 'Perioden er over', nn: 'Perioden er over', en: 'Period over' },
  aboutRound: { nb: 'Om runden', nn: 'Om runden', en: 'About the round' },
})
