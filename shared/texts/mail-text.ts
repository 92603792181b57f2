/** Texts of the pages on which the institution adapts the words of its mails. */
import type { Text } from '../language.ts'
import type { AdaptableMail, Placeholder } from '../mail-text.ts'
import { defineTexts } from './define.ts'

export const mailTextTexts = defineTexts({
  title: { nb: 'Ord i e-postene', nn: 'Orda i e-postane', en: 'Words of e-mails' },
  lead: {
    nb: 'Tilpass det Medvirk skriver til ledere, verneombud og ansatte hos dere. Endringer gjelder e-post som sendes fra nå av.',
    nn: 'Tilpass det Medvirk skriv til leiarar, verneombod og tilsette hos dykk. Endringar gjeld e-post som blir send frå no av.',
    en: 'Adapt what Medvirk writes to leaders, safety representatives and employees with you. Changes hold for e-mails sent from now on.',
  },
  notHere: {
    nb: 'Invitasjoner til undersøkelser, innloggingslenker og e-post til nøkkelholdere kan ikke endres. Ordene der er en del av det folk blir lovet.',
    nn: 'Invitasjonar til undersøkingar, innloggingslenkjer og e-post til nøkkelhaldarar kan ikkje endrast. Orda der er ein del av det folk blir lova.',
    en: 'Invitations to surveys, sign-in links and e-mails to key holders cannot be changed. Their words are part of what people are promised.',
  },
  open: {
    nb: 'Tilpass ordene i e-postene',
    nn: 'Tilpass orda i e-postane',
    en: 'Adapt the words of e-mails',
  },
  productWords: { nb: 'Medvirks egne ord', nn: 'Medvirk sine eigne ord', en: 'Medvirk’s own words' },
  adaptedIn: {
    nb: 'Tilpasset på {{languages}}',
    nn: 'Tilpassa på {{languages}}',
    en: 'Adapted in {{languages}}',
  },
  savedBy: { nb: '{{date}}, {{name}}', nn: '{{date}}, {{name}}', en: '{{date}}, {{name}}' },
  languageNb: { nb: 'bokmål', nn: 'bokmål', en: 'bokmål' },
  languageNn: { nb: 'nynorsk', nn: 'nynorsk', en: 'nynorsk' },
  languageEn: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
  chooseLanguage: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  hasFault: { nb: 'må rettes', nn: 'må rettast', en: 'to be corrected' },
  isAdapted: { nb: 'tilpasset', nn: 'tilpassa', en: 'adapted' },
  filledIn: {
    nb: 'Det som står i krøllparenteser, fylles ut for hver mottaker. Knappene under hvert felt setter det inn der markøren står.',
    nn: 'Det som står i krøllparentesar, blir fylt ut for kvar mottakar. Knappane under kvart felt set det inn der markøren står.',
    en: 'What stands in curly brackets is filled in for each reader. The buttons below each field insert it at the cursor.',
  },
  placeholders: { nb: 'Sett inn', nn: 'Set inn', en: 'Insert' },
  insert: { nb: 'Sett inn {{what}}', nn: 'Set inn {{what}}', en: 'Insert {{what}}' },
  mustStand: { nb: 'må stå', nn: 'må stå', en: 'needed' },
  backToOwn: {
    nb: 'Tilbake til Medvirks egne ord',
    nn: 'Tilbake til Medvirk sine eigne ord',
    en: 'Back to Medvirk’s own words',
  },
  emptyIsOwn: {
    nb: 'La feltet stå tomt for Medvirks egne ord.',
    nn: 'Lat feltet stå tomt for Medvirk sine eigne ord.',
    en: 'Leave it empty for Medvirk’s own words.',
  },
  emptyIsNothing: {
    nb: 'Står det tomt, kommer listen rett etter hilsenen.',
    nn: 'Står det tomt, kjem lista rett etter helsinga.',
    en: 'If it is empty, the list follows right after the greeting.',
  },
  passedOver: {
    nb: 'Ordene dere lagret her, passer ikke lenger med det som fylles ut. Medvirks egne ord blir brukt. Deres ord står i historikken.',
    nn: 'Orda de lagra her, passar ikkje lenger med det som blir fylt ut. Medvirk sine eigne ord blir brukte. Orda dykkar står i historikken.',
    en: 'The words you saved here no longer fit what is filled in. Medvirk’s own words are used. Yours are in the history.',
  },
  faultUnknown: {
    nb: '{{names}} kan ikke fylles ut i denne teksten.',
    nn: '{{names}} kan ikkje fyllast ut i denne teksten.',
    en: '{{names}} cannot be filled in in this text.',
  },
  faultMissing: {
    nb: '{{names}} må stå i teksten.',
    nn: '{{names}} må stå i teksten.',
    en: '{{names}} must stand in the text.',
  },
  faultBraces: {
    nb: 'Det mangler en krøllparentes. Skriv det som fylles ut slik: {{example}}',
    nn: 'Det manglar eit teikn rundt det som blir fylt ut. Skriv det slik: {{example}}',
    en: 'A curly bracket is missing. Write what is filled in like this: {{example}}',
  },
  faultLines: { nb: 'Skriv på én linje.', nn: 'Skriv på éi linje.', en: 'Write it on one line.' },
  faultLong: {
    nb: 'Teksten kan ha høyst {{most}} tegn.',
    nn: 'Teksten kan ha høgst {{most}} teikn.',
    en: 'The text can have {{most}} characters at most.',
  },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  unsaved: { nb: 'Ikke lagret ennå.', nn: 'Ikkje lagra enno.', en: 'Not saved yet.' },
  leaveQuestion: {
    nb: 'Du har skrevet noe som ikke er lagret. Vil du forlate siden?',
    nn: 'Du har skrive noko som ikkje er lagra. Vil du forlate sida?',
    en: 'You have written something that is not saved. Do you want to leave the page?',
  },
  meanwhile: {
    nb: '**{{name}} lagret {{date}}, mens du skrev.** Dine ord står her fremdeles.',
    nn: '**{{name}} lagra {{date}}, medan du skreiv.** Orda dine står her framleis.',
    en: '**{{name}} saved on {{date}} while you were writing.** Your words are still here.',
  },
  useTheirs: { nb: 'Vis de nye ordene', nn: 'Vis dei nye orda', en: 'Show the new words' },
  keepMine: { nb: 'Lagre mine i stedet', nn: 'Lagre mine i staden', en: 'Save mine instead' },
  exampleTitle: { nb: 'Slik ser e-posten ut', nn: 'Slik ser e-posten ut', en: 'How the e-mail looks' },
  exampleLead: {
    nb: 'Med oppdiktede navn. Følger det du skriver.',
    nn: 'Med oppdikta namn. Følgjer det du skriv.',
    en: 'With invented names. Follows what you write.',
  },
  exampleWaits: {
    nb: 'Følger med igjen når teksten er rettet.',
    nn: 'Følgjer med att når teksten er retta.',
    en: 'Follows again when the text is corrected.',
  },
  subjectLine: { nb: 'Emne', nn: 'Emne', en: 'Subject' },
  historyTitle: { nb: 'Tidligere lagret', nn: 'Lagra tidlegare', en: 'Saved before' },
  historyEmpty: {
    nb: 'Ingen har tilpasset denne e-posten ennå.',
    nn: 'Ingen har tilpassa denne e-posten enno.',
    en: 'Nobody has adapted this e-mail yet.',
  },
  holdsNow: { nb: 'gjelder nå', nn: 'gjeld no', en: 'holds now' },
  takeBack: { nb: 'Hent disse ordene', nn: 'Hent desse orda', en: 'Fetch these words' },
  takenBack: {
    nb: 'Ordene er hentet. De gjelder når du lagrer.',
    nn: 'Orda er henta. Dei gjeld når du lagrar.',
    en: 'The words are fetched. They hold once you save.',
  },
})

