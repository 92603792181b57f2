/** A key holder's part, from a file or typed. */
import { defineTexts } from './define.ts'

export const keyPartTexts = defineTexts({
  /* A key holder's part, from a file or typed */
  partFile: { nb: 'Nøkkelholderens fil', nn: 'Fila til nøkkelhaldaren', en: 'The key holder’s file' },
  partFileHelp: {
    nb: 'Filen du lastet ned på nøkkelmøtet.',
    nn: 'Fila du lasta ned på nøkkelmøtet.',
    en: 'The file you downloaded at the key meeting.',
  },
  typePart: {
    nb: 'Skriv delen i stedet',
    nn: 'Skriv delen i staden',
    en: 'Type the part instead',
  },
  pickInstead: {
    nb: 'Velg filen i stedet',
    nn: 'Vel fila i staden',
    en: 'Choose the file instead',
  },
  partTyped: { nb: 'Delen fra papiret', nn: 'Delen frå papiret', en: 'The part from paper' },
  partTypedHelp: {
    nb: 'Seksten grupper; den siste har to tegn. Mellomrom og store bokstaver spiller ingen rolle.',
    nn: 'Seksten grupper; den siste har to teikn. Mellomrom og store bokstavar spelar inga rolle.',
    en: 'Sixteen groups; the last has two characters. Spaces and capitals do not matter.',
  },
  readPart: { nb: 'Les delen', nn: 'Les delen', en: 'Read the part' },
  faultNoFile: {
    nb: 'Dette er ikke en fil fra nøkkelmøtet.',
    nn: 'Dette er ikkje ei fil frå nøkkelmøtet.',
    en: 'This is not a file from the key meeting.',
  },
  faultUnreadable: {
    nb: 'Nettleseren kunne ikke lese filen. Velg den igjen.',
    nn: 'Nettlesaren kunne ikkje lese fila. Vel ho igjen.',
    en: 'The browser could not read the file. Choose it again.',
  },
  faultCharacter: {
    nb: 'Det står et tegn her som ikke brukes. Bare tall og bokstaver.',
    nn: 'Det står eit teikn her som ikkje blir brukt. Berre tal og bokstavar.',
    en: 'There is a character here that is not used. Figures and letters only.',
  },
  faultShort: {
    nb: 'Det mangler tegn. Se etter om en gruppe er glemt.',
    nn: 'Det manglar teikn. Sjå etter om ei gruppe er gløymd.',
    en: 'Characters are missing. See whether a group was left out.',
  },
  faultLong: {
    nb: 'Det er for mange tegn. Se etter om en gruppe står to ganger.',
    nn: 'Det er for mange teikn. Sjå etter om ei gruppe står to gonger.',
    en: 'There are too many characters. See whether a group stands twice.',
  },
  faultMistyped: {
    nb: 'Noe er feil skrevet. Sammenlign gruppe for gruppe.',
    nn: 'Noko er feil skrive. Samanlikn gruppe for gruppe.',
    en: 'Something is mistyped. Compare group by group.',
  },
  faultOtherBox: {
    nb: 'Denne delen hører til en annen runde, eller til et nøkkelmøte som er holdt på nytt.',
    nn: 'Denne delen høyrer til ein annan runde, eller til eit nøkkelmøte som er halde på nytt.',
    en: 'This part belongs to another round, or to a key meeting that has been held again.',
  },
  faultTwice: {
    nb: 'Delen til {{name}} er allerede lest. Velg filen til en annen nøkkelholder.',
    nn: 'Delen til {{name}} er alt lesen. Vel fila til ein annan nøkkelhaldar.',
    en: 'The part of {{name}} has already been read. Choose another key holder’s file.',
  },
})
