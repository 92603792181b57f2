/** The key holders' meeting: names, answer classes, each one's part, the minutes, and the file each takes home. */
import { defineTexts } from './define.ts'

export const ceremonyTexts = defineTexts({
  /* The key holders' meeting */
  ceremonySteps: { nb: 'Steg i nøkkelmøtet', nn: 'Steg i nøkkelmøtet', en: 'Steps of the key meeting' },
  ceremonyStepNames: { nb: 'Hvem er dere', nn: 'Kven er de', en: 'Who you are' },
  ceremonyStepLook: { nb: 'Se over', nn: 'Sjå over', en: 'Look through' },
  ceremonyStepParts: { nb: 'Hver sin del', nn: 'Kvar sin del', en: 'A part each' },
  ceremonyStepMinutes: { nb: 'Protokoll', nn: 'Protokoll', en: 'Minutes' },
  nothingSurvives: {
    nb: 'Ikke last siden på nytt. Nøkkelen finnes bare her i nettleseren til dere har fått hver deres del. Blir dere avbrutt, begynner dere forfra; ingenting går tapt av det.',
    nn: 'Ikkje last sida på nytt. Nøkkelen finst berre her i nettlesaren til de har fått kvar dykkar del. Blir de avbrotne, byrjar de på nytt; ingenting går tapt av det.',
    en: 'Do not reload the page. The key exists only in this browser until each of you has a part. If you are interrupted, you start again; nothing is lost by that.',
  },
  leaveWarning: {
    nb: 'Nøkkelmøtet er ikke ferdig. Forlater dere siden, må dere begynne forfra. Forlate den?',
    nn: 'Nøkkelmøtet er ikkje ferdig. Forlèt de sida, må de byrje på nytt. Forlate ho?',
    en: 'The key meeting is not finished. If you leave the page, you must start again. Leave it?',
  },
  namesTitle: { nb: 'Hvem holder nøkkelen?', nn: 'Kven held nøkkelen?', en: 'Who keeps the key?' },
  namesLead: {
    nb: 'Skriv navn og rolle slik de ansatte skal se dem. Vanligvis HR, hovedverneombudet og en tillitsvalgt. Ikke personvernombudet, og ikke noen som drifter serveren.',
    nn: 'Skriv namn og rolle slik dei tilsette skal sjå dei. Vanlegvis HR, hovudverneombodet og ein tillitsvald. Ikkje personvernombodet, og ikkje nokon som driftar serveren.',
    en: 'Write names and roles as employees will see them. Usually HR, the chief safety representative and a union representative. Not the data protection officer, and nobody who runs the server.',
  },
  nameOf: {
    nb: 'Nøkkelholder {{number}}',
    nn: 'Nøkkelhaldar {{number}}',
    en: 'Key holder {{number}}',
  },
  nameExampleOne: {
    nb: 'for eksempel «Kari Nordmann, HR»',
    nn: 'til dømes «Kari Nordmann, HR»',
    en: 'for example “Kari Nordmann, HR”',
  },
  nameExampleTwo: {
    nb: 'for eksempel «Ola Hansen, hovedverneombud»',
    nn: 'til dømes «Ola Hansen, hovudverneombod»',
    en: 'for example “Ola Hansen, chief safety representative”',
  },
  nameExampleThree: {
    nb: 'for eksempel «Liv Moe, tillitsvalgt»',
    nn: 'til dømes «Liv Moe, tillitsvald»',
    en: 'for example “Liv Moe, union representative”',
  },
  nameMissing: { nb: 'Skriv navnet.', nn: 'Skriv namnet.', en: 'Write the name.' },
  nameTwice: {
    nb: 'Dette navnet står to ganger. Hver nøkkelholder må ha sitt eget.',
    nn: 'Dette namnet står to gonger. Kvar nøkkelhaldar må ha sitt eige.',
    en: 'This name appears twice. Each key holder needs one of their own.',
  },
  addHolder: { nb: 'Legg til nøkkelholder', nn: 'Legg til nøkkelhaldar', en: 'Add a key holder' },
  removeHolder: {
    nb: 'Fjern nøkkelholder {{number}}',
    nn: 'Fjern nøkkelhaldar {{number}}',
    en: 'Remove key holder {{number}}',
  },
  remove: { nb: 'Fjern', nn: 'Fjern', en: 'Remove' },
  threshold: {
    nb: 'Hvor mange må være med for å åpne?',
    nn: 'Kor mange må vere med for å opne?',
    en: 'How many are needed to open?',
  },
  thresholdHelp: {
    nb: 'To av tre: én alene kan ikke åpne, og én kan bli syk.',
    nn: 'To av tre: éin åleine kan ikkje opne, og éin kan bli sjuk.',
    en: 'Two of three: one alone cannot open, and one may fall ill.',
  },
  thresholdOf: { nb: '{{needed}} av {{all}}', nn: '{{needed}} av {{all}}', en: '{{needed}} of {{all}}' },
  goOn: { nb: 'Gå videre', nn: 'Gå vidare', en: 'Go on' },

  lookTitle: {
    nb: 'Dette signerer dere',
    nn: 'Dette signerer de',
    en: 'This is what you sign',
  },
  lookLead: {
    nb: 'Nøkkellisten er den samme for alle ansatte. Se at ingen svarklasse er så liten at den peker ut noen, og at tallene stemmer med det dere vet om enhetene.',
    nn: 'Nøkkellista er den same for alle tilsette. Sjå at ingen svarklasse er så lita at ho peiker ut nokon, og at tala stemmer med det de veit om einingane.',
    en: 'The key list is the same for all employees. See that no answer class is so small that it points at somebody, and that the numbers fit what you know of the units.',
  },
  looked: {
    nb: 'Vi har sett over svarklassene sammen, og de ser riktige ut.',
    nn: 'Vi har sett over svarklassene saman, og dei ser rette ut.',
    en: 'We have looked through the answer classes together, and they look right.',
  },
  lookFirst: {
    nb: 'Se over svarklassene sammen og kryss av først.',
    nn: 'Sjå over svarklassene saman og kryss av først.',
    en: 'Look through the answer classes together and tick first.',
  },
  lookSameName: {
    nb: 'Enheter med samme navn er merket. Finn ut hvilken som er hvilken før dere signerer: En enhet som ser ut som en annen, kan være laget for å peke ut noen.',
    nn: 'Einingar med same namn er merkte. Finn ut kva for ei som er kva før de signerer: Ei eining som ser ut som ei anna, kan vere laga for å peike ut nokon.',
    en: 'Units with the same name are marked. Find out which is which before you sign: a unit that looks like another may have been made to point at somebody.',
  },
  lookChanged: {
    nb: 'Runden er endret mens dere så på den. Det som vises her, gjelder ikke lenger.',
    nn: 'Runden er endra medan de såg på han. Det som står her, gjeld ikkje lenger.',
    en: 'The round has been changed while you were looking. What is shown here no longer holds.',
  },
  lookAnew: { nb: 'Vis det som gjelder nå', nn: 'Vis det som gjeld no', en: 'Show what holds now' },
  lookWrong: {
    nb: 'Ser noe galt ut? Da skal dere ikke signere. Gjør runden til et utkast igjen og rett det som er feil.',
    nn: 'Ser noko gale ut? Då skal de ikkje signere. Gjer runden til eit utkast igjen og rett det som er feil.',
    en: 'Does anything look wrong? Then do not sign. Make the round a draft again and put it right.',
  },
  makeKey: { nb: 'Lag nøkkelen', nn: 'Lag nøkkelen', en: 'Make the key' },
  makeFailed: {
    nb: 'Nøkkelen kunne ikke lages i denne nettleseren. Ingenting er lagret. Prøv igjen, eller bruk en annen nettleser.',
    nn: 'Nøkkelen kunne ikkje lagast i denne nettlesaren. Ingenting er lagra. Prøv igjen, eller bruk ein annan nettlesar.',
    en: 'The key could not be made in this browser. Nothing is saved. Try again, or use another browser.',
  },

  turnCount: {
    nb: 'Del {{number}} av {{all}}',
    nn: 'Del {{number}} av {{all}}',
    en: 'Part {{number}} of {{all}}',
  },
  turnTitle: {
    nb: 'Gi skjermen til {{name}}',
    nn: 'Gi skjermen til {{name}}',
    en: 'Give the screen to {{name}}',
  },
  turnText: {
    nb: 'Nå skal bare {{name}} se på skjermen. De andre ser en annen vei.',
    nn: 'No skal berre {{name}} sjå på skjermen. Dei andre ser ein annan veg.',
    en: 'Now only {{name}} looks at the screen. The others look the other way.',
  },
  showPart: { nb: 'Vis min del', nn: 'Vis min del', en: 'Show my part' },
  partTitle: { nb: '{{name}}: din del', nn: '{{name}}: din del', en: '{{name}}: your part' },
  partOnce: {
    nb: 'Delen vises bare denne ene gangen. Filen inneholder delen og nøkkelen du signerer med.',
    nn: 'Delen blir vist berre denne eine gongen. Fila inneheld delen og nøkkelen du signerer med.',
    en: 'The part is shown this one time only. The file holds the part and the key you sign with.',
  },
  partLabel: { nb: 'Delen din', nn: 'Delen din', en: 'Your part' },
  checkWords: { nb: 'Sjekkord', nn: 'Sjekkord', en: 'Check words' },
  checkWordsHelp: {
    nb: 'Husk eller noter ordene. Med dem ser du senere at du har riktig fil. De kan sies høyt.',
    nn: 'Hugs eller noter orda. Med dei ser du seinare at du har rett fil. Dei kan seiast høgt.',
    en: 'Remember or note the words. They show later that you have the right file. They may be said aloud.',
  },
  saveFile: { nb: 'Last ned filen', nn: 'Last ned fila', en: 'Download the file' },
  saveFileHelp: {
    nb: 'Legg filen på minnepinnen din eller i mappen din, og slett den fra nedlastingene på denne maskinen. Vil du ha en kopi på papir, kan du skrive av de seksten gruppene.',
    nn: 'Legg fila på minnepinnen din eller i mappa di, og slett ho frå nedlastingane på denne maskina. Vil du ha ein kopi på papir, kan du skrive av dei seksten gruppene.',
    en: 'Put the file on your memory stick or in your folder, and delete it from this computer’s downloads. If you want a copy on paper, you can write down the sixteen groups.',
  },
  haveIt: { nb: 'Jeg har den', nn: 'Eg har ho', en: 'I have it' },
  haveItFirst: {
    nb: 'Last ned filen først. Uten den kan delen din ikke brukes.',
    nn: 'Last ned fila først. Utan ho kan delen din ikkje brukast.',
    en: 'Download the file first. Without it your part cannot be used.',
  },
  sendTitle: {
    nb: 'Alle har sin del',
    nn: 'Alle har sin del',
    en: 'Everybody has their part',
  },
  sendText: {
    nb: 'Delene og nøkkelen finnes ikke lenger i nettleseren. Nøkkellisten med signaturene sendes til serveren.',
    nn: 'Delane og nøkkelen finst ikkje lenger i nettlesaren. Nøkkellista med signaturane blir send til serveren.',
    en: 'The parts and the key no longer exist in the browser. The key list with the signatures is sent to the server.',
  },

  minutesTitle: {
    nb: 'Protokoll fra nøkkelmøtet',
    nn: 'Protokoll frå nøkkelmøtet',
    en: 'Minutes of the key meeting',
  },
  minutesText: {
    nb: 'Skriv ut og signer. Ta vare på arket: med fingeravtrykket kan hvem som helst se at de ansatte svarte under den samme nøkkellisten som dere signerte.',
    nn: 'Skriv ut og signer. Ta vare på arket: med fingeravtrykket kan kven som helst sjå at dei tilsette svara under den same nøkkellista som de signerte.',
    en: 'Print and sign. Keep the sheet: by the fingerprint anybody can see that employees answered under the same key list that you signed.',
  },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
  minutesRound: { nb: 'Runde', nn: 'Runde', en: 'Round' },
  minutesClosing: { nb: 'Siste dag å svare', nn: 'Siste dag å svare', en: 'Last day to answer' },
  minutesClasses: { nb: 'Svarklasser', nn: 'Svarklasser', en: 'Answer classes' },
  minutesClassesText: {
    nb: '{{classes}} svarklasser, {{invited}} inviterte, minst {{smallest}} i en klasse',
    nn: '{{classes}} svarklasser, {{invited}} inviterte, minst {{smallest}} i ei klasse',
    en: '{{classes}} answer classes, {{invited}} invited, at least {{smallest}} in a class',
  },
  minutesOpens: { nb: 'Åpnes av', nn: 'Blir opna av', en: 'Opened by' },
  minutesOpensText: {
    nb: '{{needed}} av {{all}} nøkkelholdere',
    nn: '{{needed}} av {{all}} nøkkelhaldarar',
    en: '{{needed}} of {{all}} key holders',
  },
  minutesDate: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  minutesSignature: { nb: 'Underskrift', nn: 'Underskrift', en: 'Signature' },
  minutesFingerprint: {
    nb: 'Fingeravtrykk av signeringsnøkkelen',
    nn: 'Fingeravtrykk av signeringsnøkkelen',
    en: 'Fingerprint of the signing key',
  },

  /* The key holder's file */
  fileName: {
    nb: 'nokkeldel-{{number}}.txt',
    nn: 'nokkeldel-{{number}}.txt',
    en: 'key-part-{{number}}.txt',
  },
  fileExplanation: {
    nb: 'Nøkkeldel for {{name}}\nRunde: {{round}}\nSjekkord: {{words}}\n\nTa vare på denne filen til resultatene er publisert, og vis den ikke til noen.\nSvarboksen åpnes på {{address}}',
    nn: 'Nøkkeldel for {{name}}\nRunde: {{round}}\nSjekkord: {{words}}\n\nTa vare på denne fila til resultata er publiserte, og vis ho ikkje til nokon.\nSvarboksen blir opna på {{address}}',
    en: 'Key part of {{name}}\nRound: {{round}}\nCheck words: {{words}}\n\nKeep this file until the results are published, and show it to nobody.\nThe answer box is opened at {{address}}',
  },
})
