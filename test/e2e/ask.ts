/** The API as somebody who is signed in in a browser window sees it. */
import type { z } from 'zod'
import type { Visitor } from './visitor.ts'

/** @throws when the answer is a refusal, or does not fit the schema */
export async function ask<S extends z.ZodType>(
  { context }: Pick<Visitor, 'context'>,
  path: string,
  schema: S,
): Promise<z.infer<S>> {
  const answer = await context.request.get(path)
  if (!answer.ok()) throw new Error(`${path} was refused with ${answer.status()}`)
  return schema.parse(await answer.json())
}

/** The status of the answer alone, for what must be refused. */
export async function statusOf({ context }: Pick<Visitor, 'context'>, path: string): Promise<number> {
  return (await context.request.get(path)).status()
}
