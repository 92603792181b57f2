/** Texts of an item on another meeting's agenda. */
import { defineTexts } from './define.ts'

export const agendaTexts = defineTexts({
  takenUpOn: { nb: 'Tatt opp', nn: 'Teke opp', en: 'Taken up on' },
  takenUpWrong: {
    nb: 'Skriv dagen saken ble tatt opp. Den kan ikke ligge fram i tid eller før runden begynte.',
    nn: 'Skriv dagen saka vart teken opp. Han kan ikkje liggje fram i tid eller før runden byrja.',
    en: 'Write the day the item was taken up. It cannot lie in the future or before the round began.',
  },
  meeting: { nb: 'I hvilket møte', nn: 'I kva møte', en: 'In which meeting' },
  meetingHelp: {
    nb: 'For eksempel fakultetets ledermøte.',
    nn: 'Til dømes leiarmøtet ved fakultetet.',
    en: 'For instance the leader meeting of the faculty.',
  },
  note: { nb: 'Notat', nn: 'Notat', en: 'Note' },
  noteHelp: {
    nb: 'Hva møtet kom fram til. Skriv ikke om enkeltpersoner.',
    nn: 'Kva møtet kom fram til. Skriv ikkje om enkeltpersonar.',
    en: 'What the meeting came to. Do not write about individuals.',
  },
  takeBack: {
    nb: 'Saken er ikke tatt opp likevel',
    nn: 'Saka er ikkje teken opp likevel',
    en: 'The item was not taken up after all',
  },
  notYet: {
    nb: 'Saken er ikke tatt opp ennå.',
    nn: 'Saka er ikkje teken opp enno.',
    en: 'The item has not been taken up yet.',
  },
})