/** What each mail is called, and when it goes to whom. */
export const adaptableMailTexts: Readonly<Record<AdaptableMail, { name: Text; use: Text }>> = {
  'round-letter': {
    name: { nb: 'Brev til lederne', nn: 'Brev til leiarane', en: 'Letter to leaders' },
    use: {
      nb: 'Forslaget som koordinatorer begynner med i hver runde.',
      nn: 'Framlegget som koordinatorar byrjar med i kvar runde.',
      en: 'The proposal that coordinators begin with in each round.',
    },
  },
  'round-begun': {
    name: { nb: 'Runden er i gang', nn: 'Runden er i gang', en: 'The round has begun' },
    use: {
      nb: 'Til ledere og verneombud når en runde uten undersøkelse settes i gang.',
      nn: 'Til leiarar og verneombod når ein runde utan undersøking blir sett i gang.',
      en: 'To leaders and safety representatives when a round without a survey is launched.',
    },
  },
  digest: {
    name: { nb: 'Dagens e-post', nn: 'Dagens e-post', en: 'The mail of the day' },
    use: {
      nb: 'Til den som har noe å gjøre, høyst én om dagen: frister, påminnelser, varsling oppover og overtakelse.',
      nn: 'Til den som har noko å gjere, høgst éin om dagen: fristar, påminningar, varsling oppover og overtaking.',
      en: 'To whoever has something to do, one a day at most: deadlines, reminders, escalation and handover.',
    },
  },
  'results-open': {
    name: { nb: 'Resultatene er klare', nn: 'Resultata er klare', en: 'The results are ready' },
    use: {
      nb: 'Til ledere og verneombud når resultatene åpner.',
      nn: 'Til leiarar og verneombod når resultata opnar.',
      en: 'To leaders and safety representatives when results open.',
    },
  },
  'results-open-employees': {
    name: { nb: 'Les resultatene', nn: 'Les resultata', en: 'Read the results' },
    use: {
      nb: 'Til ansatte når resultatene åpner for dem.',
      nn: 'Til tilsette når resultata opnar for dei.',
      en: 'To employees when results open to them.',
    },
  },
  'plan-ready': {
    name: { nb: 'Tiltaksplanen er klar', nn: 'Tiltaksplanen er klar', en: 'The action plan is ready' },
    use: {
      nb: 'Til ansatte i enheten når planen er signert.',
      nn: 'Til tilsette i eininga når planen er signert.',
      en: 'To employees of the unit when the plan is signed.',
    },
  },
  'measure-lifted': {
    name: { nb: 'Et tiltak er løftet', nn: 'Eit tiltak er løfta', en: 'A measure is lifted' },
    use: {
      nb: 'Til lederen på nivået over.',
      nn: 'Til leiaren på nivået over.',
      en: 'To the leader of the level above.',
    },
  },
  'lift-answered': {
    name: {
      nb: 'Svar på et løftet tiltak',
      nn: 'Svar på eit løfta tiltak',
      en: 'Answer to a lifted measure',
    },
    use: {
      nb: 'Til lederen som løftet det.',
      nn: 'Til leiaren som løfta det.',
      en: 'To the leader who lifted it.',
    },
  },
  'measure-given': {
    name: { nb: 'Et tiltak ovenfra', nn: 'Eit tiltak ovanfrå', en: 'A measure from above' },
    use: {
      nb: 'Til lederen som har fått tiltaket i planen.',
      nn: 'Til leiaren som har fått tiltaket i planen.',
      en: 'To the leader who has got the measure in the plan.',
    },
  },
  'assistance-asked': {
    name: { nb: 'En enhet ber om bistand', nn: 'Ei eining ber om bistand', en: 'A unit asks for help' },
    use: { nb: 'Til den som blir spurt.', nn: 'Til den som blir spurd.', en: 'To whoever is asked.' },
  },
  'assistance-copy': {
    name: {
      nb: 'En enhet har bedt om bistand',
      nn: 'Ei eining har bede om bistand',
      en: 'A unit has asked for help',
    },
    use: {
      nb: 'Til overordnet leder, når enheten vil det.',
      nn: 'Til overordna leiar, når eininga vil det.',
      en: 'To the superior leader, when the unit wants it.',
    },
  },
  'assistance-answered': {
    name: { nb: 'Svar om bistand', nn: 'Svar om bistand', en: 'Answer about help' },
    use: {
      nb: 'Til den som spurte.',
      nn: 'Til den som spurde.',
      en: 'To whoever asked.',
    },
  },
}

