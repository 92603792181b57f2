/** Signed forms, such as "Oppsummering og evaluering" and the checklist of a safety round, to be filed. */
import { and, eq } from 'drizzle-orm'
import type { Text } from '#shared/language.ts'
import { formTable } from '../follow-up/follow-up.tables.ts'
import { loadFormResponse } from '../follow-up/form.store.ts'
import { formOf } from '../follow-up/form-page.store.ts'
import { linesOf } from '../programme/form-questions.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { findRound } from '../round/round.store.ts'
import { consultationOf, loadConsultation } from '../year/consultation.store.ts'
import { loadSignature } from '../year/signature.store.ts'
import { consultationTable } from '../year/year.tables.ts'
import { type DocumentSource, editionOf, type ReadyDocument } from './filing-document.ts'
import { formContent } from './form-document.ts'

export const formSource: DocumentSource = {
  kind: 'form',

  async list(reader, roundId) {
    const round = await findRound(reader, roundId)
    if (!round?.programmeHash) return []
    const { definition } = await loadProgrammeCopy(reader, round.programmeHash)
    const titles = new Map(definition.forms.map(({ id, title }) => [id, title]))
    const confirmed = await reader.db
      .select({
        unitId: consultationTable.unitId,
        document: consultationTable.document,
        on: consultationTable.confirmedOn,
        remark: consultationTable.remark,
      })
      .from(consultationTable)
      .where(eq(consultationTable.roundId, roundId))
    const consultations = new Map(confirmed.map((row) => [`${row.unitId}/${row.document}`, row]))
    const rows = await reader.db
      .select({
        unitId: formTable.unitId,
        formId: formTable.formId,
        revision: formTable.revision,
        signedOn: formTable.signedOn,
        signedBy: formTable.signedBy,
      })
      .from(formTable)
      .where(and(eq(formTable.roundId, roundId), eq(formTable.state, 'signed')))
    return rows.flatMap(({ unitId, formId, signedOn, ...row }) => {
      const title = titles.get(formId)
      if (!title || !signedOn) return []
      const consultation = consultations.get(`${unitId}/${formId}`) ?? null
      return [{ unitId, ...readyForm(formId, title, { ...row, signedOn }, consultation) }]
    })
  },

  async write(reader, year, formId, frame, { language }) {
    const form = formOf(year, formId)
    const response = form && (await loadFormResponse(reader, year, formId))
    const signed = response?.state === 'signed' ? await loadSignature(reader, year, response) : null
    if (!form || !response || !signed) return null
    const kept = await loadConsultation(reader, year, formId)
    const consultation = kept && consultationOf(kept, response.revision)
    const lines = linesOf(form.definition, response.answers)
    return {
      ...readyForm(formId, form.entry.title, { ...response, signedOn: signed.on }, consultation),
      responsible: signed.by,
      content: formContent({ title: form.entry.title, signed, consultation, lines }, frame, language),
    }
  },
}

function readyForm(
  formId: string,
  name: Text,
  { revision, signedOn: on, signedBy }: { revision: number; signedOn: string; signedBy: string | null },
  consultation: { on: string; remark: string } | null,
): ReadyDocument {
  // A form that is opened again and signed unchanged keeps its revision, and it may be consulted on after the signature.
  const edition = editionOf([revision, on, signedBy, consultation && [consultation.on, consultation.remark]])
  return { id: `form.${formId}`, name, on, edition, version: null, consulted: consultation !== null }
}
