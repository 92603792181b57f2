/** Mails to leaders about measures that were lifted to them, answered above, or given from above. */
import { defineTexts } from './define.ts'

export const planMailTexts = defineTexts({
  liftedSubject: {
    nb: '{{from}} har løftet et tiltak til deg',
    nn: '{{from}} har løfta eit tiltak til deg',
    en: '{{from}} has lifted a measure to you',
  },
  lifted: {
    nb: `Hei {{name}}

{{from}} har et tiltak de ikke kan løse selv, og har løftet det til {{unit}}. Les hvorfor, og overta tiltaket eller svar her:

{{link}}

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

{{from}} har eit tiltak dei ikkje kan løyse sjølve, og har løfta det til {{unit}}. Les kvifor, og ta over tiltaket eller svar her:

{{link}}

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

{{from}} has a measure that they cannot solve themselves and has lifted it to {{unit}}. Read why, and take it over or answer here:

{{link}}

Questions? Contact {{contact}}.`,
  },
  answeredSubject: {
    nb: '{{from}} har svart på et tiltak dere løftet',
    nn: '{{from}} har svara på eit tiltak de løfta',
    en: '{{from}} has answered a measure that you lifted',
  },
  answered: {
    nb: `Hei {{name}}

{{from}} har svart på et tiltak som {{unit}} løftet. Svaret står ved tiltaket i planen:

{{link}}

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

{{from}} har svara på eit tiltak som {{unit}} løfta. Svaret står ved tiltaket i planen:

{{link}}

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

{{from}} has answered a measure that {{unit}} lifted. The answer stands beside the measure in the plan:

{{link}}

Questions? Contact {{contact}}.`,
  },
  givenSubject: {
    nb: '{{unit}} har fått et tiltak fra {{from}}',
    nn: '{{unit}} har fått eit tiltak frå {{from}}',
    en: '{{unit}} has been given a measure by {{from}}',
  },
  given: {
    nb: `Hei {{name}}

{{from}} har lagt et tiltak i planen til {{unit}}. Bestem hvem hos dere som er ansvarlig, og oppdater status etter hvert:

{{link}}

Er planen alt signert, gjelder den fram til du har signert en ny versjon.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

{{from}} har lagt eit tiltak i planen til {{unit}}. Bestem kven hos dykk som er ansvarleg, og oppdater status etter kvart:

{{link}}

Er planen alt signert, gjeld han fram til du har signert ein ny versjon.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

{{from}} has put a measure into the plan of {{unit}}. Decide who with you is responsible, and update its status as it goes:

{{link}}

If the plan is signed already, it holds until you have signed a new version.

Questions? Contact {{contact}}.`,
  },
})
