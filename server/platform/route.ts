/**
 * One row of the route table: method, path, who, schemas, handler. Mounting a row makes the straight line of every
 * request: authenticate → ask the policy → parse → handle → parse the answer, so extra fields cannot leave.
 */
import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import type { Request, Response, Router } from 'express'
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { InvalidParam, ProblemCode } from '#shared/problem.ts'
import type { Actor } from '#shared/session.ts'
import { type Clock, dayOf } from './clock.ts'
import type { Storage } from './database.ts'
import { type Feed, sendEvents, whileAdmitted } from './event-stream.ts'
import type { Logger } from './log.ts'
import type { Mail } from './outbox.ts'
import { invalidParams, Problem } from './problem.ts'
import type { Vault } from './vault.ts'

/** The session that a request came with. */
export interface CurrentSession {
  id: string
  /** When the person last showed that it is they; null where the login provider did not say. */
  confirmedAt: Temporal.Instant | null
  /** Id of the login provider the person came by; null for a mail. */
  provider: string | null
}

/** What every handler works with. */
export interface Services {
  storage: Storage
  clock: Clock
  mail: Mail
  /** Round keys, outside the database. */
  vault: Vault
  /** Folder of the database, and of the questionnaires that were imported. */
  dataDir: string
  /** Address people use, for links in mails, without a slash at the end; known once the server listens. */
  baseUrl(): string
  /** For work that goes on after its request was answered. */
  log?: Logger
}

export interface Context<P, Q, B> extends Services {
  now: Temporal.Instant
  /** The day of `now` in Norway. */
  today: string
  params: P
  query: Q
  body: B
  request: Request
  /** The session that the request came with; null for somebody who is not signed in. */
  session: CurrentSession | null
  /** What the session cookie holds, whether it opens anything or not. */
  sessionToken: string | null
  /** Sets the session cookie, or takes it away (null). */
  setSession(token: string | null): void
  /** The secret kept by a browser that has asked for a login link. */
  browserToken: string | null
  /** Lets the browser keep that secret, or forget it (null). */
  setBrowser(token: string | null): void
  /** Says that something new came to be: 201 in the place of 200. */
  created(): void
}

/** What a policy decides on: who asks, for which place. */
export interface Visit<P> extends Services {
  actor: Actor
  params: P
  today: string
}

/** `allow`; `hide` answers as if it did not exist; `deny` says that the person's roles do not reach. */
export type Decision = 'allow' | 'hide' | 'deny'

type Empty = Record<never, never>

interface RouteShape<P, Q, B, R extends z.ZodType> {
  method: 'get' | 'post' | 'put' | 'delete'
  /** Express path below the server's root, for instance `/api/units/:unit/home`. */
  path: string
  /** One English sentence for the API's description. */
  summary: string
  params?: z.ZodType<P>
  query?: z.ZodType<Q>
  body?: z.ZodType<B>
  /** Largest body in bytes; 256 KiB when not given. */
  bodyLimit?: number
  /** Schema of the answer; z.null() for an empty one (204). */
  response: R
  status?: 200 | 201
  /**
   * For an answer that is a text to be downloaded as it is, to the last byte; or a file (fileSchema) of one of the
   * media types.
   */
  media?: 'text/plain' | FileMedia | readonly FileMedia[]
}

/** Open to everyone; the actor is null for somebody who is not signed in. */
interface OpenRow<P, Q, B, R extends z.ZodType> extends RouteShape<P, Q, B, R> {
  who: 'anyone'
  handle(context: Context<P, Q, B> & { actor: Actor | null }): Promise<z.input<R> | Finished<R>>
}

/** Only for signed-in people whom the policy lets through. */
interface GuardedRow<P, Q, B, R extends z.ZodType> extends RouteShape<P, Q, B, R> {
  who: (visit: Visit<P>) => Promise<Decision> | Decision
  /**
   * Acts that cannot be taken back, and files with much in them: only within minutes of signing in or of having shown
   * anew that it is the person (OWASP ASVS 5.0, 7.5.3), so that a device left open is not enough.
   */
  fresh?: true
  handle(context: Context<P, Q, B> & { actor: Actor }): Promise<z.input<R> | Finished<R>>
}

