/** Texts of the steps in which a round is set up, up to its launch. */
import { defineTexts } from './define.ts'

export const draftTexts = defineTexts({
  steps: { nb: 'Steg i oppsettet', nn: 'Steg i oppsettet', en: 'Steps of the set-up' },
  stepDates: { nb: 'Opplegg og datoer', nn: 'Opplegg og datoar', en: 'Programme and dates' },
  stepUnits: { nb: 'Svarenheter', nn: 'Svareiningar', en: 'Response units' },
  stepLaunch: { nb: 'Start', nn: 'Start', en: 'Launch' },
  datesTitle: {
    nb: 'Hva skal gjennomføres, og når?',
    nn: 'Kva skal gjennomførast, og når?',
    en: 'What is to be run, and when?',
  },
  programme: { nb: 'Opplegg', nn: 'Opplegg', en: 'Programme' },
  programmeFacts: {
    nb: '{{statements}} påstander, {{minutes}} minutter, {{weeks}} uker',
    nn: '{{statements}} påstandar, {{minutes}} minutt, {{weeks}} veker',
    en: '{{statements}} statements, {{minutes}} minutes, {{weeks}} weeks',
  },
  notValidated: { nb: 'Ikke validert', nn: 'Ikkje validert', en: 'Not validated' },
  rootUnit: {
    nb: 'Hvem gjelder runden?',
    nn: 'Kven gjeld runden?',
    en: 'Who is the round for?',
  },
  rootUnitHelp: {
    nb: 'Hele institusjonen, eller ett fakultet eller én avdeling.',
    nn: 'Heile institusjonen, eller eitt fakultet eller éi avdeling.',
    en: 'The whole institution, or one faculty or department.',
  },
  opensOn: { nb: 'Åpner', nn: 'Opnar', en: 'Opens' },
  closesOn: { nb: 'Siste dag å svare', nn: 'Siste dag å svare', en: 'Last day to answer' },
  closesOnHelp: {
    nb: 'Opplegget er laget for {{weeks}} uker. Alle kan svare til og med denne dagen.',
    nn: 'Opplegget er laga for {{weeks}} veker. Alle kan svare til og med denne dagen.',
    en: 'The programme is made for {{weeks}} weeks. Everyone can answer up to and including this day.',
  },
  minPosition: {
    nb: 'Minste stillingsprosent',
    nn: 'Minste stillingsprosent',
    en: 'Least position per cent',
  },
  minPositionHelp: {
    nb: 'Alle stillinger hos dere regnes sammen. Tom: opplegget sier {{percent}}\u00a0%.',
    nn: 'Alle stillingar hos dykk blir rekna saman. Tom: opplegget seier {{percent}}\u00a0%.',
    en: 'All positions with you count together. Empty: the programme says {{percent}}%.',
  },
  cutOff: { nb: 'Skjæringsdato', nn: 'Skjeringsdato', en: 'Cut-off date' },
  cutOffHelp: {
    nb: 'Stillingene denne dagen avgjør hvem som deltar. Tom: dagen runden åpner.',
    nn: 'Stillingane denne dagen avgjer kven som deltek. Tom: dagen runden opnar.',
    en: 'Positions on this day decide who takes part. Empty: the day the round opens.',
  },
  faultCutOff: {
    nb: 'Må være i året før runden åpner, eller samme dag.',
    nn: 'Må vere i året før runden opnar, eller same dag.',
    en: 'Must be within the year before the round opens, or the same day.',
  },
  faultPercent: {
    nb: 'Må være fra 0 til 100, for eksempel 40 eller 37,5.',
    nn: 'Må vere frå 0 til 100, til dømes 40 eller 37,5.',
    en: 'Must be from 0 to 100, for example 40 or 37.5.',
  },
  summaryTakesPart: { nb: 'Hvem deltar', nn: 'Kven deltek', en: 'Who takes part' },
  takesPart: {
    nb: 'Ansatte med minst {{percent}}\u00a0% stilling per {{day}}',
    nn: 'Tilsette med minst {{percent}}\u00a0% stilling per {{day}}',
    en: 'Employees with at least a {{percent}}% position on {{day}}',
  },
  takesPartAll: {
    nb: 'Alle med en stilling per {{day}}',
    nn: 'Alle med ei stilling per {{day}}',
    en: 'Everyone with a position on {{day}}',
  },
  roundTitle: {
    nb: 'Navn på runden på {{language}}',
    nn: 'Namn på runden på {{language}}',
    en: 'Name of the round in {{language}}',
  },
  languageBokmaal: { nb: 'bokmål', nn: 'bokmål', en: 'Bokmål' },
  languageNynorsk: { nb: 'nynorsk', nn: 'nynorsk', en: 'Nynorsk' },
  languageEnglish: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
  faultEmpty: { nb: 'Må fylles ut.', nn: 'Må fyllast ut.', en: 'Must be filled in.' },
  faultClosing: {
    nb: 'Må være senere enn dagen runden åpner.',
    nn: 'Må vere seinare enn dagen runden opnar.',
    en: 'Must be later than the day the round opens.',
  },
  saveAndContinue: { nb: 'Lagre og gå videre', nn: 'Lagre og gå vidare', en: 'Save and continue' },
  back: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  deleteDraft: { nb: 'Slett utkastet', nn: 'Slett utkastet', en: 'Delete the draft' },
  deleteDraftTitle: { nb: 'Slette utkastet?', nn: 'Slette utkastet?', en: 'Delete the draft?' },
  deleteDraftText: {
    nb: '«{{title}}» blir borte. Ingen er invitert, så ingen får beskjed.',
    nn: '«{{title}}» blir borte. Ingen er inviterte, så ingen får melding.',
    en: '“{{title}}” disappears. Nobody has been invited, so nobody is told.',
  },
  wheelTitle: { nb: 'Årshjul', nn: 'Årshjul', en: 'The year' },
  wheelRings: {
    nb: 'ytre ring {{outer}}, indre ring {{inner}}',
    nn: 'ytre ring {{outer}}, indre ring {{inner}}',
    en: 'outer ring {{outer}}, inner ring {{inner}}',
  },
  wheelAfterSave: {
    nb: 'Fristene regnes ut når utkastet er lagret.',
    nn: 'Fristane blir rekna ut når utkastet er lagra.',
    en: 'The deadlines are worked out when the draft has been saved.',
  },

  unitsTitle: {
    nb: 'Hvilke enheter skal være svarenheter?',
    nn: 'Kva einingar skal vere svareiningar?',
    en: 'Which units are to be response units?',
  },
  unitsLead: {
    nb: 'En svarenhet får egen rapport hvis nok svarer. Svar fra andre enheter telles i svarenheten over.',
    nn: 'Ei svareining får eigen rapport dersom nok svarar. Svar frå andre einingar blir talde i svareininga over.',
    en: 'A response unit gets its own report if enough people answer. Answers from other units count in the response unit above.',
  },
  toLevel: { nb: 'Velg til og med nivå', nn: 'Vel til og med nivå', en: 'Choose down to level' },
  expectedRate: { nb: 'Ventet svarprosent', nn: 'Venta svarprosent', en: 'Expected response rate' },
  thresholds: {
    nb: 'Gjennomsnitt vises fra 5 svar, alt finere fra 10 svar.',
    nn: 'Gjennomsnitt blir vist frå 5 svar, alt finare frå 10 svar.',
    en: 'Means are shown from 5 answers, everything finer from 10.',
  },
  totalChosen: { nb: 'svarenheter valgt', nn: 'svareiningar valde', en: 'response units chosen' },
  totalOwn: {
    nb: 'får trolig egen rapport',
    nn: 'får truleg eigen rapport',
    en: 'probably get their own report',
  },
  totalAbove: {
    nb: 'telles på nivået over',
    nn: 'blir talde på nivået over',
    en: 'counted at the level above',
  },
  totalInvited: { nb: 'inviteres', nn: 'blir inviterte', en: 'will be invited' },
  columnUnit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  columnIncluded: { nb: 'Inkludert', nn: 'Med', en: 'Eligible' },
  includedCount: { nb: '{{count}} inkludert', nn: '{{count}} med', en: '{{count}} eligible' },
  columnEstimate: { nb: 'Anslag', nn: 'Overslag', en: 'Estimate' },
  estimateOwn: {
    nb: 'Får trolig egen rapport',
    nn: 'Får truleg eigen rapport',
    en: 'Probably its own report',
  },
  estimateMeans: {
    nb: 'Egen rapport, bare gjennomsnitt',
    nn: 'Eigen rapport, berre gjennomsnitt',
    en: 'Own report, means only',
  },
  estimateAbove: {
    nb: 'Telles på nivået over',
    nn: 'Blir talt på nivået over',
    en: 'Counted at the level above',
  },
  estimateNotChosen: {
    nb: 'Ikke valgt: hører til nivået over',
    nn: 'Ikkje vald: høyrer til nivået over',
    en: 'Not chosen: belongs to the level above',
  },
  foldedOwn: {
    nb: '{{own}} får trolig egen rapport',
    nn: '{{own}} får truleg eigen rapport',
    en: '{{own}} probably get their own report',
  },
  foldedOwnAndAbove: {
    nb: '{{own}} egen rapport, {{above}} på nivået over',
    nn: '{{own}} eigen rapport, {{above}} på nivået over',
    en: '{{own}} own report, {{above}} at the level above',
  },
  estimateWaits: { nb: 'Regner ut …', nn: 'Reknar ut …', en: 'Working out …' },
  unitsBelow: { nb: 'Enheter under {{unit}}', nn: 'Einingar under {{unit}}', en: 'Units below {{unit}}' },
  chooseUnit: {
    nb: '{{unit}} er svarenhet',
    nn: '{{unit}} er svareining',
    en: '{{unit}} is a response unit',
  },
  chooseBelow: { nb: 'Velg alle under', nn: 'Vel alle under', en: 'Choose all below' },
  dropBelow: { nb: 'Fjern alle under', nn: 'Fjern alle under', en: 'Drop all below' },
  countedAbove: {
    nb: 'Svar fra **{{unit}}** telles sammen med {{above}}. Enheten får rapporten derfra.',
    nn: 'Svar frå **{{unit}}** blir talde saman med {{above}}. Eininga får rapporten derifrå.',
    en: 'Answers from **{{unit}}** are counted together with {{above}}. The unit gets the report from there.',
  },
  countedAboveMore_one: {
    nb: 'Det samme gjelder én enhet til.',
    nn: 'Det same gjeld éi eining til.',
    en: 'The same goes for one more unit.',
  },
  countedAboveMore_other: {
    nb: 'Det samme gjelder {{count}} enheter til.',
    nn: 'Det same gjeld {{count}} einingar til.',
    en: 'The same goes for {{count}} more units.',
  },
  allOwn: {
    nb: 'Alle valgte enheter får trolig egen rapport.',
    nn: 'Alle valde einingar får truleg eigen rapport.',
    en: 'All chosen units probably get their own report.',
  },
  estimateAdvice: {
    nb: 'Anslaget er regnet ut fra registeret i dag og svarprosenten over. Det avgjøres av hvor mange som svarer.',
    nn: 'Overslaget er rekna ut frå registeret i dag og svarprosenten over. Det blir avgjort av kor mange som svarar.',
    en: 'The estimate is worked out from the register today and the response rate above. It is decided by how many answer.',
  },

  launchTitle: { nb: 'Klar til å sette i gang?', nn: 'Klar til å setje i gang?', en: 'Ready to launch?' },
  launchLead: {
    nb: 'Se over. Etter start kan svarenheter og grupper ikke endres.',
    nn: 'Sjå over. Etter start kan ikkje svareiningar og grupper endrast.',
    en: 'Check it. After the launch, response units and groups cannot be changed.',
  },
  summarySurvey: { nb: 'Undersøkelse', nn: 'Undersøking', en: 'Survey' },
  summaryFor: { nb: 'Gjelder', nn: 'Gjeld', en: 'For' },
  summaryUnits: { nb: 'Svarenheter', nn: 'Svareiningar', en: 'Response units' },
  summaryUnitsText: {
    nb: '{{chosen}} valgt: {{own}} får trolig egen rapport, {{above}} telles på nivået over',
    nn: '{{chosen}} valde: {{own}} får truleg eigen rapport, {{above}} blir talde på nivået over',
    en: '{{chosen}} chosen: {{own}} probably get their own report, {{above}} are counted at the level above',
  },
  summaryInvited: { nb: 'Inviteres', nn: 'Blir inviterte', en: 'Invited' },
  summaryInvitedText: {
    nb: '{{count}} ansatte i registeret i dag',
    nn: '{{count}} tilsette i registeret i dag',
    en: '{{count}} employees in the register today',
  },
  edit: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  obstaclesTitle: {
    nb: 'Dette må ordnes før start',
    nn: 'Dette må ordnast før start',
    en: 'This must be settled before the launch',
  },
  obstacleOpensInFuture: {
    nb: 'Runden åpner {{opens}}. Den kan settes i gang den dagen, eller du kan flytte datoen.',
    nn: 'Runden opnar {{opens}}. Han kan setjast i gang den dagen, eller du kan flytte datoen.',
    en: 'The round opens on {{opens}}. It can be launched that day, or you can move the date.',
  },
  obstacleClosesInPast: {
    nb: 'Siste dag å svare, {{closes}}, er allerede passert. Velg en senere dag.',
    nn: 'Siste dag å svare, {{closes}}, er alt passert. Vel ein seinare dag.',
    en: 'The last day to answer, {{closes}}, has passed. Choose a later day.',
  },
  obstacleTooFew: {
    nb: 'Færre ansatte er inkludert enn minste gruppestørrelse. Da kan ingen resultater vises.',
    nn: 'Færre tilsette er med enn minste gruppestorleik. Då kan ingen resultat visast.',
    en: 'Fewer employees are eligible than the minimum group. No results could be shown.',
  },
  launch: { nb: 'Sett i gang', nn: 'Set i gang', en: 'Launch' },
  launchConfirmTitle: { nb: 'Sette i gang runden?', nn: 'Setje i gang runden?', en: 'Launch the round?' },
  launchFreezes: {
    nb: 'Registeret fryses for runden: hvem som er inkludert, og hvor de hører til, endres ikke etterpå.',
    nn: 'Registeret blir fryst for runden: kven som er med, og kvar dei høyrer til, blir ikkje endra etterpå.',
    en: 'The register is frozen for the round: who is eligible, and where they belong, does not change afterwards.',
  },
  launchCloses: {
    nb: 'De ansatte kan svare til og med {{closes}}. Den datoen og fristene kan flyttes senere.',
    nn: 'Dei tilsette kan svare til og med {{closes}}. Den datoen og fristane kan flyttast seinare.',
    en: 'Employees can answer up to and including {{closes}}. That date and the deadlines can be moved later.',
  },

  /* A launched round */
})
