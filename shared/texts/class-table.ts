/** The answer classes of a round, as anybody and as the key holders see them. */
import { defineTexts } from './define.ts'

export const classTableTexts = defineTexts({
  /* Answer classes */
  classes: { nb: 'Svarklasser', nn: 'Svarklasser', en: 'Answer classes' },
  classesLead: {
    nb: 'Alle i en svarklasse svarer som det samme. Svaret ditt kan ikke skilles fra svarene til de andre i klassen.',
    nn: 'Alle i ei svarklasse svarar som det same. Svaret ditt kan ikkje skiljast frå svara til dei andre i klassa.',
    en: 'All in an answer class answer as the same. Your answer cannot be told from those of the others in the class.',
  },
  classesTotal: {
    nb: '{{classes}} svarklasser, {{invited}} inviterte',
    nn: '{{classes}} svarklasser, {{invited}} inviterte',
    en: '{{classes}} answer classes, {{invited}} invited',
  },
  classesSmallest: {
    nb: 'Den minste har {{smallest}} inviterte.',
    nn: 'Den minste har {{smallest}} inviterte.',
    en: 'The smallest has {{smallest}} invited.',
  },
  columnUnit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  columnGroups: { nb: 'Grupper', nn: 'Grupper', en: 'Groups' },
  columnInvited: { nb: 'Inviterte', nn: 'Inviterte', en: 'Invited' },
  sameName: {
    nb: 'En annen enhet har samme navn',
    nn: 'Ei anna eining har same namn',
    en: 'Another unit has the same name',
  },
  total: { nb: 'Til sammen', nn: 'Til saman', en: 'Together' },
  showAll: { nb: 'Vis alle {{count}}', nn: 'Vis alle {{count}}', en: 'Show all {{count}}' },
  oneSmall: {
    nb: 'Denne er for de få som er igjen øverst i runden. Svarene deres telles sammen med andres, eller i ingen tall.',
    nn: 'Denne er for dei få som er att øvst i runden. Svara deira blir talde saman med andre sine, eller i ingen tal.',
    en: 'This one is for the few who are left at the top of the round. Their answers count together with others’, or in no figure.',
  },
})
