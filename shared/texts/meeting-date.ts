/** The day a follow-up meeting was finished, written down by hand. */
import { defineTexts } from './define.ts'

export const meetingDateTexts = defineTexts({
  changeDate: { nb: 'Endre dato', nn: 'Endre dato', en: 'Change the date' },
  meetingFuture: {
    nb: 'Skriv dagen møtet ble ferdig. Den kan ikke ligge fram i tid, og ikke før resultatene åpnet.',
    nn: 'Skriv dagen møtet vart ferdig. Han kan ikkje liggje fram i tid, og ikkje før resultata opna.',
    en: 'Write the day the meeting was finished. It cannot lie in the future, nor before the results opened.',
  },
  meetingHeldOn: { nb: 'Møtet ble ferdig', nn: 'Møtet vart ferdig', en: 'The meeting was finished on' },
  meetingTitle: {
    nb: 'Når ble møtet ferdig?',
    nn: 'Når vart møtet ferdig?',
    en: 'When was the meeting finished?',
  },
  recordMeeting: { nb: 'Møtet er ferdig', nn: 'Møtet er ferdig', en: 'The meeting is finished' },
  takeBack: {
    nb: 'Møtet er ikke ferdig likevel',
    nn: 'Møtet er ikkje ferdig likevel',
    en: 'The meeting is not finished after all',
  },
})