export interface Route {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  summary: string
  open: boolean
  /** Asks for a login of the last minutes. */
  fresh: boolean
  schemas: { params?: z.ZodType; query?: z.ZodType; body?: z.ZodType; response: z.ZodType }
  status: number
  /** Media types of the answer. */
  media: readonly string[]
  serve(call: Call): Promise<unknown>
  /** Whether the policy lets the person through: a stream asks again and again. */
  admits(call: Omit<Call, 'readBody'>): Promise<boolean>
}

export interface Call extends Services {
  request: Request
  session: CurrentSession | null
  sessionToken: string | null
  browserToken: string | null
  actor: Actor | null
  /** Reads and parses the JSON body into request.body; only asked for once the policy has let the person through. */
  readBody(limit: number): Promise<void>
  setSession(token: string | null): void
  setBrowser(token: string | null): void
  created(): void
}

const defaultBodyLimit = 256 * 1024

const noQuery = z.strictObject({})

/** Minutes within which a login counts as fresh. */
export const freshMinutes = 5

/** Never for a moment to come: a clock that was set back makes no login younger. */
function isFresh(session: CurrentSession | null, now: Temporal.Instant): boolean {
  if (!session?.confirmedAt) return false
  const age = now.since(session.confirmedAt).total('minutes')
  return age >= 0 && age < freshMinutes
}

/** Any signed-in person. */
export const signedIn = (): Decision => 'allow'

/** Makes a row of the route table; the types of params, query, body and answer follow from its schemas. */
export function defineRoute<R extends z.ZodType, P = Empty, Q = Empty, B = undefined>(
  row: OpenRow<P, Q, B, R>,
): Route
export function defineRoute<R extends z.ZodType, P = Empty, Q = Empty, B = undefined>(
  row: GuardedRow<P, Q, B, R>,
): Route
export function defineRoute<R extends z.ZodType, P, Q, B>(
  row: OpenRow<P, Q, B, R> | GuardedRow<P, Q, B, R>,
): Route {
  // The types refuse it too, but the bundler does not look at types: such a row must not come as far as a start.
  const { method, path, who } = row
  if (who !== 'anyone' && typeof who !== 'function')
    throw new Error(`${method} ${path} does not say who may ask it`)
  return {
    method: row.method,
    path: row.path,
    summary: row.summary,
    open: row.who === 'anyone',
    fresh: row.who !== 'anyone' && row.fresh === true,
    schemas: { params: row.params, query: row.query, body: row.body, response: row.response },
    status: row.response instanceof z.ZodNull ? 204 : (row.status ?? 200),
    media: [row.media ?? 'application/json'].flat(),
    async admits({ request, actor, setSession: _, setBrowser: __, created: ___, ...services }) {
      if (row.who === 'anyone') return true
      const params = parse(row.params, request.params, 'path', 'not-found') as P
      const today = dayOf(services.clock.now())
      return actor !== null && (await row.who({ ...services, actor, params, today })) === 'allow'
    },
    async serve({ request, actor, setSession, setBrowser, created, readBody, ...services }) {
      const now = services.clock.now()
      const today = dayOf(now)
      const params = parse(row.params, request.params, 'path', 'not-found') as P
      const base = { ...services, request, setSession, setBrowser, created, now, today, params }
      if (row.who === 'anyone') {
        const [query, body] = await readInput(row, request, readBody)
        return leaving(row.response, await row.handle({ ...base, actor, query, body }))
      }
      if (!actor) throw new Problem('not-signed-in')
      const decision = await row.who({ ...services, actor, params, today })
      if (decision !== 'allow') throw new Problem(decision === 'hide' ? 'not-found' : 'not-allowed')
      if (row.fresh && !isFresh(services.session, now)) throw new Problem('login-too-old')
      const [query, body] = await readInput(row, request, readBody)
      return leaving(row.response, await row.handle({ ...base, actor, query, body }))
    },
  }
}

declare const finishedBy: unique symbol

/** An answer as it leaves: parsed by its schema and written, to be sent again and again. */
export interface Finished<R extends z.ZodType> {
  readonly json: Buffer
  /** Its ETag, which would take as long as the rest of the sending. */
  readonly tag: string
  readonly [finishedBy]: R
}

/** The schema that each was parsed by: nothing else makes a finished answer. */
const schemaOf = new WeakMap<object, z.ZodType>()

