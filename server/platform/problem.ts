/** The one kind of error that handlers throw, and the one handler that turns errors into answers (RFC 9457). */
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { z } from 'zod'
import type { Language } from '#shared/language.ts'
import type { InvalidParam, ProblemBody, ProblemCode } from '#shared/problem.ts'
import { problemCatalogue } from '#shared/problem-catalogue.ts'
import type { Logger } from './log.ts'
import { meansNoRoom } from './no-room.ts'

interface ProblemOptions {
  detail?: string
  invalidParams?: InvalidParam[]
  language?: Language
  /** With `overtaken`. */
  sequence?: number
  /** With `no-results`, ISO date. */
  opensOn?: string
  /** With what a deadline is refused for. */
  clash?: NonNullable<ProblemBody['clash']>
}

export class Problem extends Error {
  readonly code: ProblemCode
  readonly options: ProblemOptions

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code)
    this.code = code
    this.options = options
  }
}

/** Names the fields that zod refused; the reasons are zod's, without the submitted value. */
export function invalidParams(error: z.ZodError, prefix: string): InvalidParam[] {
  return error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined]
    return keys.map((key) => ({
      name: [prefix, ...issue.path.map(String), ...(key === undefined ? [] : [key])].join('.').slice(0, 200),
      reason: issue.code === 'unrecognized_keys' ? 'unknown field' : issue.message.slice(0, 300),
    }))
  })
}

/** What express itself refuses, by the status of its error: bodies that cannot be read, paths, ranges, conditions. */
const refusals: Record<number, ProblemCode> = {
  400: 'malformed-body',
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-media-type',
}

/** What is nobody's fault but the server's: whoever runs it must see it in the log. */
const ownFaults: ReadonlySet<ProblemCode> = new Set(['internal', 'no-room'])

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof URIError) return new Problem('not-found')
  if (meansNoRoom(error)) return new Problem('no-room')
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  if (status >= 400 && status < 500) return new Problem(refusals[status] ?? 'invalid-request')
  return new Problem('internal')
}

/** Must be mounted last: Express calls only error handlers that come after the route. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const problem = asProblem(error)
    const { status, title } = problemCatalogue[problem.code]
    if (ownFaults.has(problem.code)) log.error({ err: error, path: request.route?.path }, 'request failed')
    const body: ProblemBody = {
      type: `urn:medvirk:problem:${problem.code}`,
      title,
      status,
      code: problem.code,
      instance: `urn:uuid:${response.locals.requestId}`,
      ...problem.options,
    }
    response.status(status).type('application/problem+json').send(JSON.stringify(body))
  }
}

/** For every path under /api that no route took. */
export const unknownRoute: RequestHandler = () => {
  throw new Problem('not-found')
}
