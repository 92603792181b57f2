/** Texts of the page about one scale. No word may judge: the unit decides together what is good or bad. */
import { defineTexts } from './define.ts'

export const scaleTexts = defineTexts({
  tabTitle: { nb: '{{scale}}: {{unit}}', nn: '{{scale}}: {{unit}}', en: '{{scale}}: {{unit}}' },
  allScales: { nb: 'Alle skalaer', nn: 'Alle skalaer', en: 'All scales' },
  place: { nb: '{{number}} av {{of}}', nn: '{{number}} av {{of}}', en: '{{number}} of {{of}}' },
  before: { nb: 'Forrige: {{scale}}', nn: 'Førre: {{scale}}', en: 'Previous: {{scale}}' },
  after: { nb: 'Neste: {{scale}}', nn: 'Neste: {{scale}}', en: 'Next: {{scale}}' },
  otherScales: { nb: 'Andre skalaer', nn: 'Andre skalaer', en: 'Other scales' },
  facts: { nb: 'Skalaen i korte trekk', nn: 'Skalaen i korte trekk', en: 'The scale in short' },

  spreadIs: {
    nb: 'Spredning (standardavvik) {{value}}',
    nn: 'Spreiing (standardavvik) {{value}}',
    en: 'Spread (standard deviation) {{value}}',
  },
  spreadWithheld: { nb: 'Spredning ikke vist', nn: 'Spreiing ikkje vist', en: 'Spread not shown' },
  'difference-none': { nb: 'ingen forskjell', nn: 'ingen skilnad', en: 'no difference' },
  'difference-may-be-chance': { nb: 'kan være tilfeldig', nn: 'kan vere tilfeldig', en: 'may be chance' },
  'difference-beyond-chance': {
    nb: 'trolig ikke tilfeldig',
    nn: 'truleg ikkje tilfeldig',
    en: 'probably not chance',
  },

  statements: { nb: 'Påstandene', nn: 'Påstandane', en: 'The statements' },
  statementsLead: {
    nb: 'Antall svar i hver kategori, slik de ble gitt.',
    nn: 'Kor mange svar det er i kvar kategori, slik dei vart gitte.',
    en: 'Answers in each category, as they were given.',
  },
  statementsOf: {
    nb: '{{count}} svar på hver påstand, fra dem som svarte på alle.',
    nn: '{{count}} svar på kvar påstand, frå dei som svara på alle.',
    en: '{{count}} answers to each statement, from those who answered all of them.',
  },
  insteadOf: {
    nb: 'Her er tallene for {{unit}}.',
    nn: 'Her er tala for {{unit}}.',
    en: 'These are the figures of {{unit}}.',
  },
  statement: { nb: 'Påstand', nn: 'Påstand', en: 'Statement' },
  reversed: {
    nb: 'Snudd påstand: uenig teller høyt på skalaen',
    nn: 'Snudd påstand: ueinig tel høgt på skalaen',
    en: 'Reversed statement: disagreeing counts as high on the scale',
  },
  upper: { nb: 'Andel øverst', nn: 'Del øvst', en: 'Upper share' },
  upperMeans: {
    nb: '**Andel øverst** er hvor mange som svarte i de to øverste kategoriene. For snudde påstander er det de to nederste.',
    nn: '**Del øvst** er kor mange som svara i dei to øvste kategoriane. For snudde påstandar er det dei to nedste.',
    en: '**Upper share** is how many answered in the two upper categories. For reversed statements it is the two lower ones.',
  },
  boldMeans: {
    nb: '**Halvfete forskjeller** er større enn tilfeldigheter vanligvis gir med så mange svar (95\u00a0%).',
    nn: '**Halvfeite skilnader** er større enn det som vanlegvis er tilfeldig med så mange svar (95\u00a0%).',
    en: '**Bold differences** are larger than chance usually gives with this many answers (95%).',
  },
  categories: { nb: 'Kategorier', nn: 'Kategoriar', en: 'Categories' },
  statementWithheld: {
    nb: 'For få svar til å vises trygt. Enkeltpåstander krever minst {{minimum}} svar som står sammen.',
    nn: 'For få svar til å visast trygt. Enkeltpåstandar krev minst {{minimum}} svar som står saman.',
    en: 'Too few answers to show safely. Single statements need at least {{minimum}} answers that stand together.',
  },

  trend: { nb: 'Utvikling over rundene', nn: 'Utvikling over rundane', en: 'Over the rounds' },
  trendLead: {
    nb: 'Lyst felt: her ligger gjennomsnittet trolig (95\u00a0%). Utsnitt av skalaen {{low}}–{{high}}.',
    nn: 'Lyst felt: her ligg gjennomsnittet truleg (95\u00a0%). Utsnitt av skalaen {{low}}–{{high}}.',
    en: 'Light area: where the mean probably lies (95%). Part of the scale {{low}}–{{high}}.',
  },
  'shown-theme-pages': {
    nb: 'Påstandene ble vist tema for tema, ikke én om gangen som nå. Det alene kan gi litt andre tall.',
    nn: 'Påstandane vart viste tema for tema, ikkje éin om gongen som no. Det åleine kan gi litt andre tal.',
    en: 'Statements were shown theme by theme, not one at a time as now. That alone may shift the figures a little.',
  },
  'shown-one-statement': {
    nb: 'Påstandene ble vist én om gangen, ikke tema for tema som nå. Det alene kan gi litt andre tall.',
    nn: 'Påstandane vart viste éin om gongen, ikkje tema for tema som no. Det åleine kan gi litt andre tal.',
    en: 'Statements were shown one at a time, not theme by theme as now. That alone may shift the figures a little.',
  },
  trendFirst: {
    nb: 'Dette er den første runden med denne skalaen.',
    nn: 'Dette er den første runden med denne skalaen.',
    en: 'This is the first round with this scale.',
  },
  trendTable: {
    nb: 'Tabellen bak utviklingen over rundene',
    nn: 'Tabellen bak utviklinga over rundane',
    en: 'The table behind the rounds',
  },
  round: { nb: 'Runde', nn: 'Runde', en: 'Round' },
  likely: { nb: 'Trolig mellom', nn: 'Truleg mellom', en: 'Probably between' },
  likelyRange: { nb: '{{low}} og {{high}}', nn: '{{low}} og {{high}}', en: '{{low}} and {{high}}' },
  stated: {
    nb: 'Oppgitt av et annet verktøy, ikke kontrollert av Medvirk',
    nn: 'Oppgitt av eit anna verktøy, ikkje kontrollert av Medvirk',
    en: 'Stated by another tool, not checked by Medvirk',
  },
  importedAnswers: {
    nb: 'Holdt med et annet verktøy, regnet ut etter reglene her',
    nn: 'Halden med eit anna verktøy, rekna ut etter reglane her',
    en: 'Held with another tool, computed by the rules used here',
  },
  notComparable: { nb: 'Ikke sammenlignbar', nn: 'Ikkje samanliknbar', en: 'Not comparable' },
  'why-not-in-round': {
    nb: 'Enheten var ikke med i den runden.',
    nn: 'Eininga var ikkje med i den runden.',
    en: 'The unit took no part in that round.',
  },
  'why-not-reached': {
    nb: 'Runden ble holdt for {{unit}} alene.',
    nn: 'Runden vart halden for {{unit}} åleine.',
    en: 'The round was held for {{unit}} alone.',
  },
  'why-counted-together': {
    nb: 'Svarene ble den gangen telt sammen med svarene fra {{unit}}.',
    nn: 'Svara vart den gongen talde saman med svara frå {{unit}}.',
    en: 'The answers were then counted together with those of {{unit}}.',
  },
  'why-split': {
    nb: '{{unit}} er delt siden, og svarene kan ikke deles.',
    nn: '{{unit}} er delt sidan, og svara kan ikkje delast.',
    en: '{{unit}} has been divided since, and its answers cannot be.',
  },
  'why-closed': {
    nb: '{{unit}} finnes ikke lenger, og registeret sier ikke hva som kom i stedet.',
    nn: '{{unit}} finst ikkje lenger, og registeret seier ikkje kva som kom i staden.',
    en: '{{unit}} is gone, and the register does not say what took its place.',
  },
  'why-scale': {
    nb: 'Skalaen var ikke med, eller hadde andre påstander.',
    nn: 'Skalaen var ikkje med, eller hadde andre påstandar.',
    en: 'The scale was not asked, or with other statements.',
  },
  'why-finished-figures': {
    nb: 'Enheten er endret siden, og tall som kom ferdige, kan ikke legges sammen på nytt.',
    nn: 'Eininga er endra sidan, og tal som kom ferdige, kan ikkje leggjast saman på nytt.',
    en: 'The unit has changed since, and figures that came finished cannot be added up again.',
  },
  'why-not-stated': {
    nb: 'Runden kom som ferdige tall, og det er ingen for enheten på denne skalaen.',
    nn: 'Runden kom som ferdige tal, og det er ingen for eininga på denne skalaen.',
    en: 'The round came as finished figures, and there is none of the unit for this scale.',
  },
  'why-group-not-in-round': {
    nb: 'Den runden skulle ikke vise gruppa ved denne enheten.',
    nn: 'Den runden skulle ikkje vise gruppa ved denne eininga.',
    en: 'That round was not to show the group at this unit.',
  },
  'why-group-differs': {
    nb: 'Gruppa var satt sammen på en annen måte.',
    nn: 'Gruppa var sett saman på ein annan måte.',
    en: 'The group was put together differently.',
  },
  'why-group-unit-changed': {
    nb: 'Enheten er endret siden, og tall for grupper legges ikke sammen på nytt.',
    nn: 'Eininga er endra sidan, og tal for grupper blir ikkje lagde saman på nytt.',
    en: 'The unit has changed since, and figures of groups are not added up again.',
  },
  'why-group-not-stated': {
    nb: 'Runden kom som ferdige tall, og det er ingen for gruppa på denne skalaen.',
    nn: 'Runden kom som ferdige tal, og det er ingen for gruppa på denne skalaen.',
    en: 'The round came as finished figures, and there is none of the group for this scale.',
  },

  reading: { nb: 'Slik kan det leses', nn: 'Slik kan det lesast', en: 'How to read it' },
  sinceLast: {
    nb: '**Fra {{from}} til {{to}}: {{value}}.** {{words}}',
    nn: '**Frå {{from}} til {{to}}: {{value}}.** {{words}}',
    en: '**From {{from}} to {{to}}: {{value}}.** {{words}}',
  },
  'says-none': {
    nb: 'Gjennomsnittet er det samme, med én desimal.',
    nn: 'Gjennomsnittet er det same, med éin desimal.',
    en: 'The mean is the same, to one decimal.',
  },
  'says-may-be-chance': {
    nb: 'Forskjellen kan være tilfeldig.',
    nn: 'Skilnaden kan vere tilfeldig.',
    en: 'The difference may be chance.',
  },
  'says-beyond-chance': {
    nb: 'Forskjellen er større enn tilfeldigheter vanligvis gir.',
    nn: 'Skilnaden er større enn det som vanlegvis er tilfeldig.',
    en: 'The difference is larger than chance usually gives.',
  },
  'says-unknown': {
    nb: 'Forskjellen kan ikke vurderes mot tilfeldigheter, siden antall svar eller spredning mangler.',
    nn: 'Skilnaden kan ikkje vurderast mot det tilfeldige, sidan talet på svar eller spreiinga manglar.',
    en: 'The difference cannot be held against chance, since the number of answers or the spread is missing.',
  },
  otherPeople: {
    nb: '**Andre personer kan ha svart.** Tallene viser ikke hvorfor noe er endret. Det vet dere best selv.',
    nn: '**Andre personar kan ha svara.** Tala viser ikkje kvifor noko er endra. Det veit de best sjølve.',
    en: '**Other people may have answered.** The figures do not show why something has changed. You know that best yourselves.',
  },
  spreadReading: {
    nb: '**Spredning {{value}}.** Vanligvis ligger omtrent to av tre svar innenfor ett standardavvik til hver side av gjennomsnittet.',
    nn: '**Spreiing {{value}}.** Vanlegvis ligg om lag to av tre svar innanfor eitt standardavvik til kvar side av gjennomsnittet.',
    en: '**Spread {{value}}.** Usually about two of three answers lie within one standard deviation to each side of the mean.',
  },
  alphaHigh: {
    nb: '**Påstandene henger godt sammen** (Cronbachs alfa {{value}}, {{unit}}). Gjennomsnittet kan leses som én ting.',
    nn: '**Påstandane heng godt saman** (Cronbachs alfa {{value}}, {{unit}}). Gjennomsnittet kan lesast som éin ting.',
    en: '**The statements hang well together** (Cronbach’s alpha {{value}}, {{unit}}). The mean can be read as one thing.',
  },
  alphaMiddle: {
    nb: '**Påstandene henger nokså godt sammen** (Cronbachs alfa {{value}}, {{unit}}). Les dem også hver for seg.',
    nn: '**Påstandane heng nokså godt saman** (Cronbachs alfa {{value}}, {{unit}}). Les dei òg kvar for seg.',
    en: '**The statements hang fairly well together** (Cronbach’s alpha {{value}}, {{unit}}). Read them one by one as well.',
  },
  alphaLow: {
    nb: '**Påstandene henger lite sammen** (Cronbachs alfa {{value}}, {{unit}}). Les dem hver for seg.',
    nn: '**Påstandane heng lite saman** (Cronbachs alfa {{value}}, {{unit}}). Les dei kvar for seg.',
    en: '**The statements hang little together** (Cronbach’s alpha {{value}}, {{unit}}). Read them one by one.',
  },
  alphaNone: {
    nb: '**Hvor godt påstandene henger sammen**, regnes ut for institusjonen og nivået under når minst 30 har svart på alle.',
    nn: '**Kor godt påstandane heng saman**, blir rekna ut for institusjonen og nivået under når minst 30 har svara på alle.',
    en: '**How well the statements hang together** is computed for the institution and the level below when at least 30 have answered all of them.',
  },
})
