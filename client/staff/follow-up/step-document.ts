/** What the pages of a unit's documents fetch and change: one document each, answered whole. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { z } from 'zod'
import { type Agenda, agendaSchema } from '#shared/agenda.ts'
import { type Inquiries, inquiriesSchema } from '#shared/inquiry.ts'
import { type Planning, planningSchema } from '#shared/planning.ts'
import { type RiskAssessment, riskAssessmentSchema } from '#shared/risk.ts'
import { type Sittings, sittingsSchema } from '#shared/sitting.ts'
import { ask, failureCode } from '../../platform/api.ts'
import { unitHomeKey } from '../../platform/unit-home.ts'

/** A document of a unit's year, by where the API has it. */
export interface DocumentPlace {
  roundId: string
  unitId: string
  /** Below the unit: for instance `risk/risk-assessment`. */
  below: string
}

/** Where the document of a step is filed (shared/filing-document.ts). */
export function filingPage(
  { round, unit, step }: { round: { id: string }; unit: { id: string }; step: { id: string } },
  kind: 'risk' | 'meeting',
): string {
  return `/rounds/${round.id}/units/${unit.id}/filings/${kind}.${step.id}`
}

export const planningDocument = documentOf<Planning>(planningSchema)
export const sittingsDocument = documentOf<Sittings>(sittingsSchema)
export const riskDocument = documentOf<RiskAssessment>(riskAssessmentSchema)
export const agendaDocument = documentOf<Agenda>(agendaSchema)
export const inquiriesDocument = documentOf<Inquiries>(inquiriesSchema)

interface Change {
  method: 'POST' | 'PUT' | 'DELETE'
  /** Below the document, for instance `/state`. */
  path?: string
  body?: unknown
}

/** Where the page's own address says the document is. @param kind as in the API, for instance `risk` */
export function usePlace(kind: string): DocumentPlace {
  const { round = '', unit = '', step = '' } = useParams()
  return { roundId: round, unitId: unit, below: `${kind}/${step}` }
}

function documentOf<Document>(schema: z.ZodType<Document>) {
  const query = ({ roundId, unitId, below }: DocumentPlace) =>
    queryOptions({
      queryKey: ['unit-document', roundId, unitId, below],
      queryFn: ({ signal }) =>
        ask('GET', `/api/rounds/${roundId}/units/${unitId}/${below}`, schema, { signal }),
    })
  return {
    useDocument: (place: DocumentPlace) => useQuery(query(place)),
    /** After a refusal because of somebody else's change the newest is fetched, so that it can be tried again. */
    useChange(place: DocumentPlace, onChanged?: (document: Document) => void) {
      const client = useQueryClient()
      const { queryKey } = query(place)
      const { roundId, unitId, below } = place
      return useMutation({
        mutationFn: ({ method, path = '', body }: Change) =>
          ask(method, `/api/rounds/${roundId}/units/${unitId}/${below}${path}`, schema, { body }),
        onSuccess: (saved) => {
          client.setQueryData<Document>(['unit-document', roundId, unitId, below], saved)
          void client.invalidateQueries({ queryKey: unitHomeKey(unitId) })
          onChanged?.(saved)
        },
        onError: (error) => {
          if (failureCode(error) === 'changed-meanwhile' || failureCode(error) === 'document-done')
            void client.invalidateQueries({ queryKey })
        },
      })
    },
  }
}
