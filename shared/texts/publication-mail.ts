/** Mails when results open, and when a unit's plan is ready. They say what is there and where, never a figure. */
import { defineTexts } from './define.ts'

export const publicationMailTexts = defineTexts({
  leadersSubject: {
    nb: '{{round}}: resultatene er klare',
    nn: '{{round}}: resultata er klare',
    en: '{{round}}: the results are ready',
  },
  oneUnit: {
    nb: `Hei {{name}}

Resultatene for {{unit}} er klare:

{{link}}

Leder og verneombud får dem samtidig. {{employees}}

Les dem gjerne sammen, og avtal når dere tar dem opp med alle i enheten.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Resultata for {{unit}} er klare:

{{link}}

Leiar og verneombod får dei samtidig. {{employees}}

Les dei gjerne saman, og avtal når de tek dei opp med alle i eininga.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

The results for {{unit}} are ready:

{{link}}

Leader and safety representative get them at the same time. {{employees}}

Do read them together, and agree on when you take them up with everybody in the unit.

Questions? Contact {{contact}}.`,
  },
  severalUnits: {
    nb: `Hei {{name}}

Resultatene er klare for {{count}} enheter som du er leder eller verneombud for. Du begynner med {{unit}}, og velger de andre derfra:

{{link}}

Leder og verneombud får dem samtidig. {{employees}}

Les dem gjerne sammen, og avtal når dere tar dem opp med alle i enheten.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Resultata er klare for {{count}} einingar som du er leiar eller verneombod for. Du byrjar med {{unit}}, og vel dei andre derifrå:

{{link}}

Leiar og verneombod får dei samtidig. {{employees}}

Les dei gjerne saman, og avtal når de tek dei opp med alle i eininga.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

The results are ready for {{count}} units that you lead or are the safety representative for. You begin with {{unit}} and choose the others from there:

{{link}}

Leader and safety representative get them at the same time. {{employees}}

Do read them together, and agree on when you take them up with everybody in the unit.

Questions? Contact {{contact}}.`,
  },
  /** In the place of {{employees}}. */
  employeesToo: {
    nb: 'De ansatte kan lese dem fra samme dag.',
    nn: 'Dei tilsette kan lese dei frå same dagen.',
    en: 'The employees can read them from the same day.',
  },
  employeesLater: {
    nb: 'De ansatte kan lese dem fra {{date}}.',
    nn: 'Dei tilsette kan lese dei frå {{date}}.',
    en: 'The employees can read them from {{date}}.',
  },
  employeesSubject: {
    nb: '{{round}}: les resultatene for enheten din',
    nn: '{{round}}: les resultata for eininga di',
    en: '{{round}}: read the results for your unit',
  },
  employees: {
    nb: `Hei {{name}}

Resultatene er klare, og du kan lese dem for enheten din her:

{{link}}

Du logger inn med denne e-postadressen. Resultatene viser bare tall for grupper, aldri enkeltsvar.

Nå tar lederen og verneombudet dem opp med dere, og dere blir enige om hva dere skal bevare og hva dere skal forbedre. Du får en ny e-post når tiltaksplanen er klar.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Resultata er klare, og du kan lese dei for eininga di her:

{{link}}

Du loggar inn med denne e-postadressa. Resultata viser berre tal for grupper, aldri enkeltsvar.

No tek leiaren og verneombodet dei opp med dykk, og de blir einige om kva de skal ta vare på og kva de skal forbetre. Du får ein ny e-post når tiltaksplanen er klar.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

The results are ready, and you can read them for your unit here:

{{link}}

You sign in with this e-mail address. The results show figures for groups only, never single answers.

Now your leader and safety representative take them up with you, and together you agree on what to keep and what to improve. You get another e-mail when the action plan is ready.

Questions? Contact {{contact}}.`,
  },
  planSubject: {
    nb: '{{unit}}: tiltaksplanen er klar',
    nn: '{{unit}}: tiltaksplanen er klar',
    en: '{{unit}}: the action plan is ready',
  },
  plan: {
    nb: `Hei {{name}}

Tiltaksplanen for {{unit}} etter {{round}} er signert. Den sier hva dere skal bevare og forbedre, hvem som har ansvaret, og når det skal være gjort:

{{link}}

Du logger inn med denne e-postadressen.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Tiltaksplanen for {{unit}} etter {{round}} er signert. Han seier kva de skal ta vare på og forbetre, kven som har ansvaret, og når det skal vere gjort:

{{link}}

Du loggar inn med denne e-postadressa.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

The action plan for {{unit}} after {{round}} is signed. It says what you are going to keep and improve, who is responsible, and when it is to be done:

{{link}}

You sign in with this e-mail address.

Questions? Contact {{contact}}.`,
  },
})
