/** The plan of the demo's leader: two things to keep and four to improve, complete and not yet declared ready. */
import type { MeasureFields } from '#shared/plan.ts'
import { daysAfter, workingDay } from './calendar.ts'

/** @param today ISO date: deadlines are counted from it */
export function leadersMeasures(today: string): MeasureFields[] {
  const until = (days: number) => ({ dueOn: workingDay(daysAfter(today, days)), ongoing: false })
  const always = { dueOn: null, ongoing: true }
  return [
    {
      focus: 'keep',
      theme: 'Faglig fellesskap',
      goal: 'Alle har noen å drøfte faget med',
      text: 'Onsdagslunsj med et kort faglig innlegg, på tur mellom seksjonene',
      responsible: 'Seksjonslederne',
      ...always,
      status: 'in-progress',
    },
    {
      focus: 'keep',
      theme: 'Medvirkning',
      goal: 'Saker drøftes før de avgjøres',
      text: 'Sakslista til instituttmøtet sendes fem dager før, med et åpent punkt',
      responsible: 'Instituttleder',
      ...always,
      status: 'in-progress',
    },
    {
      focus: 'improve',
      theme: 'Arbeidsmengde',
      goal: 'Arbeidsperiodene er til å forutse',
      text: 'Felles plan for tokt, felt og undervisning før hvert semester',
      responsible: 'Studieleder',
      ...until(54),
      status: 'in-progress',
    },
    {
      focus: 'improve',
      theme: 'Tydelige krav',
      goal: 'Alle vet hva som forventes i fellesprosjekter',
      text: 'Gå gjennom roller og oppgaver midt i semesteret, og juster der det er uklart',
      responsible: 'Prosjektlederne',
      ...until(40),
      status: 'not-started',
    },
    {
      focus: 'improve',
      theme: 'Tilbake etter fravær',
      goal: 'Trygg vei tilbake til jobb',
      text: 'Samtale og tilpasset plan de fire første ukene',
      responsible: 'Nærmeste leder',
      ...always,
      status: 'done',
    },
    {
      focus: 'improve',
      theme: 'Fysisk arbeidsmiljø',
      goal: 'Våtlaboratoriet kan brukes uten støyplager',
      text: 'Ny ventilasjon i våtlaboratoriet i 3. etasje',
      responsible: 'Fakultetsdirektør',
      ...until(220),
      status: 'not-started',
    },
  ]
}
