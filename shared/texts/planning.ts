/** Texts of the pages of a unit's documents: what they share, and planning the process. */
import { defineTexts } from './define.ts'

export const stepPageTexts = defineTexts({
  due: { nb: 'Frist {{date}}', nn: 'Frist {{date}}', en: 'Due {{date}}' },
  doneOn: { nb: 'Ferdig {{date}}', nn: 'Ferdig {{date}}', en: 'Done {{date}}' },
  waitsFor: {
    nb: '«{{step}}» må være ferdig før dette steget kan bli ferdig. Du kan skrive her allerede nå.',
    nn: '«{{step}}» må vere ferdig før dette steget kan bli ferdig. Du kan skrive her alt no.',
    en: '“{{step}}” must be done before this step can be done. You can write here already.',
  },
  saved: { nb: 'Lagret', nn: 'Lagra', en: 'Saved' },
  markDone: { nb: 'Merk som ferdig', nn: 'Merk som ferdig', en: 'Mark as done' },
  takeUp: { nb: 'Ta opp igjen', nn: 'Ta opp att', en: 'Take up again' },
  saveFirst: {
    nb: 'Lagre det du har skrevet, først.',
    nn: 'Lagre det du har skrive, først.',
    en: 'Save what you have written first.',
  },
  othersWrote: { nb: 'Slik står det nå', nn: 'Slik står det no', en: 'This is how it stands now' },
  readOnly: {
    nb: 'Leder og verneombud i enheten skriver her. Du kan lese.',
    nn: 'Leiar og verneombod i eininga skriv her. Du kan lese.',
    en: 'The leader and the safety representative of the unit write here. You can read.',
  },
})

export const planningTexts = defineTexts({
  track: {
    nb: 'Hvor langt har enheten kommet?',
    nn: 'Kor langt har eininga kome?',
    en: 'How far has the unit come?',
  },
  trackHelp: {
    nb: 'Valget avgjør hvilke lysark og hvilken gruppeprosess møtet følger.',
    nn: 'Valet avgjer kva lysark og kva gruppeprosess møtet følgjer.',
    en: 'The choice decides which slides and which group process the meeting follows.',
  },
  proposed: {
    nb: 'Foreslått ut fra det som er gjort',
    nn: 'Foreslått ut frå det som er gjort',
    en: 'Suggested from what has been done',
  },
  trackMissing: {
    nb: 'Velg hvor langt enheten har kommet.',
    nn: 'Vel kor langt eininga har kome.',
    en: 'Choose how far the unit has come.',
  },
  note: {
    nb: 'Slik gjør vi det',
    nn: 'Slik gjer vi det',
    en: 'How we go about it',
  },
  noteHelp: {
    nb: 'For eksempel: to kohorter, delvis digitalt, tatt opp i det vanlige enhetsmøtet. Skriv ikke om enkeltpersoner.',
    nn: 'Til dømes: to kohortar, delvis digitalt, teke opp i det vanlege einingsmøtet. Skriv ikkje om enkeltpersonar.',
    en: 'For instance: two cohorts, partly online, taken up in the ordinary unit meeting. Do not write about individuals.',
  },
  noteNone: { nb: 'Ingenting skrevet', nn: 'Ingenting skrive', en: 'Nothing written' },
  consultationNeverBlocks: {
    nb: 'Leder og verneombud planlegger sammen før møtet. At bekreftelsen mangler, vises, men stopper ingenting.',
    nn: 'Leiar og verneombod planlegg saman før møtet. At stadfestinga manglar, blir vist, men stoppar ingenting.',
    en: 'Leader and safety representative plan together before the meeting. A missing confirmation is shown and stops nothing.',
  },
  finish: {
    nb: 'Er prosessen planlagt?',
    nn: 'Er prosessen planlagd?',
    en: 'Is the process planned?',
  },
  finishAbout: {
    nb: 'Merk planleggingen som ferdig når dere vet hvor dere begynner og når dere møtes. Den kan tas opp igjen.',
    nn: 'Merk planlegginga som ferdig når de veit kvar de byrjar og når de møtest. Ho kan takast opp att.',
    en: 'Mark the planning as done when you know where you begin and when you meet. It can be taken up again.',
  },
})
