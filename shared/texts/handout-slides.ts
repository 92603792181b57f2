/** Texts of the slides that a leader stands in front of. No word may judge: the unit decides together. */
import { defineTexts } from './define.ts'

export const slideTexts = defineTexts({
  sectionResults: { nb: 'Resultatene', nn: 'Resultata', en: 'The results' },
  sectionStatements: {
    nb: 'Påstandene, til å slå opp i',
    nn: 'Påstandane, til å slå opp i',
    en: 'The statements, to look up',
  },
  sectionPooled: { nb: 'Møtet hos oss', nn: 'Møtet hos oss', en: 'Our own meeting' },
  part: {
    nb: '{{title}} ({{number}} av {{of}})',
    nn: '{{title}} ({{number}} av {{of}})',
    en: '{{title}} ({{number}} of {{of}})',
  },

  openingLead: {
    nb: '{{round}}. Publisert {{date}}.',
    nn: '{{round}}. Publisert {{date}}.',
    en: '{{round}}. Published {{date}}.',
  },
  openingNotes: {
    nb: 'Lysbildene kan endres. Diagrammene er ekte PowerPoint-diagrammer, og tallene i dem er de publiserte, avrundet slik de står. Slett det dere ikke trenger, og behold ett av møtekapitlene.',
    nn: 'Lysbileta kan endrast. Diagramma er ekte PowerPoint-diagram, og tala i dei er dei publiserte, avrunda slik dei står. Slett det de ikkje treng, og ta vare på eitt av møtekapitla.',
    en: 'The slides can be changed. The charts are real PowerPoint charts, and the figures in them are the published ones, rounded as they stand. Delete what you do not need, and keep one of the meeting sections.',
  },
  groupOpeningNotes: {
    nb: 'Lysbildene kan endres. Diagrammene er ekte PowerPoint-diagrammer, og tallene i dem er de publiserte, avrundet slik de står.',
    nn: 'Lysbileta kan endrast. Diagramma er ekte PowerPoint-diagram, og tala i dei er dei publiserte, avrunda slik dei står.',
    en: 'The slides can be changed. The charts are real PowerPoint charts, and the figures in them are the published ones, rounded as they stand.',
  },
  publicNotes: {
    nb: 'Rapporten kan utleveres ved innsynskrav. Del likevel ikke lysbildene videre uten grunn.',
    nn: 'Rapporten kan utleverast ved innsynskrav. Del likevel ikkje lysbileta vidare utan grunn.',
    en: 'The report may be released on an access request. Still, do not pass the slides on without a reason.',
  },
  formedNotes: {
    nb: 'Svarprosenten sier hvor mange av de inviterte som svarte. Den sier ingenting om hvorfor andre lot være, og ingen skal spørre om det.',
    nn: 'Svarprosenten seier kor mange av dei inviterte som svara. Han seier ingenting om kvifor andre lét vere, og ingen skal spørje om det.',
    en: 'The response rate says how many of those invited answered. It says nothing about why others did not, and nobody is to ask.',
  },

  read: { nb: 'Slik leser vi tallene', nn: 'Slik les vi tala', en: 'How we read the figures' },
  readBars: {
    nb: 'Øverste søyle er {{unit}}. Under står {{others}}.',
    nn: 'Øvste søyle er {{unit}}. Under står {{others}}.',
    en: 'The top bar is {{unit}}. Below are {{others}}.',
  },
  readBarsAlone: {
    nb: 'Hver søyle er gjennomsnittet for {{unit}}.',
    nn: 'Kvar søyle er gjennomsnittet for {{unit}}.',
    en: 'Each bar is the mean of {{unit}}.',
  },
  readChance: {
    nb: 'Små forskjeller kan være tilfeldige, særlig når få har svart.',
    nn: 'Små skilnader kan vere tilfeldige, særleg når få har svara.',
    en: 'Small differences may be chance, above all when few have answered.',
  },
  readJudge: {
    nb: 'Tallene sier ikke hva som er bra eller dårlig. Det snakker vi om.',
    nn: 'Tala seier ikkje kva som er bra eller dårleg. Det snakkar vi om.',
    en: 'The figures do not say what is good or bad. That is for us to talk about.',
  },
  readNotes: {
    nb: 'Gi folk tid til å se på ett bilde i ro før du sier noe om det. Hvordan hvert tall er regnet ut, står i rapporten.',
    nn: 'Gi folk tid til å sjå på eitt bilete i ro før du seier noko om det. Korleis kvart tal er rekna ut, står i rapporten.',
    en: 'Give people time to look at one picture in peace before you say anything about it. How each figure is worked out is in the report.',
  },

  theUnit: { nb: 'Enheten', nn: 'Eininga', en: 'The unit' },
  theGroup: { nb: 'Gruppa', nn: 'Gruppa', en: 'The group' },
  scaleSays: { nb: '{{scale}}: {{about}}', nn: '{{scale}}: {{about}}', en: '{{scale}}: {{about}}' },
  meansInWords: {
    nb: 'Søylediagram med gjennomsnitt fra {{low}} til {{high}}. {{scales}}',
    nn: 'Søylediagram med gjennomsnitt frå {{low}} til {{high}}. {{scales}}',
    en: 'Bar chart with means from {{low}} to {{high}}. {{scales}}',
  },
  roundsInWords: {
    nb: 'Linjediagram over rundene. {{rounds}}',
    nn: 'Linjediagram over rundane. {{rounds}}',
    en: 'Line chart over the rounds. {{rounds}}',
  },
  answersInWords: {
    nb: 'Søylediagram med antall svar i hver kategori. {{statements}}',
    nn: 'Søylediagram med talet på svar i kvar kategori. {{statements}}',
    en: 'Bar chart with the number of answers in each category. {{statements}}',
  },
  named: { nb: '{{name}}: {{values}}.', nn: '{{name}}: {{values}}.', en: '{{name}}: {{values}}.' },
  valueOf: { nb: '{{name}} {{value}}', nn: '{{name}} {{value}}', en: '{{name}} {{value}}' },
  missing: { nb: 'ingen tall', nn: 'ingen tal', en: 'no figure' },
  notShownHere: {
    nb: 'Ikke vist: {{scales}}. For få svar til å vises trygt.',
    nn: 'Ikkje vist: {{scales}}. For få svar til å visast trygt.',
    en: 'Not shown: {{scales}}. Too few answers to show safely.',
  },

  notShownHereMany: {
    nb: '{{count}} skalaer i dette temaet er ikke vist. For få svar til å vises trygt.',
    nn: '{{count}} skalaer i dette temaet er ikkje viste. For få svar til å visast trygt.',
    en: '{{count}} scales of this theme are not shown. Too few answers to show safely.',
  },

  talkNotes: {
    nb: 'Forslagene er valgt etter faste regler: de største forskjellene, uansett retning. Er noe annet viktigere hos dere, snakk om det.',
    nn: 'Forslaga er valde etter faste reglar: dei største skilnadene, uansett retning. Er noko anna viktigare hos dykk, snakk om det.',
    en: 'The suggestions are chosen by fixed rules: the largest differences, in either direction. If something else matters more to you, talk about that.',
  },
  talkOneNotes: {
    nb: 'Still spørsmålet og vent. Noen trenger et halvt minutt før de sier noe.',
    nn: 'Still spørsmålet og vent. Nokre treng eit halvt minutt før dei seier noko.',
    en: 'Ask the question and wait. Some need half a minute before they speak.',
  },
  comparison: { nb: '{{with}}. {{figures}}', nn: '{{with}}. {{figures}}', en: '{{with}}. {{figures}}' },

  notShown: { nb: 'Ikke vist, og hvorfor', nn: 'Ikkje vist, og kvifor', en: 'Not shown, and why' },
  notShownScales: {
    nb: '{{scales}}: krever minst {{minimum}} svar som står sammen.',
    nn: '{{scales}}: krev minst {{minimum}} svar som står saman.',
    en: '{{scales}}: at least {{minimum}} answers that stand together are needed.',
  },
  notShownStatements: {
    nb: 'Enkeltpåstander for {{count}} av {{of}} skalaer: krever minst {{minimum}} svar som står sammen.',
    nn: 'Enkeltpåstandar for {{count}} av {{of}} skalaer: krev minst {{minimum}} svar som står saman.',
    en: 'Single statements of {{count}} of {{of}} scales: at least {{minimum}} answers that stand together are needed.',
  },
  notShownGroups: {
    nb: 'Tall for {{groups}}: for få svar til å vises trygt.',
    nn: 'Tal for {{groups}}: for få svar til å visast trygt.',
    en: 'Figures of {{groups}}: too few answers to show safely.',
  },
  notShownSays: {
    nb: 'At noe ikke er vist, sier ingenting om hva noen har svart.',
    nn: 'At noko ikkje er vist, seier ingenting om kva nokon har svara.',
    en: 'That something is not shown says nothing of what anyone answered.',
  },
  notShownNotes: {
    nb: 'Svarene er ikke borte. De er med i tallene for en større enhet, der nok svar står sammen.',
    nn: 'Svara er ikkje borte. Dei er med i tala for ei større eining, der nok svar står saman.',
    en: 'The answers are not lost. They are in the figures of a larger unit, where enough answers stand together.',
  },

  statementsOpening: {
    nb: 'Bruk disse når noen spør hva som ligger bak et gjennomsnitt.',
    nn: 'Bruk desse når nokon spør kva som ligg bak eit gjennomsnitt.',
    en: 'Use these when someone asks what lies behind a mean.',
  },
  statementsNotes: {
    nb: 'Tallene er antall svar i hver kategori. Ikke gjett hvem som har svart hva.',
    nn: 'Tala er talet på svar i kvar kategori. Ikkje gjett kven som har svara kva.',
    en: 'The figures are the number of answers in each category. Do not guess who answered what.',
  },
  reversed: {
    nb: 'Snudd påstand: uenig teller høyt',
    nn: 'Snudd påstand: ueinig tel høgt',
    en: 'Reversed: disagreeing counts as high',
  },
  keepOneTrack: {
    nb: 'Behold dette kapittelet hvis det passer for dere, og slett de andre møtekapitlene. Høyreklikk på kapittelets navn for å slette det med alle lysbildene.',
    nn: 'Ta vare på dette kapittelet dersom det passar for dykk, og slett dei andre møtekapitla. Høgreklikk på namnet på kapittelet for å slette det med alle lysbileta.',
    en: 'Keep this section if it suits you, and delete the other meeting sections. Right-click the section’s name to delete it with all its slides.',
  },
})
