/** The programme's forms at a unit, such as "Oppsummering og evaluering": filled in, consulted on, signed. */
import type { z } from 'zod'
import { slugSchema } from '#shared/fields.ts'
import { type Facts, type Form, factsSchema, formSaveSchema, formSchema } from '#shared/form.ts'
import type { Actor } from '#shared/session.ts'
import { consultationRequestSchema, revisionSchema } from '#shared/unit-year.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Reader } from '../platform/database.ts'
import { invalidParams, Problem } from '../platform/problem.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { formAnswersSchema, missingRequired } from '../programme/form.ts'
import { linesOf } from '../programme/form-questions.ts'
import { notOpenYet } from '../round/round-access.ts'
import { saveConsultation } from '../year/consultation.store.ts'
import { refuseTooEarly } from '../year/step-visit.routes.ts'
import {
  isConsulted,
  readsDocuments,
  signsDocuments,
  unitInRoundSchema,
  writesDocuments,
  yearOf,
} from '../year/unit-year.routes.ts'
import { recordSteps, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { type FormResponse, loadFormResponse, saveFormResponse } from './form.store.ts'
import { isReopenable } from './form.ts'
import {
  formOf,
  isFormOpen,
  loadFormDue,
  loadFormPage,
  loadOrBegin,
  type ProgrammeForm,
} from './form-page.store.ts'

const formParams = unitInRoundSchema.extend({ form: slugSchema })
type Visit<B> = Context<z.infer<typeof formParams>, unknown, B> & { actor: Actor }

/** @throws Problem not-found for a form the round's programme does not have */
function formIn(year: UnitYear, formId: string): ProgrammeForm {
  const form = formOf(year, formId)
  if (!form) throw new Problem('not-found')
  return form
}

/** For changes. @throws Problem round-aborted, or no-results for a form that opens with them */
function openForm(year: UnitYear, formId: string): ProgrammeForm {
  const form = formIn(year, formId)
  if (year.round.state === 'aborted') throw new Problem('round-aborted')
  if (!isFormOpen(year, form)) throw notOpenYet(year.round, 'leaders')
  return form
}

/** @throws Problem form-signed, or changed-meanwhile when the revision is another by now */
function assertUnsigned(response: FormResponse, revision: number): void {
  if (response.state === 'signed') throw new Problem('form-signed')
  if (response.revision !== revision) throw new Problem('changed-meanwhile')
}

function audit(visit: Visit<unknown>, action: string) {
  const { round, unit, form } = visit.params
  return {
    at: visit.now,
    actorId: visit.actor.personId,
    action,
    subject: `round:${round}/unit:${unit}/form:${form}`,
  }
}

async function save(visit: Visit<z.infer<typeof formSaveSchema>>): Promise<Form> {
  const { storage, params, body, actor, today } = visit
  const year = await yearOf(visit)
  const form = openForm(year, params.form)
  const answers = formAnswersSchema(form.definition).safeParse(body.answers)
  if (!answers.success)
    throw new Problem('form-invalid', { invalidParams: invalidParams(answers.error, 'body.answers') })
  await transaction(storage, async (tx) => {
    const before = await loadOrBegin(tx, year, form, today)
    assertUnsigned(before, body.revision)
    const after = { ...before, answers: answers.data, revision: before.revision + 1 }
    await saveFormResponse(tx, year, form.entry.id, after)
    await recordSteps(tx, year, stepsOf(year, 'form', form.entry.id), 'in-progress', null)
    await recordAudit(tx, audit(visit, 'form-saved'))
  })
  return loadFormPage(storage, year, form, actor, today)
}

async function sign(visit: Visit<z.infer<typeof revisionSchema>>): Promise<Form> {
  const { storage, params, body, actor, today } = visit
  const year = await yearOf(visit)
  const form = openForm(year, params.form)
  await transaction(storage, async (tx) => {
    const before = await loadOrBegin(tx, year, form, today)
    assertUnsigned(before, body.revision)
    const missing = missingRequired(form.definition, before.answers)
    if (missing.length > 0)
      throw new Problem('form-invalid', {
        invalidParams: missing.map((name) => ({ name: `answers.${name}`, reason: 'must be answered' })),
      })
    for (const step of stepsOf(year, 'form', form.entry.id)) await refuseTooEarly(tx, year, step)
    const signed = { ...before, state: 'signed' as const, signedOn: today, signedBy: actor.personId }
    await saveFormResponse(tx, year, form.entry.id, signed)
    await recordSteps(tx, year, stepsOf(year, 'form', form.entry.id), 'done', today)
    await recordAudit(tx, audit(visit, 'form-signed'))
  })
  return loadFormPage(storage, year, form, actor, today)
}

/** What was consulted on is still the same words: the confirmation stays, until they are changed. */
async function reopen(visit: Visit<z.infer<typeof revisionSchema>>): Promise<Form> {
  const { storage, params, body, actor, today } = visit
  const year = await yearOf(visit)
  const form = openForm(year, params.form)
  await transaction(storage, async (tx) => {
    const before = await loadOrBegin(tx, year, form, today)
    if (before.revision !== body.revision || before.state !== 'signed') throw new Problem('changed-meanwhile')
    if (!isReopenable(before, form.entry, await loadFormDue(tx, year, form, today), today))
      throw new Problem('form-closed')
    await saveFormResponse(tx, year, form.entry.id, {
      ...before,
      state: 'draft',
      signedOn: null,
      signedBy: null,
    })
    await recordSteps(tx, year, stepsOf(year, 'form', form.entry.id), 'in-progress', null)
    await recordAudit(tx, audit(visit, 'form-reopened'))
  })
  return loadFormPage(storage, year, form, actor, today)
}

async function confirmConsultation(visit: Visit<z.infer<typeof consultationRequestSchema>>): Promise<Form> {
  const { storage, params, body, actor, today } = visit
  const year = await yearOf(visit)
  const form = openForm(year, params.form)
  await transaction(storage, async (tx) => {
    const { revision } = await loadOrBegin(tx, year, form, today)
    if (body.revision !== revision) throw new Problem('changed-meanwhile')
    if (revision === 0) throw new Problem('form-invalid', { detail: 'Nothing is filled in yet' })
    await saveConsultation(tx, year, {
      document: form.entry.id,
      revision,
      personId: actor.personId,
      confirmedOn: today,
      remark: body.remark,
    })
    await recordAudit(tx, audit(visit, 'form-consultation-confirmed'))
  })
  return loadFormPage(storage, year, form, actor, today)
}

/** Signed forms that were open before the results. */
async function loadFacts(reader: Reader, year: UnitYear): Promise<Facts> {
  const forms: Facts['forms'] = []
  for (const step of year.programme.definition.steps) {
    const form = step.form && step.opens === 'launch' ? formOf(year, step.form) : null
    const response = form && (await loadFormResponse(reader, year, form.entry.id))
    if (!form || !response?.signedOn) continue
    const { id, title } = form.entry
    forms.push({
      id,
      title,
      signedOn: response.signedOn,
      lines: linesOf(form.definition, response.answers),
    })
  }
  return { forms }
}

const path = '/api/rounds/:round/units/:unit/forms/:form'
const shape = { params: formParams, response: formSchema }

export const formRoutes: Route[] = [
  defineRoute({
    ...shape,
    method: 'get',
    path,
    summary: 'A form of the unit, with the answers so far.',
    who: readsDocuments,
    async handle(visit) {
      const year = await yearOf(visit)
      return loadFormPage(visit.storage, year, formIn(year, visit.params.form), visit.actor, visit.today)
    },
  }),
  defineRoute({
    ...shape,
    method: 'put',
    path,
    summary: 'Save a draft of a form; it may be incomplete, never ill-formed.',
    body: formSaveSchema,
    who: writesDocuments,
    handle: save,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/signature`,
    summary: 'Sign a form as the leader of the unit; locks it.',
    body: revisionSchema,
    who: signsDocuments,
    handle: sign,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/reopening`,
    summary: 'Open a signed form again as the leader of the unit, until its deadline.',
    body: revisionSchema,
    who: signsDocuments,
    handle: reopen,
  }),
  defineRoute({
    ...shape,
    method: 'post',
    path: `${path}/consultation`,
    summary: 'Confirm having been consulted on a form as safety representative; not an approval.',
    body: consultationRequestSchema,
    who: isConsulted,
    handle: confirmConsultation,
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/facts',
    summary: 'Signed forms that were filled in before the results, to read beside them.',
    params: unitInRoundSchema,
    response: factsSchema,
    who: readsDocuments,
    handle: async (visit) => loadFacts(visit.storage, await yearOf(visit)),
  }),
]
