/** What the round's page asks about when results open. */
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import {
  type Circle,
  type Publication,
  type PublicationDays,
  publicationSchema,
} from '#shared/publication.ts'
import { ask } from '../../platform/api.ts'
import { roundQuery, roundsQuery } from './queries.ts'

/** GET /api/rounds/:round/publication */
export function publicationQuery(id: string) {
  return queryOptions({
    queryKey: ['publication', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}/publication`, publicationSchema, { signal }),
  })
}

/** PUT /api/rounds/:round/publication */
export function savePublicationDays(id: string, days: PublicationDays): Promise<Publication> {
  return ask('PUT', `/api/rounds/${id}/publication`, publicationSchema, { body: days })
}

/** POST /api/rounds/:round/publication/:circle */
export function openCircle(id: string, circle: Circle): Promise<Publication> {
  return ask('POST', `/api/rounds/${id}/publication/${circle}`, publicationSchema)
}

/** Keeps what the server answered, and lets everything that depends on it be asked anew. */
export function useKeepPublication(id: string): (publication: Publication) => void {
  const client = useQueryClient()
  return (publication) => {
    client.setQueryData(publicationQuery(id).queryKey, publication)
    void client.invalidateQueries({ queryKey: roundQuery(id).queryKey })
    void client.invalidateQueries({ queryKey: roundsQuery.queryKey })
    void client.invalidateQueries({ queryKey: ['progress', id] })
    void client.invalidateQueries({ queryKey: ['unit-home'] })
  }
}