/** What tells the examples of a mail apart, by the part that each is made from. */
export const exampleKindTexts: Readonly<Record<string, Text>> = {
  oneUnit: { nb: 'Til den som har én enhet', nn: 'Til den som har éi eining', en: 'To those with one unit' },
  severalUnits: {
    nb: 'Til den som har flere enheter',
    nn: 'Til den som har fleire einingar',
    en: 'To those with several units',
  },
}

/** What the parts of mails are called, by their ids. */
export const mailPartKindTexts: Readonly<Record<string, Text>> = {
  subject: { nb: 'Emne', nn: 'Emne', en: 'Subject' },
  text: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  oneUnit: {
    nb: 'Tekst til den som har én enhet',
    nn: 'Tekst til den som har éi eining',
    en: 'Text to those with one unit',
  },
  severalUnits: {
    nb: 'Tekst til den som har flere enheter',
    nn: 'Tekst til den som har fleire einingar',
    en: 'Text to those with several units',
  },
  intro: { nb: 'Innledning', nn: 'Innleiing', en: 'Introduction' },
  superior: {
    nb: 'Når overordnet leder har fått beskjed',
    nn: 'Når overordna leiar har fått beskjed',
    en: 'When the superior leader has been told',
  },
  coordinator: {
    nb: 'Når koordinator har fått beskjed',
    nn: 'Når koordinator har fått beskjed',
    en: 'When the coordinator has been told',
  },
  handover: {
    nb: 'Til ny leder, om et steg uten frist',
    nn: 'Til ny leiar, om eit steg utan frist',
    en: 'To a new leader, of a step without a deadline',
  },
  handoverDue: {
    nb: 'Til ny leder, om et steg med frist',
    nn: 'Til ny leiar, om eit steg med frist',
    en: 'To a new leader, of a step with a deadline',
  },
  closing: { nb: 'Avslutning', nn: 'Avslutning', en: 'Closing' },
}

