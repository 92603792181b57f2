/** The invitation on paper, for employees without an e-mail address: server/round/letters.ts draws it. */
import { defineTexts } from './define.ts'

export const letterTexts = defineTexts({
  documentTitle: {
    nb: 'Invitasjoner: {{round}}',
    nn: 'Invitasjonar: {{round}}',
    en: 'Invitations: {{round}}',
  },
  greeting: { nb: 'Hei {{name}}', nn: 'Hei {{name}}', en: 'Hello {{name}},' },
  asked: {
    nb: 'Hvordan er det å jobbe hos oss? {{institution}} spør alle ansatte som er inkludert i undersøkelsen. Svarene brukes når hver enhet blir enig om hva som skal bevares og hva som skal forbedres.',
    nn: 'Korleis er det å jobbe hos oss? {{institution}} spør alle tilsette som er med i undersøkinga. Svara blir brukte når kvar eining blir einig om kva dei skal ta vare på og kva dei skal forbetre.',
    en: 'What is it like to work with us? {{institution}} asks all employees who are eligible for the survey. The answers are used when each unit agrees on what to keep and what to improve.',
  },
  time: {
    nb: 'Det tar {{shortest}}–{{longest}} minutter, og siste dag er {{date}}. Det er frivillig å svare, og du kan hoppe over påstander. Før du begynner, ser du hva som blir lagret, hvem som får se hva, og hva som ikke er beskyttet.',
    nn: 'Det tek {{shortest}}–{{longest}} minutt, og siste dag er {{date}}. Det er frivillig å svare, og du kan hoppe over påstandar. Før du byrjar, ser du kva som blir lagra, kven som får sjå kva, og kva som ikkje er verna.',
    en: 'It takes {{shortest}}–{{longest}} minutes, and the last day is {{date}}. Answering is voluntary, and you can skip statements. Before you start, you will see what is stored, who sees what, and what is not protected.',
  },
  howTo: { nb: 'Slik svarer du', nn: 'Slik svarar du', en: 'How to answer' },
  scan: {
    nb: 'Rett kameraet på telefonen mot koden, og trykk på lenken.',
    nn: 'Rett kameraet på telefonen mot koden, og trykk på lenkja.',
    en: 'Point the camera of your phone at the code, and press the link.',
  },
  type: {
    nb: 'Eller skriv dette i adressefeltet i nettleseren, alt etter hverandre og uten mellomrom. Bindestreker og punktum skal være med, og store og små bokstaver er ulike.',
    nn: 'Eller skriv dette i adressefeltet i nettlesaren, alt etter kvarandre og utan mellomrom. Bindestrekar og punktum skal vere med, og store og små bokstavar er ulike.',
    en: 'Or type this into the address field of your browser, all of it together and without spaces. Hyphens and full stops belong to it, and capital and small letters differ.',
  },
  code: {
    nb: 'QR-kode med den personlige lenken. Den samme lenken står ved siden av.',
    nn: 'QR-kode med den personlege lenkja. Den same lenkja står ved sida av.',
    en: 'QR code with the personal link. The same link is printed beside it.',
  },
  personal: {
    nb: 'Invitasjonen er personlig og kan brukes til å svare én gang. Ikke gi den til andre. Alle får den samme invitasjonen, på papir eller e-post, enten de vil svare eller ikke.',
    nn: 'Invitasjonen er personleg og kan brukast til å svare éin gong. Ikkje gi han til andre. Alle får den same invitasjonen, på papir eller e-post, anten dei vil svare eller ikkje.',
    en: 'The invitation is personal and can be used to answer once. Do not give it to others. Everyone gets the same invitation, on paper or by e-mail, whether or not they want to answer.',
  },
  questions: {
    nb: 'Spørsmål, eller ingen telefon eller PC å svare på? Kontakt {{contact}}.',
    nn: 'Spørsmål, eller ingen telefon eller PC å svare på? Kontakt {{contact}}.',
    en: 'Questions, or no phone or computer to answer on? Contact {{contact}}.',
  },
})
