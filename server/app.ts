/** The route table (routes.ts) and the built pages on one Express app. No port, no environment: main.ts has those. */
import { randomUUID } from 'node:crypto'
import compression from 'compression'
import express, { type Express, type Request, type RequestHandler, type Response, type Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import type { Actor } from '#shared/session.ts'
import { loadActor } from './access/actor.store.ts'
import { loginMinutes } from './access/login-link.store.ts'
import { findSession, isToBeNoted, noteUse, type OpenSession, sessionHours } from './access/session.store.ts'
import {
  browserCookie,
  browserToken,
  pageHeader,
  rolesHeld,
  sessionCookie,
  sessionToken,
} from './access/session.ts'
import type { MeasuredRequest } from './operation/metrics.ts'
import { pagesRouter } from './pages.routes.ts'
import { dayOf } from './platform/clock.ts'
import type { Logger } from './platform/log.ts'
import { Problem, problemHandler, unknownRoute } from './platform/problem.ts'
import { type Call, mountRoutes, type Route, type Services } from './platform/route.ts'
import { transaction } from './platform/transaction.ts'

export interface AppOptions {
  log: Logger
  /** Cookies are marked Secure when the public address is https. */
  secureCookies: boolean
  /** Where the answer box is asked, when it has a host name of its own. */
  boxOrigin?: string | null
  /** Reverse proxies whose X-Forwarded-For is believed; none by default. */
  trustedProxies?: number
  /** Is told of every request that the log is told of. */
  measure?: (request: MeasuredRequest) => void
  /** Mounted before everything: what machines ask that watch the server. */
  probes?: Router
  /** Mounted before the pages: the demo's log-in links. */
  extra?: Router
}

const bodyParsers = new Map<number, RequestHandler>()

/** Puts the routes and the built pages on an Express app. The problem handler comes last, or it is never called. */
export function createApp(services: Services, routes: Route[], options: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', options.trustedProxies ?? 0)
  app.set('query parser', 'simple')
  // One spelling of each path: what is said of /api/answer must hold for every request that reaches it.
  app.enable('case sensitive routing')
  app.use(securityHeaders(options))
  if (options.probes) app.use(options.probes)
  app.use(requestLog(options))
  if (options.boxOrigin) app.use('/api/box', fromAnyPage)
  app.use('/api', refuseForeignOrigin(options), noStore)
  // Per address and in memory only; wide enough for a whole campus behind one address.
  const limit = rateLimit({
    windowMs: 15 * 60_000,
    limit: 300,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (request) => request.method !== 'POST',
    handler: () => {
      throw new Problem('too-many-requests')
    },
  })
  app.use(['/api/login-links', '/api/logins', '/api/session', '/api/setup'], limit)
  // All that a phone needs before the first question; nothing that was sent comes back in it, so that its length tells
  // nothing of a secret.
  app.use('/api/answer/invitation', compression())
  mountRoutes(app, routes, (request, response) => callFor(services, options, request, response))
  app.use('/api', unknownRoute)
  if (options.extra) app.use(options.extra)
  app.use(pagesRouter(services))
  app.use(problemHandler(options.log))
  return app
}

async function callFor(
  services: Services,
  { secureCookies, log }: AppOptions,
  request: Request,
  response: Response,
): Promise<Call> {
  const token = sessionToken(request.headers.cookie, secureCookies)
  // The anonymous side has no session, whatever cookies a browser sends along.
  const anonymous = isAnonymous(request.path)
  const now = services.clock.now()
  const session = token && !anonymous ? await findSession(services.storage, token, now) : null
  const actor = session ? await loadActor(services.storage, session.personId, dayOf(now)) : null
  if (session && actor) await keepUp(services, session, actor, response, secureCookies)
  return {
    ...services,
    log,
    request,
    actor,
    sessionToken: token,
    session:
      actor && session
        ? { id: session.id, confirmedAt: session.confirmedAt, provider: session.provider }
        : null,
    browserToken: browserToken(request.headers.cookie, secureCookies),
    readBody: (limit) => readJson(request, response, limit),
    created: () => void response.status(201),
    setSession: (value) => setSessionCookie(response, value, secureCookies),
    setBrowser: (value) => setBrowserCookie(response, value, secureCookies),
  }
}

/** Notes the use of a session now and then, and exchanges its secret when the person's roles have changed. */
async function keepUp(
  { storage, clock }: Services,
  session: OpenSession,
  actor: Actor,
  response: Response,
  secureCookies: boolean,
): Promise<void> {
  const now = clock.now()
  const held = rolesHeld(actor)
  if (!isToBeNoted(session, now, held)) return
  const token = await transaction(storage, (tx) => noteUse(tx, session, now, held, !response.headersSent))
  if (token) setSessionCookie(response, token, secureCookies)
}

/** Answers, the answer box and its key holders, phones in live meetings: no session, no cookie, no line in the log. */
function isAnonymous(path: string): boolean {
  return ['/api/answer', '/api/box', '/api/meeting'].some((side) => path.startsWith(side))
}

/** Sets the session cookie, or removes it. Lax: a link in a mail must arrive signed in. */
export function setSessionCookie(response: Response, token: string | null, secure: boolean): void {
  const cookie = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
  const name = sessionCookie(secure)
  if (token === null) response.clearCookie(name, cookie)
  else response.cookie(name, token, { ...cookie, maxAge: sessionHours * 60 * 60_000 })
}

/** Strict: only the product's own pages bring it, also those that were opened from a mail. */
function setBrowserCookie(response: Response, token: string | null, secure: boolean): void {
  const cookie = { httpOnly: true, sameSite: 'strict', secure, path: '/' } as const
  const name = browserCookie(secure)
  if (token === null) response.clearCookie(name, cookie)
  else response.cookie(name, token, { ...cookie, maxAge: loginMinutes * 60_000 })
}

/** Bodies up to this are read to their end and then refused, so that browsers that are still sending get the answer. */
const drained = 16 * 1024 * 1024

/** @throws Problem too-large at once for a body that is announced as far too large, instead of when all of it has come */
function readJson(request: Request, response: Response, limit: number): Promise<void> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > Math.max(limit, drained)) {
    response.set('Connection', 'close')
    throw new Problem('too-large')
  }
  const parser = bodyParsers.get(limit) ?? express.json({ limit, type: 'application/json' })
  bodyParsers.set(limit, parser)
  return new Promise((resolve, reject) => {
    parser(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)))
  })
}

