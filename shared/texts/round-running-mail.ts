/** The mail when a round without a survey has begun: to leaders and safety representatives. */
import { defineTexts } from './define.ts'

export const runningRoundMailTexts = defineTexts({
  subject: { nb: '{{round}} er i gang', nn: '{{round}} er i gang', en: '{{round}} has begun' },
  oneUnit: {
    nb: `Hei {{name}}

{{round}} er satt i gang for {{unit}}. Her ser du hva som skal gjøres, og innen når:

{{link}}

Leder og verneombud ser den samme siden. Ansatte får ingen spørreundersøkelse denne gangen.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

{{round}} er sett i gang for {{unit}}. Her ser du kva som skal gjerast, og innan når:

{{link}}

Leiar og verneombod ser den same sida. Tilsette får inga spørjeundersøking denne gongen.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

{{round}} has begun for {{unit}}. Here you see what is to be done, and by when:

{{link}}

Leader and safety representative see the same page. Employees are not sent a survey this time.

Questions? Contact {{contact}}.`,
  },
  severalUnits: {
    nb: `Hei {{name}}

{{round}} er satt i gang for {{count}} enheter som du er leder eller verneombud for. Her ser du hva som skal gjøres, og innen når. Du begynner med {{unit}}, og velger de andre derfra:

{{link}}

Leder og verneombud ser den samme siden. Ansatte får ingen spørreundersøkelse denne gangen.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

{{round}} er sett i gang for {{count}} einingar som du er leiar eller verneombod for. Her ser du kva som skal gjerast, og innan når. Du byrjar med {{unit}}, og vel dei andre derifrå:

{{link}}

Leiar og verneombod ser den same sida. Tilsette får inga spørjeundersøking denne gongen.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

{{round}} has begun for {{count}} units that you lead or are the safety representative for. Here you see what is to be done, and by when. You begin with {{unit}} and choose the others from there:

{{link}}

Leader and safety representative see the same page. Employees are not sent a survey this time.

Questions? Contact {{contact}}.`,
  },
})
