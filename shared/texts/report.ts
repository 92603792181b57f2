/** Texts of the result report. No word may judge: the unit decides together what is good or bad. */
import { defineTexts } from './define.ts'

export const reportTexts = defineTexts({
  report: { nb: 'Resultatrapport', nn: 'Resultatrapport', en: 'Result report' },
  tabTitle: { nb: 'Resultater: {{unit}}', nn: 'Resultat: {{unit}}', en: 'Results: {{unit}}' },
  toPlan: { nb: 'Åpne tiltaksplanen', nn: 'Opne tiltaksplanen', en: 'Open the action plan' },
  talkTogether: {
    nb: 'Snakk sammen om resultatene',
    nn: 'Snakk saman om resultata',
    en: 'Talk about the results together',
  },
  talkTogetherLead: {
    nb: 'Alle i enheten blir enige om hva som skal bevares, og hva som skal forbedres.',
    nn: 'Alle i eininga blir einige om kva som skal takast vare på, og kva som skal forbetrast.',
    en: 'Everyone in the unit agrees on what to keep and what to improve.',
  },
  talkTogetherOwn: {
    nb: 'Alle i enheten blir enige om hva som skal bevares og forbedres. Tiltaksplanen finner du på siden din når den er signert.',
    nn: 'Alle i eininga blir einige om kva som skal takast vare på og forbetrast. Tiltaksplanen finn du på sida di når han er signert.',
    en: 'Everyone in the unit agrees on what to keep and what to improve. You will find the action plan on your page once it is signed.',
  },
  reportsBelow: {
    nb: 'Rapporter for enhetene under',
    nn: 'Rapportar for einingane under',
    en: 'Reports of the units below',
  },
  toOwn: { nb: 'Til siden din', nn: 'Til sida di', en: 'To your page' },

  noResultsTitle: {
    nb: 'Resultatene er ikke åpnet ennå',
    nn: 'Resultata er ikkje opna enno',
    en: 'The results are not open yet',
  },
  noResultsLead: {
    nb: 'Ingen ser resultater mens undersøkelsen er åpen. Leder og verneombud får dem samtidig.',
    nn: 'Ingen ser resultat medan undersøkinga er open. Leiar og verneombod får dei samtidig.',
    en: 'Nobody sees results while the survey is open. Leader and safety representative get them at the same time.',
  },
  noResultsUntil: {
    nb: 'De åpnes for deg {{day}}, samtidig som for alle andre i samme rolle.',
    nn: 'Dei blir opna for deg {{day}}, samstundes som for alle andre i same rolle.',
    en: 'They open to you on {{day}}, at the same moment as to everyone else in the same role.',
  },
  noOwnReportTitle: {
    nb: 'Undersøkelsen har ingen egen rapport',
    nn: 'Undersøkinga har ingen eigen rapport',
    en: 'The survey has no report of its own',
  },
  toUnit: { nb: 'Til enhetens side', nn: 'Til sida til eininga', en: 'To the unit’s page' },

  countedElsewhere: {
    nb: 'Svarene fra {{unit}} telles ved {{other}}. Dette er rapporten for {{other}}.',
    nn: 'Svara frå {{unit}} tel ved {{other}}. Dette er rapporten for {{other}}.',
    en: 'The answers from {{unit}} count at {{other}}. This is the report of {{other}}.',
  },
  countedElsewhereWhy: {
    nb: 'Hvert svar telles på det laveste nivået der nok svar står sammen. Slik kan ingen regne ut hva enkeltpersoner har svart.',
    nn: 'Kvart svar tel på det lågaste nivået der nok svar står saman. Slik kan ingen rekne ut kva enkeltpersonar har svara.',
    en: 'Every answer counts at the lowest level where enough answers stand together. That way nobody can work out what any one person answered.',
  },

  rate: { nb: 'Svarprosent', nn: 'Svarprosent', en: 'Response rate' },
  rateOf: {
    nb: '{{answered}} av {{invited}} svarte',
    nn: '{{answered}} av {{invited}} svara',
    en: '{{answered}} of {{invited}} answered',
  },
  rateElsewhere: { nb: '{{unit}} {{percent}}', nn: '{{unit}} {{percent}}', en: '{{unit}} {{percent}}' },
  group: { nb: 'Slik ble gruppa dannet', nn: 'Slik vart gruppa danna', en: 'How the group was formed' },
  groupAnswers: {
    nb: '**{{answered}} svar** telles her.',
    nn: '**{{answered}} svar** tel her.',
    en: '**{{answered}} answers** count here.',
  },
  groupAlso: {
    nb: 'Svar fra {{units}} er med.',
    nn: 'Svar frå {{units}} er med.',
    en: 'Answers from {{units}} are included.',
  },
  groupAlsoUnits: {
    nb: 'Svar fra {{count}} enheter under er med',
    nn: 'Svar frå {{count}} einingar under er med',
    en: 'Answers from {{count}} units below are included',
  },
  groupLeader: {
    nb: 'Lederens eget svar telles ved {{unit}}.',
    nn: 'Leiaren sitt eige svar tel ved {{unit}}.',
    en: 'The leader’s own answer counts at {{unit}}.',
  },
  whoSees: { nb: 'Hvem ser dette', nn: 'Kven ser dette', en: 'Who sees this' },
  whoSeesPilot: {
    nb: 'En prøverunde: bare koordinator og HR. Publisert {{date}}. Rapporten kan utleveres ved innsynskrav.',
    nn: 'Ein prøverunde: berre koordinator og HR. Publisert {{date}}. Rapporten kan utleverast ved innsynskrav.',
    en: 'A pilot round: the coordinator and HR only. Published {{date}}. The report may be released on request.',
  },
  whoSeesText: {
    nb: 'Leder og lederstøtte, ledere over, verneombud, hovedverneombud, bedriftshelsetjeneste, koordinator og HR ser de samme tallene. De ansatte i enheten, tillitsvalgte og utvalgsmedlemmer ser dem når resultatene er åpnet for ansatte. Publisert {{date}}. Rapporten kan utleveres ved innsynskrav.',
    nn: 'Leiar og leiarstøtte, leiarar over, verneombod, hovudverneombod, bedriftshelseteneste, koordinator og HR ser dei same tala. Dei tilsette i eininga, tillitsvalde og utvalsmedlemmer ser dei når resultata er opna for tilsette. Publisert {{date}}. Rapporten kan utleverast ved innsynskrav.',
    en: 'The leader and who supports the leader, the leaders above, the safety representative and chief safety representatives, the occupational health service, the coordinator and HR see the same figures. The unit’s employees, union representatives and committee members see them once the results are open to employees. Published {{date}}. The report may be released on an access request.',
  },

  allScales: {
    nb: 'Alle skalaer i ett bilde',
    nn: 'Alle skalaer i eitt bilete',
    en: 'All scales in one picture',
  },
  allScalesLead: {
    nb: 'Gjennomsnitt fra {{low}} til {{high}}. Alle skalaer er vendt slik at {{high}} er mest av det navnet sier.',
    nn: 'Gjennomsnitt frå {{low}} til {{high}}. Alle skalaer er vende slik at {{high}} er mest av det namnet seier.',
    en: 'Means from {{low}} to {{high}}. Every scale is turned so that {{high}} is most of what its name says.',
  },
  allScalesLeadOwn: {
    nb: 'Gjennomsnitt. Skalaene har ulike tall, og hver er tegnet fra sitt laveste til sitt høyeste. Alle er vendt slik at høyest er mest av det navnet sier.',
    nn: 'Gjennomsnitt. Skalaene har ulike tal, og kvar er teikna frå sitt lågaste til sitt høgaste. Alle er vende slik at høgast er mest av det namnet seier.',
    en: 'Means. The scales have different numbers, and each is drawn from its own lowest to its highest. Every scale is turned so that highest is most of what its name says.',
  },
  lowestEnd: { nb: 'Lavest', nn: 'Lågast', en: 'Lowest' },
  highestEnd: { nb: 'Høyest', nn: 'Høgast', en: 'Highest' },
  ownRange: {
    nb: 'Fra {{low}} til {{high}}',
    nn: 'Frå {{low}} til {{high}}',
    en: 'From {{low}} to {{high}}',
  },
  sortBy: { nb: 'Sorter etter', nn: 'Sorter etter', en: 'Sort by' },
  sortTheme: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
  sortDifference: { nb: 'Forskjell', nn: 'Skilnad', en: 'Difference' },
  sortValue: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  sortedByDifference: {
    nb: 'Størst forskjell fra {{unit}} først, uansett retning.',
    nn: 'Størst skilnad frå {{unit}} først, uansett retning.',
    en: 'Largest difference from {{unit}} first, in either direction.',
  },
  sortedByValue: {
    nb: 'Høyest gjennomsnitt først.',
    nn: 'Høgast gjennomsnitt først.',
    en: 'Highest mean first.',
  },
  asTable: { nb: 'Vis som tabell', nn: 'Vis som tabell', en: 'Show as a table' },
  asPicture: { nb: 'Vis som bilde', nn: 'Vis som bilete', en: 'Show as a picture' },
  legend: { nb: 'Tegnforklaring', nn: 'Teiknforklaring', en: 'Legend' },
  answers: { nb: '{{count}} svar', nn: '{{count}} svar', en: '{{count}} answers' },

  scale: { nb: 'Skala', nn: 'Skala', en: 'Scale' },
  mean: { nb: 'Gjennomsnitt', nn: 'Gjennomsnitt', en: 'Mean' },
  meanShort: { nb: 'Snitt', nn: 'Snitt', en: 'Mean' },
  spread: { nb: 'Spredning', nn: 'Spreiing', en: 'Spread' },
  ofAnswers: {
    nb: '{{value}} ({{count}} svar)',
    nn: '{{value}} ({{count}} svar)',
    en: '{{value}} ({{count}} answers)',
  },
  answersHead: { nb: 'Svar', nn: 'Svar', en: 'Answers' },
  differenceFrom: { nb: 'Forskjell fra', nn: 'Skilnad frå', en: 'Difference from' },
  differenceFromOne: {
    nb: '{{value}} fra {{unit}}',
    nn: '{{value}} frå {{unit}}',
    en: '{{value}} from {{unit}}',
  },
  levelAbove: { nb: 'nivået over', nn: 'nivået over', en: 'level above' },
  institution: { nb: 'institusjonen', nn: 'institusjonen', en: 'institution' },
  withheldWhy: {
    nb: 'For få svar til å vises trygt. Dette krever minst {{minimum}} svar som står sammen.',
    nn: 'For få svar til å visast trygt. Dette krev minst {{minimum}} svar som står saman.',
    en: 'Too few answers to show safely. This needs at least {{minimum}} answers that stand together.',
  },
  withheldElsewhere: {
    nb: 'Se tallene for {{unit}}',
    nn: 'Sjå tala for {{unit}}',
    en: 'See the figures of {{unit}}',
  },
  notCompared: { nb: 'ikke vist', nn: 'ikkje vist', en: 'not shown' },
  notComparable: { nb: 'ikke sammenlignbar', nn: 'ikkje samanliknbar', en: 'not comparable' },
  boldMeans: {
    nb: '**Halvfete forskjeller** er større enn tilfeldigheter vanligvis gir med så mange svar (95 %). De andre kan være tilfeldige.',
    nn: '**Halvfeite skilnader** er større enn det som vanlegvis er tilfeldig med så mange svar (95 %). Dei andre kan vere tilfeldige.',
    en: '**Bold differences** are larger than chance usually gives with this many answers (95%). The others may be chance.',
  },
  spreadMeans: {
    nb: '**Spredningen** er ett standardavvik til hver side: Vanligvis ligger omtrent to av tre svar innenfor linja.',
    nn: '**Spreiinga** er eitt standardavvik til kvar side: Vanlegvis ligg om lag to av tre svar innanfor linja.',
    en: '**The spread** is one standard deviation to each side: usually about two of three answers lie within the line.',
  },
  differenceFromYear: {
    nb: '{{value}} fra {{year}}',
    nn: '{{value}} frå {{year}}',
    en: '{{value}} from {{year}}',
  },
  lastTime: { nb: 'Forrige gang, {{year}}', nn: 'Førre gong, {{year}}', en: 'Last time, {{year}}' },
  sameGroupIn: {
    nb: 'samme gruppe ved {{unit}}',
    nn: 'same gruppe ved {{unit}}',
    en: 'the same group at {{unit}}',
  },
  allAt: { nb: 'alle ved {{unit}}', nn: 'alle ved {{unit}}', en: 'everyone at {{unit}}' },
  everyone: { nb: 'alle', nn: 'alle', en: 'everyone' },
  sameGroup: { nb: 'samme gruppe', nn: 'same gruppe', en: 'same group' },
  'shown-theme-pages': {
    nb: 'Påstandene ble vist tema for tema.',
    nn: 'Påstandane vart viste tema for tema.',
    en: 'Statements were shown theme by theme.',
  },
  'shown-one-statement': {
    nb: 'Påstandene ble vist én om gangen.',
    nn: 'Påstandane vart viste éin om gongen.',
    en: 'Statements were shown one at a time.',
  },
  shownOtherwise: {
    nb: 'Forrige gang ble påstandene vist på en annen måte. Det alene kan gi litt andre tall.',
    nn: 'Førre gong vart påstandane viste på ein annan måte. Det åleine kan gi litt andre tal.',
    en: 'Last time the statements were shown in another way. That alone may shift the figures a little.',
  },
  howFigures: {
    nb: 'Slik regnes tallene ut',
    nn: 'Slik blir tala rekna ut',
    en: 'How the figures are worked out',
  },
  whatScalesMean: {
    nb: 'Hva sier skalaene?',
    nn: 'Kva seier skalaene?',
    en: 'What do the scales say?',
  },

  imported: {
    nb: 'Undersøkelsen ble holdt med et annet verktøy. Svarene er lest inn, og tallene er regnet ut etter de samme reglene som her.',
    nn: 'Undersøkinga vart halden med eit anna verktøy. Svara er lesne inn, og tala er rekna ut etter dei same reglane som her.',
    en: 'The survey was held with another tool. Its answers were read in, and the figures follow the same rules as here.',
  },

  groups: { nb: 'Grupper på tvers', nn: 'Grupper på tvers', en: 'Groups across units' },
  groupsLead: {
    nb: 'Gruppene ble bestemt før undersøkelsen åpnet.',
    nn: 'Gruppene vart bestemte før undersøkinga opna.',
    en: 'The groups were decided before the survey opened.',
  },
  groupReport: { nb: 'Grupperapport', nn: 'Grupperapport', en: 'Group report' },
  groupTab: {
    nb: '{{group}}, {{unit}}: resultater',
    nn: '{{group}}, {{unit}}: resultat',
    en: '{{group}}, {{unit}}: results',
  },
  coverage: { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' },
  coverageOf: {
    nb: '{{answered}} av {{invited}} i gruppa',
    nn: '{{answered}} av {{invited}} i gruppa',
    en: '{{answered}} of {{invited}} in the group',
  },
  coverageMeans: {
    nb: 'Så mange av de inviterte i gruppa er med i tallene. De andre svarte ikke, eller svaret deres telles ikke her.',
    nn: 'Så mange av dei inviterte i gruppa er med i tala. Dei andre svara ikkje, eller svaret deira tel ikkje her.',
    en: 'This many of those invited in the group are in the figures. The others did not answer, or their answer does not count here.',
  },
  groupFormed: {
    nb: 'Hvem som er i gruppa, ble bestemt ut fra personalregisteret da undersøkelsen åpnet, og er ikke endret siden.',
    nn: 'Kven som er i gruppa, vart bestemt ut frå personalregisteret då undersøkinga opna, og er ikkje endra sidan.',
    en: 'Who is in the group was decided from the staff register when the survey opened, and has not changed since.',
  },
  groupFormedElsewhere: {
    nb: 'Hvem som er i gruppa, står i filen fra det andre verktøyet.',
    nn: 'Kven som er i gruppa, står i fila frå det andre verktøyet.',
    en: 'Who is in the group is as the file from the other tool has it.',
  },
  groupAlsoCounts: {
    nb: 'Medlemmene er også med i tallene for {{unit}}.',
    nn: 'Medlemmene er òg med i tala for {{unit}}.',
    en: 'Its members also count in the figures of {{unit}}.',
  },
  groupWithheld: {
    nb: 'Tallene for gruppa er ikke vist her',
    nn: 'Tala for gruppa er ikkje viste her',
    en: 'The figures of the group are not shown here',
  },
  toReport: { nb: 'Til resultatrapporten', nn: 'Til resultatrapporten', en: 'To the result report' },
})
