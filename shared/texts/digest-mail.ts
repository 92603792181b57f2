/** The one mail of a day: what is late, what is due within a week, and what is new or further ahead. */
import { defineTexts } from './define.ts'

export const digestMailTexts = defineTexts({
  subjectLate: {
    nb: 'Fristen er ute: {{what}}',
    nn: 'Fristen er ute: {{what}}',
    en: 'Past the deadline: {{what}}',
  },
  subjectManyLate: {
    nb: '{{count}} frister er ute',
    nn: '{{count}} fristar er ute',
    en: '{{count}} tasks are past the deadline',
  },
  subjectAbove: {
    nb: 'Ikke gjort i tide: {{what}}',
    nn: 'Ikkje gjort i tide: {{what}}',
    en: 'Not done in time: {{what}}',
  },
  subjectManyAbove: {
    nb: '{{count}} oppgaver i enheter du følger, er ikke gjort i tide',
    nn: '{{count}} oppgåver i einingar du følgjer, er ikkje gjorde i tide',
    en: '{{count}} tasks in units you follow are not done in time',
  },
  subjectDue: {
    nb: 'Frist {{due}}: {{what}}',
    nn: 'Frist {{due}}: {{what}}',
    en: 'Due {{due}}: {{what}}',
  },
  subjectManyDue: {
    nb: '{{count}} oppgaver venter på deg, den første med frist {{due}}',
    nn: '{{count}} oppgåver ventar på deg, den første med frist {{due}}',
    en: '{{count}} tasks are waiting for you, the first due {{due}}',
  },
  subjectOpen: { nb: 'Kan tas nå: {{what}}', nn: 'Kan takast no: {{what}}', en: 'Ready for you: {{what}}' },
  subjectManyOpen: {
    nb: '{{count}} oppgaver venter på deg',
    nn: '{{count}} oppgåver ventar på deg',
    en: '{{count}} tasks are waiting for you',
  },
  greeting: { nb: 'Hei {{name}}', nn: 'Hei {{name}}', en: 'Hello {{name}},' },
  about: { nb: 'Dette gjelder {{unit}}.', nn: 'Dette gjeld {{unit}}.', en: 'This is about {{unit}}.' },
  partLate: { nb: 'Fristen er ute', nn: 'Fristen er ute', en: 'Past the deadline' },
  partAbove: {
    nb: 'Ikke gjort i tide i enheter du følger',
    nn: 'Ikkje gjort i tide i einingar du følgjer',
    en: 'Not done in time in units you follow',
  },
  partSoon: { nb: 'Frist i løpet av en uke', nn: 'Frist i løpet av ei veke', en: 'Due within a week' },
  partAhead: {
    nb: 'Nytt, og frister lenger fram',
    nn: 'Nytt, og fristar lenger fram',
    en: 'New, and deadlines further ahead',
  },
  toAll: {
    nb: 'Alt som venter på deg, på én side:',
    nn: 'Alt som ventar på deg, på éi side:',
    en: 'Everything that is waiting for you, on one page:',
  },
  toUnit: {
    nb: 'Enhetens side viser hva som gjenstår:',
    nn: 'Sida til eininga viser kva som står att:',
    en: 'The unit’s page shows what is left to do:',
  },
  toForm: { nb: 'Her er skjemaet:', nn: 'Her er skjemaet:', en: 'Here is the form:' },
  files: {
    nb: 'Datoene ligger ved, klare for kalenderen din.',
    nn: 'Datoane ligg ved, klare for kalenderen din.',
    en: 'The dates are attached, ready for your calendar.',
  },
  rhythm: {
    nb: 'Du får høyst én slik e-post per arbeidsdag, og bare når det er noe nytt å si.',
    nn: 'Du får høgst éin slik e-post per arbeidsdag, og berre når det er noko nytt å seie.',
    en: 'You get at most one mail like this per working day, and only when there is something new to say.',
  },
  contact: {
    nb: 'Spørsmål? Kontakt {{contact}}.',
    nn: 'Spørsmål? Kontakt {{contact}}.',
    en: 'Questions? Contact {{contact}}.',
  },
  opened: { nb: '{{step}}: kan tas nå.', nn: '{{step}}: kan takast no.', en: '{{step}}: can be done now.' },
  openedDue: {
    nb: '{{step}}: kan tas nå. Frist {{due}}.',
    nn: '{{step}}: kan takast no. Frist {{due}}.',
    en: '{{step}}: can be done now. Deadline {{due}}.',
  },
  ahead: {
    nb: '{{step}}: frist {{due}}.',
    nn: '{{step}}: frist {{due}}.',
    en: '{{step}}: deadline {{due}}.',
  },
  moved: {
    nb: '{{step}}: fristen er flyttet til {{due}}.',
    nn: '{{step}}: fristen er flytta til {{due}}.',
    en: '{{step}}: the deadline is moved to {{due}}.',
  },
  movedWhy: { nb: 'Grunn: {{reason}}', nn: 'Grunn: {{reason}}', en: 'Reason: {{reason}}' },
  late: {
    nb: '{{step}}: fristen var {{due}}.',
    nn: '{{step}}: fristen var {{due}}.',
    en: '{{step}}: the deadline was {{due}}.',
  },
  superior: {
    nb: '{{step}}: fristen var {{due}}. Overordnet leder har nå fått beskjed.',
    nn: '{{step}}: fristen var {{due}}. Overordna leiar har no fått beskjed.',
    en: '{{step}}: the deadline was {{due}}. The superior leader has now been told.',
  },
  coordinator: {
    nb: '{{step}}: fristen var {{due}}. Koordinator har nå fått beskjed.',
    nn: '{{step}}: fristen var {{due}}. Koordinator har no fått beskjed.',
    en: '{{step}}: the deadline was {{due}}. The coordinator has now been told.',
  },
  above: {
    nb: '{{step}}: fristen var {{due}}.',
    nn: '{{step}}: fristen var {{due}}.',
    en: '{{step}}: the deadline was {{due}}.',
  },
  handover: {
    nb: '{{step}}: du har overtatt enheten, og dette er ikke gjort.',
    nn: '{{step}}: du har overteke eininga, og dette er ikkje gjort.',
    en: '{{step}}: you have taken over the unit, and this is not done.',
  },
  handoverDue: {
    nb: '{{step}}: du har overtatt enheten, og dette er ikke gjort. Frist {{due}}.',
    nn: '{{step}}: du har overteke eininga, og dette er ikkje gjort. Frist {{due}}.',
    en: '{{step}}: you have taken over the unit, and this is not done. Deadline {{due}}.',
  },
  asked: {
    nb: '{{step}}: {{asker}} minner om dette.',
    nn: '{{step}}: {{asker}} minner om dette.',
    en: '{{step}}: {{asker}} reminds you of this.',
  },
  hasDue: { nb: 'Frist {{due}}.', nn: 'Frist {{due}}.', en: 'Deadline {{due}}.' },
  hadDue: { nb: 'Fristen var {{due}}.', nn: 'Fristen var {{due}}.', en: 'The deadline was {{due}}.' },
  next: {
    nb: 'Er det fortsatt ikke gjort {{on}}, får {{names}} beskjed.',
    nn: 'Er det framleis ikkje gjort {{on}}, får {{names}} beskjed.',
    en: 'If it is still not done on {{on}}, {{names}} will be told.',
  },
})
