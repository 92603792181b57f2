/** The mail that invites an employee to a round. */
import { defineTexts } from './define.ts'

export const roundMailTexts = defineTexts({
  invitationSubject: {
    nb: '{{round}}: svar innen {{date}}',
    nn: '{{round}}: svar innan {{date}}',
    en: '{{round}}: answer by {{date}}',
  },
  invitationBody: {
    nb: `Hei {{name}}

Hvordan er det å jobbe hos oss? {{institution}} spør alle ansatte som er inkludert i undersøkelsen. Svarene brukes når hver enhet blir enig om hva som skal bevares og hva som skal forbedres.

Åpne invitasjonen din her:

{{link}}

Det tar {{shortest}}–{{longest}} minutter, og du kan svare på telefonen. Siste dag er {{date}}. Det er frivillig å svare, og du kan hoppe over påstander.

Lenken er personlig og kan brukes til å svare én gang. Ikke send den videre. Før du begynner, ser du hva som blir lagret, hvem som får se hva, og hva som ikke er beskyttet.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Korleis er det å jobbe hos oss? {{institution}} spør alle tilsette som er med i undersøkinga. Svara blir brukte når kvar eining blir einig om kva dei skal ta vare på og kva dei skal forbetre.

Opne invitasjonen din her:

{{link}}

Det tek {{shortest}}–{{longest}} minutt, og du kan svare på telefonen. Siste dag er {{date}}. Det er frivillig å svare, og du kan hoppe over påstandar.

Lenkja er personleg og kan brukast til å svare éin gong. Ikkje send ho vidare. Før du byrjar, ser du kva som blir lagra, kven som får sjå kva, og kva som ikkje er verna.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

What is it like to work with us? {{institution}} asks all employees who are eligible for the survey. The answers are used when each unit agrees on what to keep and what to improve.

Open your invitation here:

{{link}}

It takes {{shortest}}–{{longest}} minutes, and you can answer on your phone. The last day is {{date}}. Answering is voluntary, and you can skip statements.

The link is personal and can be used to answer once. Do not pass it on. Before you start, you will see what is stored, who sees what, and what is not protected.

Questions? Contact {{contact}}.`,
  },
})
