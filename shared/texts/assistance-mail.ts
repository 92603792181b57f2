/** Mails about help that a unit asks for. Only those without an account get the words themselves. */
import { defineTexts } from './define.ts'

export const assistanceMailTexts = defineTexts({
  askedSubject: {
    nb: '{{unit}} ber om bistand',
    nn: '{{unit}} ber om bistand',
    en: '{{unit}} asks for help',
  },
  asked: {
    nb: `Hei {{name}}

{{asker}} ber deg om bistand i arbeidsmiljøarbeidet for {{unit}}. Les hva det gjelder, og svar her:

{{link}}

Du logger inn med denne e-postadressen.`,
    nn: `Hei {{name}}

{{asker}} ber deg om bistand i arbeidsmiljøarbeidet for {{unit}}. Les kva det gjeld, og svar her:

{{link}}

Du loggar inn med denne e-postadressa.`,
    en: `Hello {{name}},

{{asker}} asks you for help with the working environment of {{unit}}. Read what it is about, and answer here:

{{link}}

You sign in with this e-mail address.`,
  },
  askedOutside: {
    nb: `Hei

{{asker}} ber om bistand i arbeidsmiljøarbeidet for {{unit}}:

{{text}}

Svar til {{contact}}.`,
    nn: `Hei

{{asker}} ber om bistand i arbeidsmiljøarbeidet for {{unit}}:

{{text}}

Svar til {{contact}}.`,
    en: `Hello,

{{asker}} asks for help with the working environment of {{unit}}:

{{text}}

Please answer to {{contact}}.`,
  },
  copySubject: {
    nb: '{{unit}} har bedt om bistand',
    nn: '{{unit}} har bede om bistand',
    en: '{{unit}} has asked for help',
  },
  copy: {
    nb: `Hei {{name}}

{{asker}} har bedt {{recipient}} om bistand for {{unit}}, og vil at du skal vite det:

{{link}}

Du trenger ikke svare.`,
    nn: `Hei {{name}}

{{asker}} har bede {{recipient}} om bistand for {{unit}}, og vil at du skal vite det:

{{link}}

Du treng ikkje svare.`,
    en: `Hello {{name}},

{{asker}} has asked {{recipient}} for help for {{unit}} and wants you to know:

{{link}}

You need not answer.`,
  },
  answeredSubject: {
    nb: 'Svar om bistand til {{unit}}',
    nn: 'Svar om bistand til {{unit}}',
    en: 'Answer about help for {{unit}}',
  },
  answered: {
    nb: `Hei {{name}}

{{recipient}} har svart på spørsmålet om bistand for {{unit}}:

{{link}}`,
    nn: `Hei {{name}}

{{recipient}} har svara på spørsmålet om bistand for {{unit}}:

{{link}}`,
    en: `Hello {{name}},

{{recipient}} has answered the request for help for {{unit}}:

{{link}}`,
  },
})
