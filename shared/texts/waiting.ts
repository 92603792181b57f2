/** The page of everything that waits for a person, over all units and rounds. */
import { defineTexts } from './define.ts'

export const waitingTexts = defineTexts({
  title: { nb: 'Dette venter', nn: 'Dette ventar', en: 'What is waiting for you' },
  lead: {
    nb: 'Alt du har å gjøre i alle enhetene og rundene dine, det som haster mest, først.',
    nn: 'Alt du har å gjere i alle einingane og rundane dine, det som hastar mest, først.',
    en: 'Everything you have to do in all your units and rounds, the most urgent first.',
  },
  late_one: { nb: '{{count}} over fristen', nn: '{{count}} over fristen', en: '{{count}} late' },
  late_other: { nb: '{{count}} over fristen', nn: '{{count}} over fristen', en: '{{count}} late' },
  soon_one: {
    nb: '{{count}} med frist de neste sju dagene',
    nn: '{{count}} med frist dei neste sju dagane',
    en: '{{count}} due in the next seven days',
  },
  soon_other: {
    nb: '{{count}} med frist de neste sju dagene',
    nn: '{{count}} med frist dei neste sju dagane',
    en: '{{count}} due in the next seven days',
  },
  later_one: { nb: '{{count}} senere', nn: '{{count}} seinare', en: '{{count}} later' },
  later_other: { nb: '{{count}} senere', nn: '{{count}} seinare', en: '{{count}} later' },
  nothing: {
    nb: 'Ingenting venter på deg nå.',
    nn: 'Ingenting ventar på deg no.',
    en: 'Nothing is waiting for you now.',
  },
  takenOver: {
    nb: 'Du overtok denne enheten {{date}}. Alt som er åpent, er nå ditt.',
    nn: 'Du tok over denne eininga {{date}}. Alt som er ope, er no ditt.',
    en: 'You took over this unit on {{date}}. Everything that is open is now yours.',
  },
  deputyUntil: {
    nb: 'Du er stedfortreder til og med {{date}}.',
    nn: 'Du er stadfortredar til og med {{date}}.',
    en: 'You are a deputy until {{date}}.',
  },
  askedTitle: {
    nb: 'Enheter som ber deg om bistand',
    nn: 'Einingar som ber deg om bistand',
    en: 'Units that ask you for help',
  },
  askedOn: { nb: 'Spurt {{date}}', nn: 'Spurt {{date}}', en: 'Asked on {{date}}' },
  liftedTitle: {
    nb: 'Tiltak løftet til deg',
    nn: 'Tiltak løfta til deg',
    en: 'Measures lifted to you',
  },
  liftedCount_one: {
    nb: '{{count}} tiltak venter på svar',
    nn: '{{count}} tiltak ventar på svar',
    en: '{{count}} measure waits for an answer',
  },
  liftedCount_other: {
    nb: '{{count}} tiltak venter på svar',
    nn: '{{count}} tiltak ventar på svar',
    en: '{{count}} measures wait for an answer',
  },
  toldTitle: {
    nb: 'Forsinket hos andre, som du har fått beskjed om',
    nn: 'Forseinka hos andre, som du har fått beskjed om',
    en: 'Late with others, which you have been told of',
  },
  toldSuperior: {
    nb: 'Du fikk beskjed som overordnet leder {{date}}',
    nn: 'Du fekk beskjed som overordna leiar {{date}}',
    en: 'You were told as superior leader on {{date}}',
  },
  toldCoordinator: {
    nb: 'Du fikk beskjed som koordinator {{date}}',
    nn: 'Du fekk beskjed som koordinator {{date}}',
    en: 'You were told as coordinator on {{date}}',
  },
})
