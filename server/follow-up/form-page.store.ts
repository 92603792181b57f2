/** A form as its page shows it: what every request about a form answers with. */
import type { Form } from '#shared/form.ts'
import type { ProgrammeDefinition } from '#shared/programme.ts'
import type { Actor } from '#shared/session.ts'
import { leads, mayEditPlan, represents } from '../access/policy.ts'
import type { Reader } from '../platform/database.ts'
import { formAnswersSchema } from '../programme/form.ts'
import { isStepOpen } from '../round/publication.ts'
import { summaryOf } from '../round/summary.ts'
import { consultationOf, loadConsultation } from '../year/consultation.store.ts'
import { loadSignature } from '../year/signature.store.ts'
import { loadUnitHead } from '../year/unit-head.store.ts'
import { loadSteps, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { type FormResponse, loadFormResponse } from './form.store.ts'
import { daysLate, isReopenable, prefilled } from './form.ts'
import { loadKnownFacts } from './known-facts.store.ts'

/** A form of the programme, with its definition. */
export interface ProgrammeForm {
  entry: ProgrammeDefinition['forms'][number]
  definition: Record<string, unknown>
}

/** Null for a form that the round's programme does not have. */
export function formOf({ programme }: UnitYear, formId: string): ProgrammeForm | null {
  const entry = programme.definition.forms.find((form) => form.id === formId)
  const definition = entry && programme.forms[entry.id]
  return entry && definition ? { entry, definition } : null
}

/** The answers so far; those that the system knows when nobody has saved any (revision 0). @param today ISO date */
export async function loadOrBegin(
  reader: Reader,
  year: UnitYear,
  { entry, definition }: ProgrammeForm,
  today: string,
): Promise<FormResponse> {
  const response = await loadFormResponse(reader, year, entry.id)
  if (response) return response
  const schema = formAnswersSchema(definition)
  const answers = prefilled(
    await loadKnownFacts(reader, year, today),
    (known) => schema.safeParse(known).success,
  )
  return { answers, state: 'draft', revision: 0, signedOn: null, signedBy: null }
}

/** Whether the form may be filled in now; one that no step asks for opens with the results. */
export function isFormOpen(year: UnitYear, { entry }: ProgrammeForm): boolean {
  const [step] = stepsOf(year, 'form', entry.id)
  return isStepOpen(year.round, step ?? { opens: 'results' })
}

/** The date that holds for the unit, ISO; null where the form has none. @param today ISO date */
export async function loadFormDue(
  reader: Reader,
  year: UnitYear,
  { entry }: ProgrammeForm,
  today: string,
): Promise<string | null> {
  const step = (await loadSteps(reader, year, today)).find((each) => each.form === entry.id)
  return step?.status.due ?? null
}

/** The unit of the year is one the actor may read about, so it is in the tree. @param today ISO date */
export async function loadFormPage(
  reader: Reader,
  year: UnitYear,
  form: ProgrammeForm,
  actor: Actor,
  today: string,
): Promise<Form> {
  const unit = await loadUnitHead(reader, year.tree, year.unitId)
  if (!unit) throw new Error('A unit outside the tree has no page')
  const response = await loadOrBegin(reader, year, form, today)
  const consultation = await loadConsultation(reader, year, form.entry.id)
  const due = await loadFormDue(reader, year, form, today)
  const open = isFormOpen(year, form)
  const writable = open && response.state === 'draft'
  const reopenable = open && isReopenable(response, form.entry, due, today)
  return {
    unit,
    round: summaryOf(year.round, actor, year.tree),
    id: form.entry.id,
    title: form.entry.title,
    definition: form.definition,
    answers: response.answers,
    state: response.state,
    revision: response.revision,
    signed: await loadSignature(reader, year, response),
    due,
    editable: form.entry.editable,
    daysLate: open || response.state === 'signed' ? daysLate(response, due, today) : null,
    standing: !open ? 'not-open' : writable || reopenable ? 'open' : 'closed',
    consultation: consultation && consultationOf(consultation, response.revision),
    mayEdit: writable && mayEditPlan(actor, year.tree, year.unitId),
    mayConsult: open && response.revision > 0 && represents(actor, year.unitId),
    maySign: writable && leads(actor, year.tree, year.unitId),
    mayReopen: reopenable && leads(actor, year.tree, year.unitId),
  }
}