/** Parses an answer once, so that extra fields cannot leave, and writes it. @throws when it does not fit */
export function finish<R extends z.ZodType>(response: R, answer: z.input<R>): Finished<R> {
  const json = Buffer.from(JSON.stringify(response.parse(answer)))
  const tag = `"${createHash('sha256').update(json).digest('base64url')}"`
  const finished = { json, tag } as Finished<R>
  schemaOf.set(finished, response)
  return finished
}

/** @throws when the answer does not fit the row's own schema, or was finished by another */
function leaving(response: z.ZodType, answer: unknown): unknown {
  const isFinished = typeof answer === 'object' && answer !== null && schemaOf.get(answer) === response
  return isFinished ? answer : response.parse(answer)
}

async function readInput<P, Q, B, R extends z.ZodType>(
  row: RouteShape<P, Q, B, R>,
  request: Request,
  readBody: Call['readBody'],
): Promise<[Q, B]> {
  const query = parse(row.query ?? noQuery, request.query, 'query') as Q
  if (!row.body) return [query, undefined as B]
  if (!request.is('application/json')) throw new Problem('wrong-media-type')
  await readBody(row.bodyLimit ?? defaultBodyLimit)
  const refused = prototypeKeys(request.body, 'body', 4)
  if (refused.length > 0) throw new Problem('invalid-request', { invalidParams: refused })
  return [query, parse(row.body, request.body, 'body') as B]
}

/**
 * Where any key is allowed, zod drops `__proto__` without a word; it is refused here like any other unknown field.
 * Looks so many levels deep: what lies deeper is refused by the schemas anyway.
 */
function prototypeKeys(value: unknown, path: string, levels: number): InvalidParam[] {
  if (typeof value !== 'object' || value === null || levels === 0) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '__proto__'
      ? [{ name: `${path}.${key}`, reason: 'unknown field' }]
      : prototypeKeys(inner, `${path}.${key}`, levels - 1),
  )
}

function parse(
  schema: z.ZodType | undefined,
  value: unknown,
  where: string,
  code: ProblemCode = 'invalid-request',
) {
  if (!schema) return {}
  const result = schema.safeParse(value ?? {})
  if (result.success) return result.data
  throw new Problem(code, code === 'not-found' ? {} : { invalidParams: invalidParams(result.error, where) })
}

/** The kinds of file that leave the server. */
export type FileMedia =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'text/csv'
  | 'text/calendar'
  | 'application/zip'

/** A file on its way out. */
export interface SentFile {
  /** What the browser calls it when it is saved; any letters. */
  name: string
  media: FileMedia
  /** Whole, or in pieces that are sent as they come. */
  content: Uint8Array | AsyncIterable<Uint8Array>
}

/** The answer of a route whose media is a file. */
export const fileSchema: z.ZodType<SentFile> = z.custom<SentFile>(
  (value) => typeof value === 'object' && value !== null && 'media' in value && 'content' in value,
)

/** Nothing of the file is kept here; a reader who leaves ends its making. */
async function sendFile({ name, media, content }: SentFile, response: Response): Promise<void> {
  response.type(media).attachment(name)
  if (content instanceof Uint8Array) return void response.send(Buffer.from(content))
  try {
    await pipeline(content, response)
  } catch (error) {
    if (!response.closed) throw error
  }
}

function sendJson(answer: unknown, response: Response): void {
  if (typeof answer !== 'object' || answer === null || !schemaOf.has(answer))
    return void response.json(answer)
  const { json, tag } = answer as Finished<z.ZodType>
  response.set('ETag', tag).type('json').send(json)
}

/** Puts the rows on an Express router; `callFor` authenticates the request. */
export function mountRoutes(
  router: Router,
  routes: Route[],
  callFor: (request: Request, response: Response) => Promise<Call>,
): void {
  for (const route of routes)
    router[route.method](route.path, async (request, response) => {
      const call = await callFor(request, response)
      const answer = await route.serve(call)
      if (route.media.includes('text/event-stream')) {
        const admits = async () => route.open || route.admits(await callFor(request, response))
        await sendEvents(
          response,
          whileAdmitted(answer as Feed<unknown>, admits),
          route.schemas.response,
          call,
        )
      } else if (route.status === 204) response.status(204).end()
      else if (route.media.includes('text/plain')) response.type('text/plain').send(answer)
      else if (!route.media.includes('application/json')) await sendFile(fileSchema.parse(answer), response)
      else sendJson(answer, response.status(response.statusCode === 201 ? 201 : route.status))
    })
}
