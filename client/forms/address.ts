/** The entry's only address: /forms/rounds/:round/units/:unit/:form */
import { z } from 'zod'
import { idSchema, slugSchema } from '#shared/fields.ts'

const placeSchema = z.object({ round: idSchema, unit: idSchema, form: slugSchema })
export type FormPlace = z.infer<typeof placeSchema>

/** Which form a path means, or null when it means none. */
export function placeIn(pathname: string): FormPlace | null {
  const [, round, unit, form] = /^\/forms\/rounds\/([^/]+)\/units\/([^/]+)\/([^/]+)\/?$/.exec(pathname) ?? []
  return placeSchema.safeParse({ round, unit, form }).data ?? null
}

/** The form's path in the API. */
export function apiPath({ round, unit, form }: FormPlace): string {
  return `/api/rounds/${round}/units/${unit}/forms/${form}`
}