/** What is filled in for each reader. */
export const placeholderTexts: Readonly<Record<Placeholder, Text>> = {
  name: { nb: 'mottakerens navn', nn: 'namnet på mottakaren', en: 'the reader’s name' },
  unit: { nb: 'enheten', nn: 'eininga', en: 'the unit' },
  units: { nb: 'lederens enheter', nn: 'einingane til leiaren', en: 'the leader’s units' },
  count: { nb: 'antall enheter', nn: 'kor mange einingar', en: 'how many units' },
  round: { nb: 'rundens navn', nn: 'namnet på runden', en: 'the round’s name' },
  dates: { nb: 'fristene', nn: 'fristane', en: 'the deadlines' },
  link: { nb: 'lenken', nn: 'lenkja', en: 'the link' },
  employees: {
    nb: 'når ansatte kan lese dem',
    nn: 'når tilsette kan lese dei',
    en: 'when employees can read them',
  },
  from: { nb: 'enheten det kommer fra', nn: 'eininga det kjem frå', en: 'the unit it comes from' },
  asker: { nb: 'den som spør', nn: 'den som spør', en: 'whoever asks' },
  recipient: { nb: 'den som er spurt', nn: 'den som er spurd', en: 'whoever was asked' },
  step: { nb: 'steget', nn: 'steget', en: 'the step' },
  due: { nb: 'fristen', nn: 'fristen', en: 'the deadline' },
  institution: { nb: 'institusjonen', nn: 'institusjonen', en: 'the institution' },
  contact: { nb: 'kontakten deres', nn: 'kontakten dykkar', en: 'your contact' },
}
