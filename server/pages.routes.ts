/**
 * The built pages and what they load. Assets carry a hash in their name and never change; they are compressed when they
 * are built (build.ts). Pages are asked for anew each time, and answered with 304 when they are the same.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import compression from 'compression'
import express, { type Request, type RequestHandler, type Router } from 'express'
import sirv from 'sirv'
import { type Language, languageSchema, languages } from '#shared/language.ts'
import { trustPageOf } from './ballot/trust-page.routes.ts'
import { trustTitle } from './ballot/trust-page.ts'
import { projectRoot } from './platform/paths.ts'
import type { Services } from './platform/route.ts'

/** @param folder of the built client */
export function pagesRouter(services: Services, folder = join(projectRoot, 'dist/client')): Router {
  const router = express.Router()
  const assets = join(folder, 'assets')
  if (existsSync(assets))
    router.use('/assets', sirv(assets, { immutable: true, maxAge: 31_536_000, brotli: true, gzip: true }))
  router.use('/assets', (_request, response) => {
    response.status(404).end()
  })
  router.use(compression())
  const page = (entry: string): RequestHandler => {
    return (_request, response) => {
      response.set('Cache-Control', 'no-cache')
      response.sendFile(join(folder, entry, 'index.html'))
    }
  }
  router.get('/answer', page('answer'))
  router.get('/answer/:round', trustPage(services, folder))
  router.get(
    ['/anonymity', '/key-holders', '/methodology', '/tilgjengelighet', '/personvern'],
    page('documents'),
  )
  router.get('/box/:round', page('box'))
  router.get('/m', page('meeting'))
  router.get('/forms/*path', page('forms'))
  router.get('/{*path}', page('staff'))
  return router
}

/** The page of a round that is open, finished before any script; for every other address the one that explains. */
function trustPage(services: Services, folder: string): RequestHandler<{ round: string }> {
  return async (request, response) => {
    const written = await trustPageOf(services, request.params.round)
    response.set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Language' })
    const shell = readFileSync(shellFile(folder), 'utf8')
    if (!written) return void response.type('html').send(shell)
    const language = languageOf(request)
    // Functions, since a title may hold what String.replace takes for a pattern.
    const html = shell
      .replace('<html lang="nb">', () => `<html lang="${language}">`)
      .replace(/<title>.*?<\/title>/, () => `<title>${trustTitle(language)}</title>`)
      .replace(/<!--explained-->[\s\S]*<!--\/explained-->/, () => written.html)
    response.type('html').send(html)
  }
}

/** While one develops and has built nothing, Vite takes the trust page out of the page as it is written. */
function shellFile(folder: string): string {
  const built = join(folder, 'answer/index.html')
  return existsSync(built) ? built : join(projectRoot, 'client/answer/index.html')
}

/** What the browser asks for; the script then takes what the person chose on this device. */
function languageOf(request: Request): Language {
  const chosen = languageSchema.safeParse(request.query.language).data
  if (chosen) return chosen
  const asked = request.acceptsLanguages([...languages, 'no']) || 'nb'
  return languageSchema.catch('nb').parse(asked)
}
