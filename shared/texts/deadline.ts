/** Moving a deadline: the same words for a round and for a single unit. */
import { defineTexts } from './define.ts'

export const deadlineTexts = defineTexts({
  newDeadline: { nb: 'Ny frist', nn: 'Ny frist', en: 'New deadline' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  reasonHelp: {
    nb: 'Vises i oversikten og i loggen. Skriv ikke om enkeltpersoner.',
    nn: 'Blir vist i oversynet og i loggen. Skriv ikkje om enkeltpersonar.',
    en: 'Shown in the overview and in the log. Do not write about individuals.',
  },
  moveDeadline: { nb: 'Flytt frist', nn: 'Flytt frist', en: 'Move deadline' },
  inTheWay: {
    nb: '«{{step}}» har frist {{date}}.',
    nn: '«{{step}}» har frist {{date}}.',
    en: '“{{step}}” is due on {{date}}.',
  },
  inTheWayAtUnits: {
    nb: '«{{step}}» har egen frist her: {{units}}. Flytt eller opphev den først.',
    nn: '«{{step}}» har eigen frist her: {{units}}. Flytt eller opphev han først.',
    en: '“{{step}}” has a deadline of its own here: {{units}}. Move or withdraw it first.',
  },
  roundBegins: {
    nb: 'Tidligste dato er {{date}}.',
    nn: 'Tidlegaste dato er {{date}}.',
    en: 'The earliest date is {{date}}.',
  },
  keepOwn_one: {
    nb: 'Én enhet har egen frist og beholder den: {{units}}.',
    nn: 'Éi eining har eigen frist og held på han: {{units}}.',
    en: 'One unit has a deadline of its own and keeps it: {{units}}.',
  },
  keepOwn_other: {
    nb: '{{count}} enheter har egen frist og beholder den: {{units}}.',
    nn: '{{count}} einingar har eigen frist og held på han: {{units}}.',
    en: '{{count}} units have a deadline of their own and keep it: {{units}}.',
  },
  andMore: {
    nb: '{{units}} og {{count}} til',
    nn: '{{units}} og {{count}} til',
    en: '{{units}} and {{count}} more',
  },
  followRound: {
    nb: 'Bruk rundens frist: {{date}}',
    nn: 'Bruk fristen til runden: {{date}}',
    en: 'Use the round’s deadline: {{date}}',
  },
  dateMissing: { nb: 'Velg en dato.', nn: 'Vel ein dato.', en: 'Choose a date.' },
  reasonMissing: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
})
