/** The page about who acts for a unit's leader. */
import { defineTexts } from './define.ts'

export const deputyTexts = defineTexts({
  title: {
    nb: 'Stedfortreder for lederen',
    nn: 'Stadfortredar for leiaren',
    en: 'Deputy for the leader',
  },
  lead: {
    nb: 'Stedfortrederen ser og gjør det samme som lederen i {{unit}} i disse dagene, og får de samme påminnelsene. Lederen beholder sin egen tilgang.',
    nn: 'Stadfortredaren ser og gjer det same som leiaren i {{unit}} desse dagane, og får dei same påminningane. Leiaren held på sin eigen tilgang.',
    en: 'On these days the deputy sees and does what the leader of {{unit}} does, and gets the same reminders. The leader keeps their own access.',
  },
  leader: { nb: 'Leder: {{name}}', nn: 'Leiar: {{name}}', en: 'Leader: {{name}}' },
  nobody: {
    nb: 'Ingen er stedfortreder nå, og ingen er satt opp.',
    nn: 'Ingen er stadfortredar no, og ingen er sett opp.',
    en: 'Nobody is a deputy now, and nobody is planned.',
  },
  now: { nb: 'Stedfortreder nå', nn: 'Stadfortredar no', en: 'Deputy now' },
  later: { nb: 'Begynner {{date}}', nn: 'Tek til {{date}}', en: 'Begins {{date}}' },
  hasLeft: {
    nb: 'Har sluttet, og har ikke tilgang',
    nn: 'Har slutta, og har ikkje tilgang',
    en: 'Has left, and has no access',
  },
  end: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
  endOf: {
    nb: 'Avslutt {{name}} som stedfortreder',
    nn: 'Avslutt {{name}} som stadfortredar',
    en: 'End {{name}} as deputy',
  },
  endTitle: {
    nb: 'Avslutte stedfortredelsen?',
    nn: 'Avslutte stadfortredinga?',
    en: 'End the deputising?',
  },
  endText: {
    nb: '{{name}} mister tilgangen som stedfortreder med en gang.',
    nn: '{{name}} mistar tilgangen som stadfortredar med ein gong.',
    en: '{{name}} loses the access of a deputy at once.',
  },
  add: { nb: 'Ny stedfortreder', nn: 'Ny stadfortredar', en: 'New deputy' },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  emailHelp: {
    nb: 'Adressen som står i registeret.',
    nn: 'Adressa som står i registeret.',
    en: 'The address in the register.',
  },
  emailWrong: {
    nb: 'Skriv en e-postadresse.',
    nn: 'Skriv ei e-postadresse.',
    en: 'Write an e-mail address.',
  },
  emailRefused: {
    nb: 'Ingen i registeret har denne adressen, eller personen er leder her eller stedfortreder i noen av dagene allerede.',
    nn: 'Ingen i registeret har denne adressa, eller personen er leiar her eller stadfortredar nokre av dagane alt.',
    en: 'Nobody in the register has this address, or the person leads the unit or is its deputy on some of these days already.',
  },
  fromDay: { nb: 'Første dag', nn: 'Første dag', en: 'First day' },
  untilDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  untilHelp: { nb: 'Høyst ett år.', nn: 'Høgst eitt år.', en: 'At most a year.' },
  dayMissing: { nb: 'Velg en dag.', nn: 'Vel ein dag.', en: 'Choose a day.' },
  untilWrong: {
    nb: 'Velg en dag som ikke er passert, tidligst den første dagen og høyst ett år etter.',
    nn: 'Vel ein dag som ikkje er passert, tidlegast den første dagen og høgst eitt år etter.',
    en: 'Choose a day that is not past, not before the first day and at most a year after it.',
  },
  save: { nb: 'Sett opp', nn: 'Set opp', en: 'Save' },
})
