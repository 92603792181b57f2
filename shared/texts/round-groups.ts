/** Texts of the step where a round's groups across the tree are ordered. */
import { defineTexts } from './define.ts'

export const roundGroupTexts = defineTexts({
  step: { nb: 'Grupper', nn: 'Grupper', en: 'Groups' },
  title: {
    nb: 'Hvilke grupper skal få egne tall?',
    nn: 'Kva grupper skal få eigne tal?',
    en: 'Which groups are to get figures of their own?',
  },
  lead: {
    nb: 'En gruppe går på tvers av enhetene. Tallene vises for {{top}} og nivå 2, der det er trygt for alle.',
    nn: 'Ei gruppe går på tvers av einingane. Tala blir viste for {{top}} og nivå 2, der det er trygt for alle.',
    en: 'A group goes across the units. Its figures are shown for {{top}} and level 2, where that is safe for everyone.',
  },
  leadOneLevel: {
    nb: 'En gruppe går på tvers av enhetene. Tallene vises for {{top}}, hvis det er trygt for alle.',
    nn: 'Ei gruppe går på tvers av einingane. Tala blir viste for {{top}}, dersom det er trygt for alle.',
    en: 'A group goes across the units. Its figures are shown for {{top}}, if that is safe for everyone.',
  },
  across: { nb: 'Grupper på tvers', nn: 'Grupper på tvers', en: 'Groups across units' },
  acrossHelp: {
    nb: 'Får egne tall der nok svarer.',
    nn: 'Får eigne tal der nok svarar.',
    en: 'Get figures of their own where enough people answer.',
  },
  standardGroups: {
    nb: 'Oppleggets grupper',
    nn: 'Gruppene i opplegget',
    en: 'Groups of the programme',
  },
  noStandard: {
    nb: 'Opplegget har ingen grupper.',
    nn: 'Opplegget har ingen grupper.',
    en: 'The programme has no groups.',
  },
  ownGroups: { nb: 'Egne grupper', nn: 'Eigne grupper', en: 'Groups of your own' },
  noOwn: {
    nb: 'Ingen ennå. Du kan lage grupper av stillingskategorier, eller av egne ord i registeret.',
    nn: 'Ingen enno. Du kan lage grupper av stillingskategoriar, eller av eigne ord i registeret.',
    en: 'None yet. You can make groups of position categories, or of your own words in the register.',
  },
  beforeOpening: {
    nb: 'Grupper må velges før undersøkelsen åpner. De kan ikke lages etterpå.',
    nn: 'Grupper må veljast før undersøkinga opnar. Dei kan ikkje lagast etterpå.',
    en: 'Groups must be chosen before the survey opens. They cannot be made afterwards.',
  },
  change: { nb: 'Endre grupper', nn: 'Endre grupper', en: 'Change the groups' },

  whoPhd: {
    nb: 'De som er merket som stipendiat i registeret',
    nn: 'Dei som er merkte som stipendiat i registeret',
    en: 'Those marked as PhD candidates in the register',
  },
  whoCategory: {
    nb: 'Stillingskategori: {{values}}',
    nn: 'Stillingskategori: {{values}}',
    en: 'Position category: {{values}}',
  },
  whoTag: {
    nb: 'Ord i registeret: {{values}}',
    nn: 'Ord i registeret: {{values}}',
    en: 'Word in the register: {{values}}',
  },
  andMore: {
    nb: '{{values}} og {{count}} til',
    nn: '{{values}} og {{count}} til',
    en: '{{values}} and {{count}} more',
  },
  movesUp: {
    nb: 'Er de for få i en enhet, svarer de som gruppe i enheten over.',
    nn: 'Er dei for få i ei eining, svarar dei som gruppe i eininga over.',
    en: 'Where a unit has too few of them, they answer as the group in the unit above.',
  },
  staysPut: {
    nb: 'Er de for få i en enhet, svarer de der, uten gruppa.',
    nn: 'Er dei for få i ei eining, svarar dei der, utan gruppa.',
    en: 'Where a unit has too few of them, they answer there, without the group.',
  },

  few: { nb: 'få inkludert', nn: 'få med', en: 'few eligible' },
  nobody: {
    nb: 'Ingen som skal være med, hører til gruppa i registeret i dag.',
    nn: 'Ingen som skal vere med, høyrer til gruppa i registeret i dag.',
    en: 'Nobody who would take part belongs to the group in the register today.',
  },
  answeringAll: {
    nb: 'Alle telles i gruppa.',
    nn: 'Alle blir talde i gruppa.',
    en: 'All of them count in the group.',
  },
  answeringMost: {
    nb: 'De fleste telles i gruppa. Resten er for få der de er.',
    nn: 'Dei fleste blir talde i gruppa. Resten er for få der dei er.',
    en: 'Most of them count in the group. The rest are too few where they are.',
  },
  answeringSome: {
    nb: 'Noen telles i gruppa. Resten er for få der de er.',
    nn: 'Nokre blir talde i gruppa. Resten er for få der dei er.',
    en: 'Some of them count in the group. The rest are too few where they are.',
  },
  answeringNone: {
    nb: 'Ingen telles i gruppa: de er for få der de er.',
    nn: 'Ingen blir talde i gruppa: dei er for få der dei er.',
    en: 'None of them counts in the group: they are too few where they are.',
  },
  shownFor: {
    nb: 'Vises trolig for {{shown}} av {{all}} enheter',
    nn: 'Blir truleg vist for {{shown}} av {{all}} einingar',
    en: 'Probably shown for {{shown}} of {{all}} units',
  },
  shownForOne: {
    nb: 'Vises trolig for {{shown}} av 1 enhet',
    nn: 'Blir truleg vist for {{shown}} av 1 eining',
    en: 'Probably shown for {{shown}} of 1 unit',
  },
  shown: { nb: 'Vises trolig', nn: 'Blir truleg vist', en: 'Probably shown' },
  notShown: { nb: 'Vises trolig ikke', nn: 'Blir truleg ikkje vist', en: 'Probably not shown' },

  howTitle: { nb: 'Slik virker grupper', nn: 'Slik verkar grupper', en: 'How groups work' },
  howRegister: {
    nb: 'Hvem som hører til, leses av registeret den dagen runden åpner.',
    nn: 'Kven som høyrer til, blir lese av registeret den dagen runden opnar.',
    en: 'Who belongs is read from the register on the day the round opens.',
  },
  howClass: {
    nb: 'Sammen med et svar ligger bare enhet og grupper, og bare når mange nok er invitert til å svare som det samme. Er de for få, gir gruppa etter.',
    nn: 'Saman med eit svar ligg berre eining og grupper, og berre når mange nok er inviterte til å svare som det same. Er dei for få, gir gruppa etter.',
    en: 'Beside an answer lie only unit and groups, and only when enough people are invited to answer as the same. Where they are too few, the group gives way.',
  },
  howUnits: {
    nb: 'Noen enheter kan få færre svar i egen rapport. Anslaget for svarenhetene regner med gruppene.',
    nn: 'Nokre einingar kan få færre svar i eigen rapport. Overslaget for svareiningane reknar med gruppene.',
    en: 'Some units may get fewer answers in their own report. The estimate for the response units takes the groups into account.',
  },
  howCross: {
    nb: 'Grupper krysses aldri. Ingen ser én gruppe innenfor en annen.',
    nn: 'Grupper blir aldri kryssa. Ingen ser éi gruppe innanfor ei anna.',
    en: 'Groups are never crossed. Nobody sees one group within another.',
  },

  add: { nb: 'Legg til gruppe', nn: 'Legg til gruppe', en: 'Add a group' },
  addTitle: { nb: 'Ny gruppe', nn: 'Ny gruppe', en: 'New group' },
  addAction: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  remove: { nb: 'Fjern', nn: 'Fjern', en: 'Remove' },
  tooMany: {
    nb: 'En runde har høyst {{count}} grupper.',
    nn: 'Ein runde har høgst {{count}} grupper.',
    en: 'A round has at most {{count}} groups.',
  },
  madeOf: { nb: 'Hva er gruppa laget av?', nn: 'Kva er gruppa laga av?', en: 'What is the group made of?' },
  madeOfCategory: { nb: 'Stillingskategorier', nn: 'Stillingskategoriar', en: 'Position categories' },
  madeOfTag: {
    nb: 'Egne ord i registeret',
    nn: 'Eigne ord i registeret',
    en: 'Your own words in the register',
  },
  noTags: {
    nb: 'Registeret har ingen egne ord. De kommer fra kolonnen «grupper» i ansattfilen.',
    nn: 'Registeret har ingen eigne ord. Dei kjem frå kolonnen «grupper» i fila med tilsette.',
    en: 'The register has no words of your own. They come from the column “grupper” in the employees file.',
  },
  values: { nb: 'Hvem hører til?', nn: 'Kven høyrer til?', en: 'Who belongs to it?' },
  valuesHelp: { nb: 'Velg én eller flere.', nn: 'Vel éin eller fleire.', en: 'Choose one or more.' },
  valueCount: { nb: '{{value}} ({{count}})', nn: '{{value}} ({{count}})', en: '{{value}} ({{count}})' },
  valueFew: { nb: '{{value}} (få)', nn: '{{value}} (få)', en: '{{value}} (few)' },
  find: { nb: 'Finn', nn: 'Finn', en: 'Find' },
  nameIn: {
    nb: 'Navn på gruppa på {{language}}',
    nn: 'Namn på gruppa på {{language}}',
    en: 'Name of the group in {{language}}',
  },
  nameHelp: {
    nb: 'Flertall, slik det skal stå i rapporten: Feltarbeidere.',
    nn: 'Fleirtal, slik det skal stå i rapporten: Feltarbeidarar.',
    en: 'Plural, as it will stand in the report: Field workers.',
  },
  ifFew: {
    nb: 'Hvis de er for få i en enhet',
    nn: 'Dersom dei er for få i ei eining',
    en: 'Where a unit has too few of them',
  },
  ifFewStay: {
    nb: 'De svarer i enheten, uten gruppa. Enhetens rapport er hel.',
    nn: 'Dei svarar i eininga, utan gruppa. Rapporten til eininga er heil.',
    en: 'They answer in the unit, without the group. The unit’s report is whole.',
  },
  ifFewMove: {
    nb: 'De svarer i enheten over, som gruppe. Enhetens rapport er uten dem.',
    nn: 'Dei svarar i eininga over, som gruppe. Rapporten til eininga er utan dei.',
    en: 'They answer in the unit above, as the group. The unit’s report is without them.',
  },
  faultValues: { nb: 'Velg minst én.', nn: 'Vel minst éin.', en: 'Choose at least one.' },
  faultName: {
    nb: 'En annen gruppe heter det.',
    nn: 'Ei anna gruppe heiter det.',
    en: 'Another group is called that.',
  },
  faultPeople: {
    nb: 'En annen gruppe er av de samme.',
    nn: 'Ei anna gruppe er av dei same.',
    en: 'Another group is of the same people.',
  },

  summary: { nb: 'Grupper', nn: 'Grupper', en: 'Groups' },
  summaryNone: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  launchFixes: {
    nb: 'Gruppene låses. Ingen kan lage flere etterpå.',
    nn: 'Gruppene blir låste. Ingen kan lage fleire etterpå.',
    en: 'The groups are fixed. Nobody can make more of them afterwards.',
  },
})
