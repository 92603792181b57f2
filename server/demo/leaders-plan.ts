/** The plan of the demo's leader: two things to keep and four to improve, complete and not yet declared ready. */
import type { MeasureFields } from '#shared/measure.ts'
import { daysAfter, workingDay } from './calendar.ts'
import { role, unplaced } from './measures.ts'

/** @param today ISO date: deadlines are counted from it */
export function leadersMeasures(today: string): MeasureFields[] {
  const until = (days: number) => ({
    deadline: { kind: 'date', on: workingDay(daysAfter(today, days)) } as const,
  })
  const always = { deadline: { kind: 'ongoing' } as const }
  return [
    {
      focus: 'keep',
      ...unplaced,
      theme: 'Faglig fellesskap',
      goal: 'Alle har noen å drøfte faget med',
      text: 'Onsdagslunsj med et kort faglig innlegg, på tur mellom seksjonene',
      responsible: [role('Seksjonslederne')],
      ...always,
      status: 'in-progress',
      prevention: 'primary',
      scaleId: 'social-community',
      model: 'working-conditions.psychosocial',
    },
    {
      focus: 'keep',
      ...unplaced,
      theme: 'Medvirkning',
      goal: 'Saker drøftes før de avgjøres',
      text: 'Sakslista til instituttmøtet sendes fem dager før, med et åpent punkt',
      responsible: [role('Instituttleder')],
      ...always,
      status: 'in-progress',
      prevention: 'primary',
      scaleId: 'information-and-participation',
      model: 'working-conditions.organisational',
    },
    {
      focus: 'improve',
      ...unplaced,
      theme: 'Arbeidsmengde',
      goal: 'Arbeidsperiodene er til å forutse',
      text: 'Felles plan for tokt, felt og undervisning før hvert semester',
      responsible: [role('Studieleder')],
      ...until(54),
      status: 'in-progress',
      prevention: 'primary',
      scaleId: 'manageable-workload',
      model: 'working-conditions.organisational',
      references: [{ kind: 'RL', number: '', text: 'Årsplan for tokt', link: '' }],
    },
    {
      focus: 'improve',
      ...unplaced,
      theme: 'Tydelige krav',
      goal: 'Alle vet hva som forventes i fellesprosjekter',
      text: 'Gå gjennom roller og oppgaver midt i semesteret, og juster der det er uklart',
      responsible: [role('Prosjektlederne')],
      ...until(40),
      status: 'not-started',
      prevention: 'secondary',
      scaleId: 'role-clarity',
      model: 'working-conditions.organisational',
    },
    {
      focus: 'improve',
      ...unplaced,
      theme: 'Tilbake etter fravær',
      goal: 'Trygg vei tilbake til jobb',
      text: 'Samtale og tilpasset plan de fire første ukene',
      responsible: [role('Nærmeste leder')],
      ...always,
      status: 'done',
      prevention: 'tertiary',
      references: [{ kind: 'PR', number: '4.2', text: 'Rutine for oppfølging', link: '' }],
    },
    {
      focus: 'improve',
      ...unplaced,
      theme: 'Fysisk arbeidsmiljø',
      goal: 'Våtlaboratoriet kan brukes uten støyplager',
      text: 'Ny ventilasjon i våtlaboratoriet i 3. etasje',
      responsible: [role('Fakultetsdirektør')],
      ...until(220),
      status: 'not-started',
      prevention: 'primary',
      scaleId: 'workplace',
      model: 'working-conditions.physical',
    },
  ]
}
