/** The one mail of a day: what is late, what is due, and what is new, unit by unit. */
import { defineTexts } from './define.ts'

export const digestMailTexts = defineTexts({
  subject_one: {
    nb: '1 oppgave venter på deg',
    nn: '1 oppgåve ventar på deg',
    en: '1 task is waiting for you',
  },
  subject_other: {
    nb: '{{count}} oppgaver venter på deg',
    nn: '{{count}} oppgåver ventar på deg',
    en: '{{count}} tasks are waiting for you',
  },
  greeting: { nb: 'Hei {{name}}', nn: 'Hei {{name}}', en: 'Hello {{name}},' },
  all: {
    nb: 'Alt som venter på deg, på én side:',
    nn: 'Alt som ventar på deg, på éi side:',
    en: 'Everything that is waiting for you, on one page:',
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
    nb: '{{step}}: ikke gjort. Fristen var {{due}}.',
    nn: '{{step}}: ikkje gjort. Fristen var {{due}}.',
    en: '{{step}}: not done. The deadline was {{due}}.',
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
  next: {
    nb: 'Er det ikke gjort innen {{on}}, får {{names}} beskjed.',
    nn: 'Er det ikkje gjort innan {{on}}, får {{names}} beskjed.',
    en: 'Unless it is done by {{on}}, {{names}} will be told.',
  },
})
