/** The whole surface of the server on one screen: every stage's rows, in the order of the year. */
import { absenceRoutes } from './absence/absence.routes.ts'
import { accessRoutes } from './access/access.routes.ts'
import type { LoginWays } from './access/session.routes.ts'
import { ballotRoutes } from './ballot/ballot.routes.ts'
import { draftRoutes } from './ballot/draft.routes.ts'
import { calendarRoutes } from './calendar/calendar.routes.ts'
import { followUpRoutes } from './follow-up/follow-up.routes.ts'
import { isSitting, recordHeldSitting } from './follow-up/held-sitting.store.ts'
import { handoutRoutes } from './handout/handout.routes.ts'
import { orderRoutes } from './handout/order.routes.ts'
import { keepingRoutes } from './keeping/keeping.routes.ts'
import { loadSeal } from './keeping/seal.store.ts'
import { meetingRoutes } from './meeting/meeting.routes.ts'
import { mailTextRoutes } from './operation/mail-text.routes.ts'
import { openApiRoute } from './operation/openapi.routes.ts'
import { operationRoutes } from './operation/operation.routes.ts'
import { outboxRoutes } from './operation/outbox.routes.ts'
import { serverStateRoute } from './operation/server-state.routes.ts'
import { planRoutes } from './plan/plan.routes.ts'
import type { Route } from './platform/route.ts'
import type { ScheduleState } from './platform/scheduler.ts'
import { libraryRoutes } from './programme/library.routes.ts'
import { programmeRoutes } from './programme/programme.routes.ts'
import type { Programme } from './programme/programme.ts'
import { progressRoutes } from './progress/progress.routes.ts'
import { statusSource } from './progress/status-source.store.ts'
import { unitActsRoutes } from './progress/unit-acts.routes.ts'
import { accessRequestRoutes } from './records/access-request.routes.ts'
import { isAskedFor } from './records/access-request.store.ts'
import { caseFileRoutes } from './records/case-file.routes.ts'
import { filingRoutes } from './records/filing.routes.ts'
import { filingSettingsRoutes } from './records/filing-settings.routes.ts'
import type { FilingWay } from './records/filing-way.ts'
import { filingsRoutes } from './records/filings.routes.ts'
import { formSource } from './records/form-source.store.ts'
import { inspectionRoutes } from './records/inspection.routes.ts'
import { meetingSource } from './records/meeting-source.store.ts'
import { planSource } from './records/plan-source.store.ts'
import { riskSource } from './records/risk-source.store.ts'
import { registerRoutes } from './register/register.routes.ts'
import { reminderRoutes } from './reminder/reminder.routes.ts'
import { roundLetterRoutes } from './reminder/round-letter.routes.ts'
import { waitingRoutes } from './reminder/waiting.routes.ts'
import { reportRoutes } from './report/report.routes.ts'
import { resultsListRoute } from './report/results-list.routes.ts'
import { earlierRoutes } from './results/earlier.routes.ts'
import { pilotRemovalRoute } from './results/pilot.routes.ts'
import { publicBoxRoutes } from './results/public-box.routes.ts'
import { resultsRoutes } from './results/results.routes.ts'
import { ownDataRoutes } from './retention/own-data.routes.ts'
import { retentionRoutes } from './retention/retention.routes.ts'
import { linkRoutes } from './round/links.routes.ts'
import { questionnairesInUse } from './round/questionnaire-use.store.ts'
import { roundRoutes } from './round/round.routes.ts'

export interface RouteOptions {
  programmes: Map<string, Programme>
  /** Address for links in mails; a function because a free port is known only after listening. */
  baseUrl(): string
  demo: boolean
  /** Where the answer box is asked, when it has a host name of its own. */
  boxOrigin: string | null
  /** How people sign in; by mail alone when nothing is said. */
  ways?: LoginWays
  /** How documents are sent to the records system; null: they are filed by hand. */
  filingWay: FilingWay | null
  /** How the jobs go, where any are run. */
  schedule?: () => ScheduleState
}

/** Where the documents come from that can be filed. */
export const filedDocuments = [planSource, formSource, meetingSource, riskSource, statusSource]

/** Every route of the product, in the order of the year. */
export function allRoutes(options: RouteOptions): Route[] {
  const filing = { sources: filedDocuments, way: options.filingWay }
  const routes = [
    ...accessRoutes(options),
    ...registerRoutes,
    ...programmeRoutes(options),
    ...libraryRoutes({
      ...options,
      questionnairesInUse: (reader) => questionnairesInUse(reader, options.programmes),
    }),
    ...roundRoutes(options),
    ...linkRoutes({ loadSeal }),
    ...keepingRoutes(options),
    ...ballotRoutes(options),
    ...draftRoutes,
    ...publicBoxRoutes,
    ...resultsRoutes,
    pilotRemovalRoute(isAskedFor),
    ...earlierRoutes(options),
    ...reportRoutes,
    resultsListRoute,
    ...handoutRoutes,
    ...orderRoutes,
    ...planRoutes,
    ...meetingRoutes({ isThere: isSitting, held: recordHeldSitting }),
    ...followUpRoutes,
    ...filingRoutes(filing),
    ...filingsRoutes(filing),
    ...filingSettingsRoutes,
    ...caseFileRoutes,
    ...inspectionRoutes(filing),
    ...accessRequestRoutes,
    ...absenceRoutes(options),
    ...calendarRoutes,
    ...waitingRoutes,
    ...roundLetterRoutes,
    ...reminderRoutes,
    ...progressRoutes,
    ...unitActsRoutes,
    ...operationRoutes,
    ...outboxRoutes,
    ...mailTextRoutes,
    serverStateRoute(options),
    ...retentionRoutes(filing),
    ...ownDataRoutes,
  ]
  return [...routes, openApiRoute(routes)]
}
