/** Who represents the employees of a unit in matters of safety, and why nobody does. */
import { defineTexts } from './define.ts'

export const safetyRepresentationTexts = defineTexts({
  vacant: {
    nb: 'Vervet som verneombud er ledig',
    nn: 'Vervet som verneombod er ledig',
    en: 'The position of safety representative is vacant',
  },
  'not-elected': {
    nb: 'Verneombud ikke valgt',
    nn: 'Verneombod ikkje valt',
    en: 'Safety representative not elected',
  },
  none: {
    nb: 'Verneområdet har ikke eget verneombud',
    nn: 'Verneområdet har ikkje eige verneombod',
    en: 'The safety area has no safety representative of its own',
  },
  'no-area': {
    nb: 'Enheten er ikke med i noe verneområde',
    nn: 'Eininga er ikkje med i noko verneområde',
    en: 'The unit is not in any safety area',
  },
  representative: { nb: '{{name}}', nn: '{{name}}', en: '{{name}}' },
  deputy: { nb: '{{name}} (vara)', nn: '{{name}} (vara)', en: '{{name}} (deputy)' },
  'local-chief': {
    nb: '{{name}} (lokalt hovedverneombud)',
    nn: '{{name}} (lokalt hovudverneombod)',
    en: '{{name}} (local chief safety representative)',
  },
  chief: {
    nb: '{{name}} (hovedverneombud)',
    nn: '{{name}} (hovudverneombod)',
    en: '{{name}} (chief safety representative)',
  },
  acts: {
    nb: '{{who}} tas med på råd i stedet.',
    nn: '{{who}} blir teken med på råd i staden.',
    en: '{{who}} is consulted instead.',
  },
  nobody: {
    nb: 'Det stopper ingenting, men samråd kan ikke bekreftes før noen er valgt.',
    nn: 'Det stoppar ingenting, men samråd kan ikkje stadfestast før nokon er valt.',
    en: 'Nothing stops because of it, but consultation cannot be confirmed until someone is elected.',
  },
})
