/** Mails about the audit log. */
import { defineTexts } from './define.ts'

export const auditMailTexts = defineTexts({
  unchangedSubject: {
    nb: 'Loggen i Medvirk er uendret',
    nn: 'Loggen i Medvirk er uendra',
    en: 'The audit log of Medvirk is unchanged',
  },
  unchanged: {
    nb: `Hei {{name}}

Loggen over hvem som har gjort hva i Medvirk hos {{institution}} er uendret. Den har {{lines}} linjer og dette avtrykket:

{{hash}}

Du får denne e-posten én gang i måneden fordi du er hovedverneombud. Ta vare på den: blir noe i loggen endret eller slettet senere, stemmer ikke avtrykket lenger, og det kan driften ikke skjule for deg.`,
    nn: `Hei {{name}}

Loggen over kven som har gjort kva i Medvirk hos {{institution}} er uendra. Han har {{lines}} linjer og dette avtrykket:

{{hash}}

Du får denne e-posten éin gong i månaden fordi du er hovudverneombod. Ta vare på han: blir noko i loggen endra eller sletta seinare, stemmer ikkje avtrykket lenger, og det kan ikkje drifta skjule for deg.`,
    en: `Hello {{name}},

The log of who has done what in Medvirk at {{institution}} is unchanged. It has {{lines}} lines and this hash:

{{hash}}

You get this mail once a month because you are chief safety representative. Keep it: if anything in the log is changed or deleted later, the hash no longer fits, and operations cannot hide that from you.`,
  },
  changedSubject: {
    nb: 'Loggen i Medvirk er endret',
    nn: 'Loggen i Medvirk er endra',
    en: 'The audit log of Medvirk was changed',
  },
  changed: {
    nb: `Hei {{name}}

Loggen over hvem som har gjort hva i Medvirk hos {{institution}} stemmer ikke lenger: linje {{line}} er endret, slettet eller satt inn etterpå.

Ta det opp med dem som drifter Medvirk, og spør hvem som har hatt tilgang til databasen. Du får denne e-posten hver dag til loggen stemmer igjen.`,
    nn: `Hei {{name}}

Loggen over kven som har gjort kva i Medvirk hos {{institution}} stemmer ikkje lenger: linje {{line}} er endra, sletta eller sett inn etterpå.

Ta det opp med dei som driftar Medvirk, og spør kven som har hatt tilgang til databasen. Du får denne e-posten kvar dag til loggen stemmer att.`,
    en: `Hello {{name}},

The log of who has done what in Medvirk at {{institution}} no longer fits: line {{line}} was changed, deleted or put in afterwards.

Take it up with those who operate Medvirk, and ask who has had access to the database. You get this mail every day until the log fits again.`,
  },
})
