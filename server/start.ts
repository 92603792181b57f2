/** Puts everything together and listens: shared by main.ts and the demo. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Router } from 'express'
import { chainOldLines } from './access/audit-chain.store.ts'
import { watchAudit } from './access/audit-watch.job.ts'
import type { Provider } from './access/provider.ts'
import { providerClient } from './access/provider-client.ts'
import { readProviders } from './access/provider-file.ts'
import { sweepSessions } from './access/session.job.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { makeOrders, sweepOrders } from './handout/order.job.ts'
import { prepareRounds } from './keeping/preparation.job.ts'
import { loadSeal } from './keeping/seal.store.ts'
import { sweepMeetings } from './meeting/meeting.job.ts'
import { makeMetrics } from './operation/metrics.ts'
import { probesRouter } from './operation/probes.routes.ts'
import { replyToOf } from './organisation/reply-to.ts'
import { loadInstitution } from './organisation/settings.store.ts'
import type { Clock } from './platform/clock.ts'
import type { Storage } from './platform/database.ts'
import { endStreams } from './platform/event-stream.ts'
import { createLogger } from './platform/log.ts'
import { sendDueMails } from './platform/outbox.job.ts'
import { keptMail, smtpMail } from './platform/outbox.ts'
import { projectRoot } from './platform/paths.ts'
import { readReturns, sweepDeadMails } from './platform/returns.job.ts'
import type { Services } from './platform/route.ts'
import { startScheduler } from './platform/scheduler.ts'
import { emptyLog } from './platform/transaction.ts'
import type { Vault } from './platform/vault.ts'
import { readProgrammes } from './programme/programmes.ts'
import { folderWay } from './records/folder-way.ts'
import { readReceipts } from './records/read-receipts.job.ts'
import { sendFilings } from './records/send-filings.job.ts'
import { sendDigests } from './reminder/digest.job.ts'
import { sendLetters } from './reminder/round-letter.job.ts'
import { closeDueRounds } from './results/close.job.ts'
import { deleteDue } from './retention/retention.job.ts'
import { queueDueReminders } from './round/mailing.job.ts'
import { openDueResults } from './round/publication.job.ts'
import { countRates } from './round/rates.job.ts'
import { allRoutes, filedDocuments } from './routes.ts'

/**
 * Milliseconds for requests that are being answered when the server stops: longer than any but a large file takes, and
 * much shorter than service managers wait before they kill.
 */
const graceOfRequests = 5_000

/**
 * Milliseconds for the job that runs then. Whatever takes longer is given up in the middle, as a killed server gives it
 * up, and done at the next start.
 */
const graceOfJobs = 8_000

export interface RunningServer {
  /** Where people reach it, without a final slash. */
  baseUrl: string
  /**
   * Finishes running requests and the running job within ten seconds, then lets go of the port. The storage stays open.
   *
   * @param grace milliseconds in which requests that are being answered may come to their end
   */
  stop(grace?: number): Promise<void>
}

/**
 * @param links that log in from a terminal; given by the demo and the trial copy only
 * @param demo whether pages say that all is invented
 * @throws when a programme folder is broken (naming file and key) or the port is taken
 */