function securityHeaders({ secureCookies: https, boxOrigin }: AppOptions): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", ...(boxOrigin ? [boxOrigin] : [])],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  })
}

/** Method, route pattern, status and time; no address, no identifier, and nothing at all of the anonymous side. */
function requestLog({ log, measure }: AppOptions): RequestHandler {
  return (request, response, next) => {
    response.locals.requestId = randomUUID()
    const started = performance.now()
    if (request.path.startsWith('/api') && !isAnonymous(request.path))
      response.on('finish', () => {
        const what = {
          method: request.method,
          route: request.route?.path ?? 'none',
          status: response.statusCode,
        }
        const milliseconds = performance.now() - started
        log.info({ ...what, ms: Math.round(milliseconds) })
        measure?.({ ...what, seconds: milliseconds / 1000 })
      })
    next()
  }
}

/**
 * The box on a host name of its own is asked by pages from ours. No cookie counts there, so a page of another site can
 * do no more than its reader could by hand.
 */
const fromAnyPage: RequestHandler = (request, response, next) => {
  response.set('Access-Control-Allow-Origin', '*')
  if (request.method !== 'OPTIONS') return next()
  response.set({
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'content-type',
  })
  response.status(204).end()
}

/** A page of another site must not be able to change anything in a signed-in person's name. */
function refuseForeignOrigin({ secureCookies }: AppOptions): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    if (response.get('Access-Control-Allow-Origin') === '*') return next()
    const site = request.headers['sec-fetch-site']
    const origin = request.headers.origin
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
    const foreignOrigin = origin !== undefined && hostOf(origin) !== request.headers.host
    // A form of another site can send a cookie along, but no header of its own, in whatever browser.
    const isSignedIn =
      !isAnonymous(request.baseUrl + request.path) &&
      sessionToken(request.headers.cookie, secureCookies) !== null
    const unmarked = isSignedIn && request.headers[pageHeader] === undefined
    if (foreignSite || foreignOrigin || unmarked) throw new Problem('foreign-origin')
    next()
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}
