/** A row of the route table that is answered with server-sent events, and goes on until its reader leaves. */
import { z } from 'zod'
import type { Actor } from '#shared/session.ts'
import type { Feed } from './event-stream.ts'
import { type Context, type Decision, defineRoute, type Route, type Visit } from './route.ts'

type Empty = Record<never, never>

interface StreamRow<P, Q, B, E extends z.ZodType> {
  /** `post` where a secret is sent along: addresses are written down in many places, bodies are not. */
  method: 'get' | 'post'
  path: string
  /** One English sentence for the API's description. */
  summary: string
  params?: z.ZodType<P>
  query?: z.ZodType<Q>
  body?: z.ZodType<B>
  /** Schema of each event's data, which is JSON. */
  event: E
}

interface OpenStream<P, Q, B, E extends z.ZodType> extends StreamRow<P, Q, B, E> {
  who: 'anyone'
  open(context: Context<P, Q, B> & { actor: Actor | null }): Promise<Feed<z.input<E>>>
}

interface GuardedStream<P, Q, B, E extends z.ZodType> extends StreamRow<P, Q, B, E> {
  who: (visit: Visit<P>) => Promise<Decision> | Decision
  open(context: Context<P, Q, B> & { actor: Actor }): Promise<Feed<z.input<E>>>
}

const feedSchema: z.ZodType<Feed<unknown>> = z.custom<Feed<unknown>>(
  (value) => typeof value === 'object' && value !== null && 'topic' in value && 'next' in value,
)

/** Makes a row of the route table; who is let in, and what is refused, is as for other rows. */
export function defineStream<E extends z.ZodType, P = Empty, Q = Empty, B = undefined>(
  row: OpenStream<P, Q, B, E>,
): Route
export function defineStream<E extends z.ZodType, P = Empty, Q = Empty, B = undefined>(
  row: GuardedStream<P, Q, B, E>,
): Route
export function defineStream<E extends z.ZodType, P, Q, B>(
  row: OpenStream<P, Q, B, E> | GuardedStream<P, Q, B, E>,
): Route {
  const route =
    row.who === 'anyone'
      ? defineRoute({ ...row, response: feedSchema, handle: row.open })
      : defineRoute({ ...row, response: feedSchema, handle: row.open })
  return {
    ...route,
    schemas: { ...route.schemas, response: row.event },
    media: ['text/event-stream'],
  }
}