export async function start(
  config: Config,
  storage: Storage,
  vault: Vault,
  clock: Clock,
  links?: (services: Services) => Router,
  demo = false,
): Promise<RunningServer> {
  const log = createLogger(config.LOG_LEVEL)
  await chainOldLines(storage)
  const mail = config.SMTP_URL
    ? smtpMail({ url: config.SMTP_URL, from: config.MAIL_FROM, returns: config.BOUNCE_DIR !== undefined })
    : keptMail(config.NODE_ENV !== 'production')
  const boxOrigin = config.BOX_URL?.replace(/\/$/, '') ?? null
  const server = createServer()
  const metrics = makeMetrics()
  // A server that is being stopped has no address any more, and still answers.
  let listening = ''
  const baseUrl = () => config.BASE_URL?.replace(/\/$/, '') ?? listening
  let isStopping = false
  server.on('request', (_request, response) => {
    // Whoever is answered now asks the next server for the rest.
    if (isStopping) response.shouldKeepAlive = false
  })
  const services: Services = { storage, clock, mail, vault, dataDir: config.DATA_DIR, baseUrl }
  const filingWay = config.FILING_DIR === undefined ? null : await folderWay(config.FILING_DIR)
  const routes = allRoutes({
    programmes: readProgrammes(join(projectRoot, 'surveys')),
    baseUrl,
    demo,
    boxOrigin,
    filingWay,
    schedule: () => schedule.state(),
    ways: {
      mail: config.LOGIN_LINKS === 'on',
      providers: readLoginProviders(config).map(providerClient),
    },
  })
  const replyTo = async () => replyToOf(await loadInstitution(storage))
  const secureCookies = config.BASE_URL?.startsWith('https:') ?? false
  server.on(
    'request',
    createApp(services, routes, {
      log,
      secureCookies,
      boxOrigin,
      trustedProxies: config.TRUSTED_PROXIES,
      measure: metrics.measure,
      probes: probesRouter(services, {
        schedule: () => schedule.state(),
        metrics,
        metricsToken: config.METRICS_TOKEN,
      }),
      extra: links?.(services),
    }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.PORT, config.HOST, resolve)
  })
  listening = listeningAt(server.address() as AddressInfo)
  const schedule = startScheduler(
    [
      { name: 'tell what waits', run: () => sendDigests({ ...services, log }) },
      { name: 'send mails', run: (stopping) => sendDueMails(services, replyTo, log, stopping) },
      { name: 'read returned mails', run: () => readReturns(services, config.BOUNCE_DIR, log) },
      { name: 'forget dead letters', run: () => sweepDeadMails(services) },
      // Mails do not wait for keys, and neither does a server that is stopped.
      { name: 'prepare rounds', run: async () => void prepareRounds(services, log) },
      { name: 'letters to leaders', run: () => sendLetters(services, log) },
      { name: 'remind', run: () => queueDueReminders(services, loadSeal, log) },
      { name: 'close rounds', run: () => closeDueRounds(services, log) },
      { name: 'open results', run: () => openDueResults(services, log) },
      { name: 'count response rates', run: () => countRates(services) },
      { name: 'sweep ordered files', run: () => sweepOrders({ ...services, log }) },
      { name: 'make ordered files', run: async () => void makeOrders({ ...services, log }) },
      { name: 'send filings', run: async () => void sendFilings({ ...services, log }, filingWay) },
      { name: 'read receipts', run: async () => void readReceipts({ ...services, log }, filingWay) },
      { name: 'end live meetings', run: () => sweepMeetings(services) },
      { name: 'watch the audit log', run: () => watchAudit({ ...services, log }) },
      { name: 'delete what is due', run: (stopping) => deleteDue(services, filedDocuments, stopping) },
      { name: 'sweep sessions', run: () => sweepSessions(services) },
      { name: 'empty the log', run: async () => void (await emptyLog(storage)) },
    ],
    30_000,
    { clock, log },
  )
  return {
    baseUrl: baseUrl(),
    async stop(grace = graceOfRequests) {
      isStopping = true
      const lastJob = schedule.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      endStreams(storage)
      server.closeIdleConnections()
      // A connection on which nothing was asked yet counts as busy, and one that reads slowly may be so for hours.
      const impatience = setTimeout(() => server.closeAllConnections(), grace)
      await Promise.all([closed, noLongerThan(graceOfJobs, lastJob)])
      clearTimeout(impatience)
      metrics.stop()
    },
  }
}

function readLoginProviders({ LOGIN_PROVIDERS, NODE_ENV }: Config): Provider[] {
  return LOGIN_PROVIDERS === undefined ? [] : readProviders(LOGIN_PROVIDERS, NODE_ENV === 'production')
}

function listeningAt({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

async function noLongerThan(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, patience])
  clearTimeout(timer)
}
