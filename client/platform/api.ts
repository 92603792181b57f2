/** The one way to the server: typed requests, answers checked against the shared schemas, problems by code. */
import type { z } from 'zod'
import type { Language } from '#shared/language.ts'
import { type InvalidParam, type ProblemBody, type ProblemCode, problemSchema } from '#shared/problem.ts'

/** `offline`: the server was not reached. `unreadable`: it answered with something this page does not know. */
export type FailureCode = ProblemCode | 'offline' | 'unreadable'

/** What went wrong, by code; pages show their own text for it in the person's language. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly invalidParams: readonly InvalidParam[]
  /** Language of the invited person, where the problem concerns an invitation. */
  readonly language: Language | undefined
  /** With `overtaken`: what the next change of the answer must exceed. */
  readonly sequence: number | undefined
  /** With `no-results`: the day on which they open to the person (ISO), where it is known. */
  readonly opensOn: string | undefined
  /** With a deadline that was refused: the date that stands in the way. */
  readonly clash: ProblemBody['clash']

  constructor(
    code: FailureCode,
    invalidParams: readonly InvalidParam[] = [],
    {
      language,
      sequence,
      opensOn,
      clash,
    }: Pick<ProblemBody, 'language' | 'sequence' | 'opensOn' | 'clash'> = {},
  ) {
    super(code)
    this.name = 'Failure'
    this.code = code
    this.invalidParams = invalidParams
    this.language = language
    this.sequence = sequence
    this.opensOn = opensOn
    this.clash = clash
  }
}

/** The code of anything that was thrown; what is not a failure of a request is `internal`. */
export function failureCode(error: unknown): FailureCode {
  return error instanceof Failure ? error.code : 'internal'
}

interface Request {
  body?: unknown
  signal?: AbortSignal
  /** Lets a request outlive the page, for a save that is under way when the person leaves. */
  keepalive?: boolean
  /** Asks as nobody: a session that is open in the same browser is not sent along. */
  anonymous?: boolean
}

let confirmLogin: (() => Promise<boolean>) | null = null
let confirming: Promise<boolean> | null = null

/**
 * Says how an entry lets people show anew that it is they, when the server asks for a fresh login. What was asked is then
 * sent once more; the page that asked knows nothing of it.
 */
export function whenLoginTooOld(confirm: () => Promise<boolean>): void {
  confirmLogin = confirm
}

/** One dialog for all requests that wait. */
function confirmed(confirm: () => Promise<boolean>): Promise<boolean> {
  confirming ??= confirm().finally(() => {
    confirming = null
  })
  return confirming
}

async function reach(method: string, path: string, request: Request): Promise<Response> {
  const response = await send(method, path, request)
  if (response.status !== 403 || request.anonymous || confirmLogin === null) return response
  const { code } = await asFailure(response.clone())
  return code === 'login-too-old' && (await confirmed(confirmLogin)) ? send(method, path, request) : response
}

async function send(method: string, path: string, request: Request): Promise<Response> {
  const credentials = request.anonymous ? 'omit' : 'same-origin'
  const headers: Record<string, string> = { Accept: 'application/json' }
  // Whoever is signed in shows by it that a page of the product asks (server/app.ts).
  if (method !== 'GET' && !request.anonymous) headers['X-Medvirk'] = '1'
  const init: RequestInit = { method, headers, credentials }
  if (request.signal) init.signal = request.signal
  if (request.keepalive) init.keepalive = true
  if (request.body !== undefined) {
    headers['Content-Type'] = 'application/json'
    init.body = JSON.stringify(request.body)
  }
  try {
    return await fetch(path, init)
  } catch (error) {
    if (request.signal?.aborted) throw error
    throw new Failure('offline')
  }
}

async function asFailure(response: Response): Promise<Failure> {
  const body: unknown = await response.json().catch(() => null)
  const problem = problemSchema.safeParse(body)
  if (!problem.success) return new Failure(response.status >= 500 ? 'internal' : 'unreadable')
  return new Failure(problem.data.code, problem.data.invalidParams, problem.data)
}

/**
 * Sends a request and returns the answer as the schema describes it.
 *
 * @throws Failure with the server's code, `offline`, or `unreadable`.
 */
export async function ask<S extends z.ZodType>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  answer: S,
  request: Request = {},
): Promise<z.infer<S>> {
  return read(await reach(method, path, request), answer)
}

/**
 * What a request that was sent already is answered with, as the schema describes it; may be read more than once.
 *
 * @throws Failure as `ask` does
 */
export async function received<S extends z.ZodType>(sent: Promise<Response>, answer: S): Promise<z.infer<S>> {
  const response = await sent.catch(() => {
    throw new Failure('offline')
  })
  return read(response.clone(), answer)
}

async function read<S extends z.ZodType>(response: Response, answer: S): Promise<z.infer<S>> {
  if (!response.ok) throw await asFailure(response)
  const parsed = answer.safeParse(await response.json().catch(() => null))
  if (!parsed.success) throw new Failure('unreadable')
  return parsed.data
}

/**
 * Sends a request whose answer has no content.
 *
 * @throws Failure as `ask` does.
 */
export async function tell(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  request: Request = {},
): Promise<void> {
  const response = await reach(method, path, request)
  if (!response.ok) throw await asFailure(response)
}

/**
 * Sends a request whose answer is a file.
 *
 * @throws Failure as `ask` does; `offline` also when the file breaks off.
 */
export async function fetchFile(method: 'GET' | 'POST', path: string, request: Request = {}): Promise<Blob> {
  const response = await reach(method, path, request)
  if (!response.ok) throw await asFailure(response)
  try {
    return await response.blob()
  } catch {
    throw new Failure('offline')
  }
}
